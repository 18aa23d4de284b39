"""Nothing that runs, loads or deceives reaches a feed, however a document writes it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from cnfeed.formats.html import ATTRIBUTES, DROPPED, TAGS, cleaned, from_markdown, plain_text, safe

BASE = "https://harbour.example.org/notes/quay/"
SCRIPT = "alert(1)"
ADDRESSES = (
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " \t javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java\rscript:alert(1)",
    "java\x00script:alert(1)",
    "\x01\x1fjavascript:alert(1)",
    "java&#10;script:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "&#0000106avascript:alert(1)",
    "javascript&colon;alert(1)",
    "java&Tab;script&colon;alert(1)",
    "javascript&#58;alert(1)",
    "jav\u00adascript:alert(1)",
    "java\u200bscript:alert(1)",
    "ｊavascript:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "javascript:/*--></title></style></textarea></script><svg/onload='alert(1)'>",
    "vbscript:msgbox(1)",
    "livescript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "file:///etc/passwd",
    "view-source:javascript:alert(1)",
    "blob:https://example.org/1",
    "feed:javascript:alert(1)",
    "mhtml:https://example.org/!x",
    "intent://scan/#Intent;end",
    "ms-word:ofe|u|https://example.org/x",
    "https://user:word@example.org/",
    "//user@example.org/",
    "https:////[::1",
    "\\\\example.org\\share",
    "~ref~javascript:alert(1)",
)
ELEMENTS = (
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script/src=//e.example/x.js></script>",
    "<script\x0c>alert(1)</script>",
    "<SCRIPT a='>' b>alert(1)</SCRIPT>",
    "<<script>alert(1)//<</script>",
    "<script>alert(1)",
    "<img src=x onerror=alert(1)>",
    "<img/src='x'/onerror='alert(1)'>",
    "<img src=x:alert(1) onerror\x0b=eval(src)>",
    "<img src=`x` onerror=alert(1)>",
    '<img """><script>alert(1)</script>">',
    "<image src=x onerror=alert(1)>",
    "<img srcset='javascript:alert(1) 1x'>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<svg><animate attributeName=href values=javascript:alert(1)>",
    "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></foreignObject></svg>",
    "<math href='javascript:alert(1)'>x</math>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<style><img src='</style><img src=x onerror=alert(1)>'>",
    "<title><img src='</title><img src=x onerror=alert(1)>'>",
    "<textarea><img src='</textarea><img src=x onerror=alert(1)>'>",
    "<xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
    "<template><img src=x onerror=alert(1)></template>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'></iframe>",
    "<iframe src='https://e.example/\"onload=alert(1)'></iframe>",
    "<frameset onload=alert(1)><frame src=javascript:alert(1)></frameset>",
    "<object data=javascript:alert(1)><param name=url value=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<applet code=x codebase=javascript:alert(1)></applet>",
    "<base href=javascript:alert(1)//>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=stylesheet href=//e.example/x.css>",
    "<link rel=import href='data:text/html,<script>alert(1)</script>'>",
    "<style>*{background:url(javascript:alert(1))}</style>",
    "<p style='background:url(javascript:alert(1))'>x</p>",
    "<p style='width:expression(alert(1))'>x</p>",
    "<body onload=alert(1) background=javascript:alert(1)>",
    "<table background=javascript:alert(1)><td background=javascript:alert(1)>x</table>",
    "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</form>",
    "<input type=image src=javascript:alert(1) onfocus=alert(1) autofocus>",
    "<isindex action=javascript:alert(1) type=image>",
    "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
    "<details open ontoggle=alert(1)>x</details>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<a href=x onclick=alert(1) target=_blank ping=//e.example>x</a>",
    "<a href='x'onmouseover='alert(1)'>x</a>",
    "<a\nhref=javascript:alert(1)>x</a>",
    "<x onpointerenter=alert(1)>x</x>",
    "<custom-element onclick=alert(1) is=x>x</custom-element>",
    "<div id=x name=y class=z contenteditable slot=s part=p>x</div>",
    "<!--><script>alert(1)</script>-->",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml-stylesheet href='javascript:alert(1)'?><?php echo 1 ?>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "]]><script>alert(1)</script>",
    "{{< rawhtml >}}<script>alert(1)</script>{{< /rawhtml >}}",
    '{{< figure src="javascript:alert(1)" alt="x" caption="<img src=x onerror=alert(1)>" >}}',
    '{{< alert title="<script>alert(1)</script>" >}}',
    '{{< youtube "\\"><script>alert(1)</script>" >}}',
    "<Boat onClick={() => alert(1)}><script>alert(1)</script></Boat>",
    '<Tab label="x" ><img src=x onerror=alert(1)></Tab>',
    "<div dangerouslySetInnerHTML={{__html: '<img src=x onerror=alert(1)>'}} />",
    "<img src={'javascript:alert(1)'} onerror={alert(1)} />",
    "<a href={useBaseUrl('javascript:alert(1)')}>x</a>",
    "{'<script>alert(1)</script>'}",
    '!!! note "<script>alert(1)</script>"\n    <img src=x onerror=alert(1)>',
    ":::note[<img src=x onerror=alert(1)>]\n:::",
    "x[^1]\n\n[^1]: <script>alert(1)</script>",
    "a\n: <img src=x onerror=alert(1)>",
    "[x](javascript:alert(1)) ![x](javascript:alert(1)) <javascript:alert(1)>",
    "[x]\n\n[x]: javascript:alert(1)",
    "[x](https://e.example \"' onmouseover=alert(1) x='\")",
    '![x" onerror="alert(1)](https://e.example/x.png)',
    "[x](<java\nscript:alert(1)>)",
    "# <script>alert(1)</script> {#x onclick=alert(1)}",
    "[x](https://e.example){onclick=alert(1)}",
    "`<script>`alert(1)`</script>`",
)


def faults(html: str) -> list[str]:
    """What a parser of browsers' kind finds in the HTML that must not be there."""
    root = lxml_html.fragment_fromstring(html, create_parent="div")
    found = []
    for element in root.iterdescendants():
        if not isinstance(element.tag, str) or element.tag not in TAGS or element.tag in DROPPED:
            found.append(str(element.tag))
            continue
        allowed = ATTRIBUTES.get(element.tag, set()) | ATTRIBUTES["*"] | {"rel"}
        found += [name for name in element.attrib if name not in allowed]
        for name in {"href", "src"} & set(element.attrib):
            parts = urlsplit(element.get(name))
            reachable = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
            if not reachable and not re.fullmatch(r"mailto:[!-~]+", element.get(name)):
                found.append(f"{name}={element.get(name)}")
    return found


@pytest.mark.parametrize("mdx", [False, True])
@pytest.mark.parametrize("attack", ELEMENTS)
def test_no_element_or_attribute_that_runs_passes(attack, mdx):
    for base in (None, BASE):
        for text in (attack, f"Before {attack} after", f"> - {attack}", f"| a |\n|---|\n| {attack} |"):
            html = cleaned(from_markdown(text, mdx=mdx), base)
            assert faults(html) == []
            assert "<script" not in html.lower()


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(
    "place",
    [
        '<a href="{}">x</a>',
        "<a href='{}'>x</a>",
        '<img src="{}" alt="x">',
        '<iframe src="{}"></iframe>',
        "[x]({})",
        "[x](<{}>)",
        "![x](<{}>)",
        "[x]: <{}>\n\n[x]",
        "<{}>",
        '{{{{< figure src="{}" >}}}}',
        '[x]({{{{< ref "{}" >}}}})',
    ],
)
def test_no_address_passes_that_a_reader_should_not_follow(address, place):
    for links in ((), ((address, "javascript:alert(1)"),)):
        html = cleaned(from_markdown(place.format(address)), BASE, links)
        assert faults(html) == []


NAMES = st.sampled_from([*TAGS, *DROPPED, "x", "Boat", "custom-tag", "base", "meta", "link", "body", "html"])
VALUES = st.sampled_from([*ADDRESSES, "x", "", "1", "9999999", "url(//e.example)"]) | st.text(max_size=12)
KEYS = st.sampled_from(
    ["href", "src", "srcset", "style", "onclick", "onerror", "id", "class", "title", "alt", "width", "action", "data",
     "xlink:href", "formaction", "background", "poster", "lang", "is", "/", "\x00on"]
)  # fmt: skip
QUOTES = st.sampled_from(["'", '"', "", "`", "{", "&quot;"])


@st.composite
def an_element(draw):
    def attribute():
        quote = draw(QUOTES)
        return f"{draw(KEYS)}={quote}{draw(VALUES)}{'}' if quote == '{' else quote}"

    attributes = " ".join(attribute() for _ in range(draw(st.integers(0, 3))))
    name = draw(NAMES)
    end = draw(st.sampled_from([f"</{name}>", "", "/>", f"</{name}", "<"]))
    return f"<{name} {attributes}{draw(st.sampled_from(['>', '', '/>']))}{draw(st.text(max_size=8))}{end}"


MARKS = st.sampled_from(
    ["\n\n", "\n", "    ", "> ", "- ", "```\n", "`", "**", "![", "](", ")", "{{< ", " >}}", "{{% ", " %}}", "<!--",
     "-->", "{/*", "*/}", "{", "}", "!!! note\n    ", ":::note[", "]\n", "[^1]", "[^1]: ", "| a |\n|---|\n| ",
     "import x from 'x'\n", "export const x = ", "=== \"x\"\n    ", "&lt;", "&#x3c;", "]]>", "<![CDATA["]
)  # fmt: skip
DOCUMENT = st.lists(an_element() | MARKS | VALUES | st.text(max_size=10), max_size=12).map("".join)


@settings(max_examples=400, deadline=None)
@given(DOCUMENT, st.booleans(), st.sampled_from([None, BASE]))
def test_no_document_yields_a_forbidden_tag_attribute_or_scheme(document, mdx, base):
    html = cleaned(from_markdown(document, mdx=mdx), base)
    assert faults(html) == []
    html.encode()
    assert cleaned(html, base) == html


@settings(max_examples=200, deadline=None)
@given(DOCUMENT)
def test_every_document_has_a_plain_text(document):
    plain_text(document, mdx=True).encode()
    assert isinstance(safe(document, None), str)

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnfeed.formats.feeditem import excerpt
from cnfeed.formats.html import DROPPED, TAGS, plain_text, safe

BASE = "https://harbour.example.org/notes/quay/"
ATTACKS = [
    "<script>alert(1)</script>",
    "<ScRiPt>alert(1)</sCrIpT >",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="jav&#x09;ascript:alert(1)">x</a>',
    '<a href="JaVaScRiPt&colon;alert(1)">x</a>',
    '<a href="\x01javascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>1</script>">x</a>',
    '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
    "<svg onload=alert(1)><script>1</script></svg>",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "<style>@import url(//evil.example)</style>",
    '<p style="background:url(//evil.example)" onclick=alert(1) id=x class=y>t</p>',
    '<base href="//evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">',
    "<link rel=stylesheet href=//evil.example>",
    "<form action=//evil.example><input name=q><textarea><img src=x onerror=1></textarea></form>",
    '<a href="https://user:secret@example.org/">x</a>',
    '<a href="file:///etc/passwd">x</a> <img src="file:///etc/passwd">',
    '<a href="https://[::1">x</a>',
    "<!-- c --><!--[if IE]><script>1</script><![endif]--><![CDATA[<script>1</script>]]><?php echo 1 ?>",
    '<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>1</script>"></iframe><iframe src=//e',
    "{{< rawhtml >}}<script>1</script>{{< /rawhtml >}}",
    '<div dangerouslySetInnerHTML={{__html:"<script>1</script>"}}/>',
    "<template><script>1</script></template><xmp><script>1</script></xmp>",
    '<a href="https://example.org/" title="&quot; onmouseover=1">x</a>',
    "[x](javascript:alert(1)) [y](<data:text/html,1>) ![z](vbscript:1) <javascript:alert(1)>",
    '![a<b" onerror=alert(1)](x.png)',
    "<b><i>unclosed",
]


class Checker(HTMLParser):
    """Collects what must not be there."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attributes):
        if tag not in TAGS or tag in DROPPED:
            self.found.append(tag)
        for name, value in attributes:
            if name.startswith("on") or name in ("style", "srcset", "id", "class", "srcdoc"):
                self.found.append(name)
            if name in ("href", "src") and not re.match(r"(?:https?://[!-~]+|mailto:[!-~]+)\Z", value or ""):
                self.found.append(f"{name}={value}")


def dangers(html: str) -> list[str]:
    checker = Checker()
    checker.feed(html)
    checker.close()
    return checker.found


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("base", [None, BASE])
def test_rule_46_nothing_that_runs_or_loads_passes(attack, base):
    assert dangers(safe(attack, base)) == []
    assert "alert(1)</script" not in safe(attack, base)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300) | st.text(alphabet="<>/\"'=&;:#()[]{}!`*_-aimgsrcefonx \n\x00\ud800", max_size=200))
def test_no_text_passes_anything_that_runs(text):
    html = safe(text, BASE)
    assert dangers(html) == []
    html.encode()
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", html)


def test_links_are_absolute_against_the_documents_address():
    assert 'href="https://harbour.example.org/map"' in safe("[map](/map)", BASE)
    assert 'href="https://harbour.example.org/notes/quay/#boats"' in safe("[boats](#boats)", BASE)


def test_spaces_and_other_scripts_in_addresses_are_encoded():
    html = safe('<a href="https://码头.example.org/云 原?q=é">x</a>', None)
    assert 'href="https://xn--' in html and "/%E4%BA%91%20%E5%8E%9F?q=%C3%A9" in html


def test_without_a_base_relative_links_and_images_become_their_text():
    assert safe("[map](../map) and ![the <quay>](q.png)", None) == "<p>map and the &lt;quay&gt;</p>"
    assert safe("[![quay](q.png)](/map)", None) == "<p>quay</p>"


def test_a_mail_address_stays_a_link():
    assert 'href="mailto:quay@example.org"' in safe("<quay@example.org>", None)


def test_a_frame_becomes_a_link_to_what_it_shows():
    html = safe(
        '<iframe width="560" src="https://www.youtube.com/embed/abc-DEF123?rel=0" allowfullscreen></iframe>', None
    )
    assert 'href="https://www.youtube.com/watch?v=abc-DEF123"' in html


def test_a_frame_shown_as_code_stays_as_it_is():
    assert "&lt;iframe src=" in safe("```html\n<iframe src='https://example.org/'></iframe>\n```", None)


def test_shortcodes_are_taken_out_but_not_of_code():
    prose = 'a {{< note "x_y_z" >}}b{{< /note >}} {{% c %}}\n\n<div>{{< d >}}e</div>\n\n'
    html = safe(prose + "`{{< code >}}`\n\n```\n{{% kept %}}\n```\n", None)
    assert "note" not in html and "{{% c" not in html and "{{&lt; d" not in html
    assert "<code>{{&lt; code &gt;}}</code>" in html and "{{% kept %}}" in html


def test_a_video_shortcode_becomes_a_link():
    assert 'href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"' in safe("{{< youtube dQw4w9WgXcQ >}}", None)


def test_mdx_module_lines_are_taken_out_but_not_of_code_or_prose():
    lines = "import Tabs from \"@theme/Tabs\";\nimport {a, b} from 'x'\nexport const c = 1\n\nimport duty is low.\n\n"
    html = safe(lines + '```\nimport os from "x"\n```', None)
    assert "Tabs" not in html and "const" not in html
    assert "import duty is low." in html and "import os" in html


def test_directives_lose_their_fence_and_keep_title_and_text():
    html = safe(":::tip[Bring a lamp]\n\nIt is *dark*.\n\n:::\n", None)
    assert html == "<p><strong>Bring a lamp</strong></p>\n<p>It is <em>dark</em>.</p>"


def test_tables_and_strikethrough_are_kept():
    html = safe("| a | b |\n|--:|---|\n| 1 | ~~2~~ |\n", None)
    assert "<table>" in html and "<s>2</s>" in html


def test_plain_text_has_no_markup():
    prose = "# Quay\n\nSee **the** [map](/m) `x`, ![a boat](b.png)\\*\nnext\n\n"
    assert (
        plain_text(prose + "1. one\n2. two\n\n<p>raw &amp; ready</p>\n\n    code\n")
        == "Quay\n\nSee the map x, a boat*\nnext\n\n- one\n- two\n\nraw & ready\n\ncode"
    )


def test_plain_text_leaves_scripts_out_wherever_they_stand():
    assert "alert" not in plain_text("a <script>alert(1)</script> b\n\n<script>\nalert(2)\n</script>")


BOMBS = (
    "[" * 20_000,
    "![" * 10_000,
    "{{<" * 10_000,
    "<iframe " * 10_000,
    "<div>" * 10_000,
    "<a href='x'>" * 5_000,
    "> " * 10_000,
    "- " * 5_000,
    "*a" * 10_000,
    "`" * 20_000,
    ":::x\n" * 5_000,
    "import 'x" * 5_000,
)


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb[:8])
def test_hostile_documents_are_rendered_without_a_crash(bomb):
    assert dangers(safe(bomb, None)) == []
    assert isinstance(plain_text(bomb), str)


@given(st.text(st.sampled_from("ab c.,\n\t-1#*港é\u3000\u2028\x0b\x85\r—“”:'!?")))
def test_an_excerpt_of_words_alone_is_what_the_parser_would_say(body: str) -> None:
    assert excerpt(body, 600) == plain_text(body)

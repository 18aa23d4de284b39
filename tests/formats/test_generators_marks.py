"""What generators write beside CommonMark, reduced to what a reader of a feed can use."""

from __future__ import annotations

import pytest

from cnfeed.formats.feeditem import excerpt
from cnfeed.formats.html import cleaned, from_markdown, plain_text, safe

NOTE = """\
!!! warning "Bring a lamp"
    It is *dark* on the quay.

    - so is the boat

After.
"""


def test_an_admonition_of_mkdocs_keeps_its_title_and_text():
    assert safe(NOTE, None) == (
        "<p><strong>Bring a lamp</strong></p>\n<p>It is <em>dark</em> on the quay.</p>\n"
        "<ul>\n<li>so is the boat</li>\n</ul>\n<p>After.</p>"
    )
    assert plain_text(NOTE).startswith("Bring a lamp\n\nIt is dark on the quay.")
    assert "!!!" not in excerpt("!!! note\n    Dark.", 600)


@pytest.mark.parametrize("mark", ["!!! note", "??? note", "???+ tip inline end", '=== "Linux"'])
def test_what_is_indented_below_a_mark_is_text_and_no_code(mark):
    html = safe(f"{mark}\n\n    Take the *ferry*.\n", None)
    assert "<em>ferry</em>" in html and "<code>" not in html and mark[:3] not in html


def test_marks_inside_lists_and_each_other():
    html = safe('- one\n\n    !!! note "Two"\n        three\n\n        ??? tip\n            four\n', None)
    assert "!!!" not in html and "???" not in html
    assert all(word in html for word in ("one", "<strong>Two</strong>", "three", "four"))


def test_what_only_looks_like_a_mark_stays():
    assert safe("Wow!!! note this\n\n=== equal ===", None) == "<p>Wow!!! note this</p>\n<p>=== equal ===</p>"


def test_footnotes_are_told_at_the_end_without_links():
    html = safe("Low tide[^1] and high[^tide].\n\n[^1]: At six.\n[^tide]: At *noon*.\n", "https://harbour.example.org/")
    assert html == (
        "<p>Low tide<sup>[1]</sup> and high<sup>[2]</sup>.</p>\n<hr>\n<ol>\n<li><p>At six.</p>\n</li>\n"
        "<li><p>At <em>noon</em>.</p>\n</li>\n</ol>"
    )


def test_task_lists_have_boxes_that_need_no_form():
    assert safe("- [x] nets\n- [ ] ropes\n", None) == "<ul>\n<li>☑ nets</li>\n<li>☐ ropes</li>\n</ul>"


def test_definition_lists():
    assert "<dt>Quay</dt>\n<dd>Where boats lie.</dd>" in safe("Quay\n: Where boats lie.\n", None)


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("## Tides {#tides}", "<h2>Tides</h2>"),
        ("## Tides {#tides .wide}", "<h2>Tides</h2>"),
        ("[map](https://e.org/m){ .md-button target=_blank }", "https://e.org/m"),
        ("![boat](https://e.org/b.png){width=300}", "https://e.org/b.png"),
        ("A paragraph.\n{: .lead }", "<p>A paragraph.</p>"),
        (":material-clock: noon", "<p>noon</p>"),
        ("[TOC]\n\nText", "<p>Text</p>"),
        ('--8<-- "more.md"\n\nText', "<p>Text</p>"),
    ],
)
def test_attributes_icons_and_places_for_the_build_are_left_out(markdown, html):
    made = safe(markdown, None)
    assert html in made
    assert not any(mark in made for mark in ("{", "}", ":material", "TOC", "8&lt;"))


@pytest.mark.parametrize("text", ["a set {x=1} of", "use {name} here", "`{#id}`", "f{.5}"])
def test_braces_of_prose_and_code_stay(text):
    assert "{" in safe(text, None)


MDX = """\
import Tabs from '@theme/Tabs';
import {
  Quay,
  Boat,
} from "@site/src/boats";

export const colours = {
  sea: 'blue',

  sky: ['grey'],
};

{/* not for
readers */}

<Tabs groupId="os" values={[{label: 'x', value: {deep: 1}}]}>
<TabItem value="linux" label="Linux" default>

Take the **ferry**, {' '}not the {"bridge"}.

</TabItem>
</Tabs>

<>
<Boat name="Ann" onClick={() => sail({to: 'sea'})} />
</>

<div style={{color: 'red'}} className="wide">A <b>red</b> sail.</div>

<img src={useBaseUrl('/img/quay.png')} alt="the quay" />

```jsx
<Boat colour={colours.sea}>{/* kept */}</Boat>
```

Inline `<Boat speed={3}/>` stays, and 1 <> 2.
"""


def test_components_and_expressions_of_mdx_are_reduced_to_their_text():
    html = cleaned(from_markdown(MDX, mdx=True), "https://harbour.example.org/")
    assert "<strong>Linux</strong>" in html and "Take the <strong>ferry</strong>,  not the bridge." in html
    assert 'src="https://harbour.example.org/img/quay.png"' in html and "A <b>red</b> sail." in html
    assert "&lt;Boat colour={colours.sea}&gt;{/* kept */}&lt;/Boat&gt;" in html
    assert "<code>&lt;Boat speed={3}/&gt;</code>" in html and "1 &lt;&gt; 2" in html
    rest = html.replace("colours.sea", "")
    assert not any(
        word in rest for word in ("import", "export", "colours", "groupId", "not for", "sail(", "color", "onClick")
    )


def test_only_mdx_takes_every_brace_for_an_expression():
    assert "{today}" in from_markdown("It is {today} now.")
    assert from_markdown("It is {today} now.", mdx=True) == "<p>It is  now.</p>\n"


def test_an_export_in_prose_is_no_module_line():
    assert safe("export duty is low\n\nimport 'tax' too", None).startswith("<p>export duty is low</p>")


def test_a_figure_is_a_picture_with_its_caption():
    html = safe('{{< figure src="boat.png" alt="a boat" caption="Ann, *again*" >}}', "https://harbour.example.org/a/")
    assert '<img src="https://harbour.example.org/a/boat.png" alt="a boat">' in html and "Ann, <em>again</em>" in html
    assert plain_text('{{< figure src="boat.png" alt="a boat" >}}') == "a boat"


def test_highlighted_code_stays_code():
    html = safe('{{< highlight go "linenos=table" >}}\na := *b*\n{{< /highlight >}}\n\nText *here*.', None)
    assert "<pre><code>a := *b*\n</code></pre>" in html and "<em>here</em>" in html


def test_the_title_of_a_shortcode_is_told():
    html = safe('{{% alert title="Low tide" color="warning" %}}\nCome *later*.\n{{% /alert %}}', None)
    assert "<strong>Low tide</strong>" in html and "Come <em>later</em>." in html and "alert" not in html


def test_a_shortcode_that_a_text_shows_is_shown():
    assert safe("Write {{</* note */>}}.\n\n```\n{{%/* note */%}}\n```", None) == (
        "<p>Write {{&lt; note &gt;}}.</p>\n<pre><code>{{% note %}}\n</code></pre>"
    )


@pytest.mark.parametrize(
    "link", ['{{< ref "/posts/a.md" >}}', "{{% relref path='a' lang=\"en\" %}}", "{{< ref a.md >}}#boats"]
)
def test_a_reference_whose_page_is_not_known_becomes_its_text(link):
    assert safe(f"See [the map]({link}).", "https://harbour.example.org/") == "<p>See the map.</p>"
    assert plain_text(f"See [the map]({link}).") == "See the map."


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("**时间：**2026 年", "<strong>时间：</strong>2026 年"),
        ("这是**“重点”**内容", "<strong>“重点”</strong>内容"),
        ("**港口**聚会*（周三）*开始", "<strong>港口</strong>聚会<em>（周三）</em>开始"),
        ("2 * 3 * 4 与 a*b*c", "2 * 3 * 4 与 a<em>b</em>c"),
        ("中 ** 中 ** 文", "中 ** 中 ** 文"),
        ("snake_case_名字", "snake_case_名字"),
    ],
)
def test_emphasis_needs_no_spaces_in_chinese(markdown, html):
    assert html in safe(markdown, None)


@pytest.mark.parametrize("comment", ["<!-- truncate -->", "<!--more-->", "<!-- a\n\nb -->", "{/* truncate */}"])
def test_comments_and_marks_of_an_excerpt_are_left_out(comment):
    assert safe(f"Before.\n\n{comment}\n\nAfter.", None).split() == ["<p>Before.</p>", "<p>After.</p>"]
    assert plain_text(f"Before.\n\n{comment}\n\nAfter.") == "Before.\n\nAfter."


def test_an_excerpt_has_no_footnotes_that_it_does_not_reach():
    assert excerpt("Low tide[^1].\n\n" + "High. " * 200 + "\n\n[^1]: At six.\n", 600) == "Low tide."


BOMBS = (
    "export const {\n",
    "import {\n",
    "{/*",
    "]({{< ref ",
    "{{< highlight ",
    "<A ",
    "<A {",
    "<div x={",
    "``{`",
    "{#a",
    "[^a]: x\n",
)


@pytest.mark.parametrize("bomb", BOMBS)
def test_documents_of_nothing_but_openings_are_rendered(bomb):
    assert isinstance(plain_text(safe(bomb * 3000, None)), str)

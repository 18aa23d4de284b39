"""The published page's style: one column, readable without JavaScript, in light and dark."""

from __future__ import annotations

import base64
import hashlib

STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --card: #f4f6f8; --line: #d0d7de;
  --link: #0550ae; --event: #0550ae; --deadline: #9a3412; --news: #4d5560; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b1; --paper: #0f1318; --card: #1a2028;
  --line: #343d47; --link: #79b8ff; --event: #79b8ff; --deadline: #ffab70; --news: #aab4be; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .5rem 0; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
p { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.soft { color: var(--soft); font-size: .93rem; }
.offers { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: .8rem;
  padding: 0; margin: .6rem 0; list-style: none; }
.offers > li { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .8rem .9rem; }
.offers h4 { margin: 0 0 .4rem; font-size: 1rem; }
.ways { display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; margin: .3rem 0; list-style: none; }
.ways a { display: inline-block; padding: .3rem .65rem; min-height: 2rem; border: 1px solid var(--link);
  border-radius: 1rem; text-decoration: none; font-size: .9rem; }
.ways a:hover { background: var(--link); color: var(--paper); }
.address { display: block; font: .82rem/1.4 ui-monospace, monospace; user-select: all; color: var(--soft);
  margin-top: .3rem; }
.dates { list-style: none; padding: 0; margin: 0; }
.dates > li { padding: .5rem 0 .5rem .8rem; border-left: .25rem solid var(--event); margin: .5rem 0; }
.dates > li.deadline { border-left: .25rem dashed var(--deadline); }
.dates > li.news { border-left: .25rem dotted var(--news); }
.dates li:target { background: var(--card); }
.dates ul { padding-left: 1.2rem; margin: .3rem 0; }
.kind { font-size: .78rem; border: 1px solid currentColor; border-radius: .3rem; padding: 0 .3rem;
  margin-right: .4rem; }
.deadline > p > .kind { color: var(--deadline); }
.gone { text-decoration: line-through; }
time { font-variant-numeric: tabular-nums; color: var(--soft); }
summary { cursor: pointer; font-weight: 600; margin: 1.2rem 0 .6rem; padding: .3rem 0; }
@media print { .offers, .skip { display: none; } }
"""


def policy() -> str:
    """A content security policy that lets this style in and nothing else."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"

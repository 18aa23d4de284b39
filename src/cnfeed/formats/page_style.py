"""The published page's style: one column, readable without JavaScript, in light and dark, on a phone and on paper."""

from __future__ import annotations

import base64
import hashlib

COLOURS = """
:root { color-scheme: light dark; --ink: #1a2129; --soft: #55606c; --paper: #fbfcfd; --card: #ffffff; --line: #d5dce3;
  --tint: #eaf1f8; --link: #0b57a4; --strong: #0b4f96; --on-strong: #ffffff; --event: #d7e7f8; --on-event: #0a3d73;
  --deadline: #9a3412; --news: #5b6672; --glow: #dcebfa; }
@media (prefers-color-scheme: dark) { :root { --ink: #e5ebf1; --soft: #a2adb8; --paper: #0e1217; --card: #161c23;
  --line: #303a45; --tint: #1b232c; --link: #83bdfb; --strong: #83bdfb; --on-strong: #0b1f35; --event: #1d3a5a;
  --on-event: #d3e6fb; --deadline: #ffb27d; --news: #a9b4bf; --glow: #14263a; } }
"""

FRAME = """
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif;
  overflow-wrap: anywhere; }
header, main { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { max-width: none; padding: 3rem max(1.25rem, calc(50% - 29.75rem)) 2.25rem;
  background: linear-gradient(160deg, var(--glow), var(--paper) 85%); }
main { padding-bottom: 4rem; }
h1 { font-size: clamp(1.8rem, 5vw, 2.6rem); line-height: 1.15; letter-spacing: -.02em; margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 .75rem; letter-spacing: -.01em; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
p { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .18em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
header p { font-size: 1.1rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem 1.25rem; }
.soft { color: var(--soft); font-size: .93rem; }
h3 .soft { font-weight: 400; font-size: .9rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tongues, .ways, .offers { list-style: none; padding: 0; }
.tongues, .ways { display: flex; flex-wrap: wrap; gap: .5rem; margin: .6rem 0; }
.tongues { margin-top: 1.2rem; }
.tongues a, .ways a, .turn a { display: inline-block; padding: .35rem .9rem; border: 1px solid var(--line);
  border-radius: 2rem; background: var(--card); text-decoration: none; font-size: .95rem; }
.tongues a[aria-current] { border-color: var(--strong); background: var(--strong); color: var(--on-strong); }
.tongues a:hover, .ways a:hover, .turn a:hover { border-color: var(--link); text-decoration: underline; }
summary { cursor: pointer; font-weight: 600; padding: .4rem 0; }
details { margin: .25rem 0; }
"""

OFFERS = """
.offers { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)); gap: 1rem;
  margin: 1rem 0; }
.main { grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1rem 1.15rem; }
.main .card { box-shadow: 0 1px 2px #0000000d, 0 6px 18px #0000000d; }
.card h3 { margin: 0 0 .5rem; }
.main > li > .ways > li:first-child a { background: var(--strong); border-color: var(--strong);
  color: var(--on-strong); font-weight: 600; }
.address { display: block; font: .84rem/1.45 ui-monospace, monospace; user-select: all; color: var(--soft);
  background: var(--tint); border-radius: .5rem; padding: .45rem .65rem; margin: .6rem 0 .4rem; }
.large { border-left: .25rem solid var(--deadline); padding-left: .8rem; }
.soon { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(10.5rem, 100%), 1fr)); gap: .6rem 1.25rem;
  margin: .6rem 0 1.2rem; }
.soon dt { font-weight: 600; }
.soon dd { margin: 0; color: var(--soft); font-size: .93rem; line-height: 1.4; }
@media (max-width: 44rem) { .soon { gap: .3rem; } .soon > div { display: grid; gap: .8rem;
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
"""

MONTHS = (
    """
.month { display: none; }
.month.current, .month:target { display: block; }
.months:has(.month:target:not(.current)) .current { display: none; }
.turn { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; gap: .5rem; margin-bottom: .75rem; }
.turn h3 { grid-area: 1 / 2; margin: 0; font-size: 1.3rem; text-align: center; }
.turn a { grid-row: 1; }
.prev { grid-column: 1; justify-self: start; }
.next { grid-column: 3; justify-self: end; }
.prev::before { content: "←"; content: "←" / ""; margin-right: .4em; }
.next::after { content: "→"; content: "→" / ""; margin-left: .4em; }
table { width: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 0; background: var(--card);
  border: 1px solid var(--line); border-radius: .9rem; overflow: hidden; }
th { font-size: .85rem; font-weight: 600; color: var(--soft); padding: .4rem 0; background: var(--tint); }
td { position: relative; height: 5.6rem; padding: .25rem; vertical-align: top; border-top: 1px solid var(--line);
  border-left: 1px solid var(--line); }
td:first-child { border-left: 0; }
td.out { background: var(--tint); }
td > b { display: block; font-weight: 500; font-size: .85rem; color: var(--soft); padding: 0 .25rem;
  font-variant-numeric: tabular-nums; }
td > a, td > i, .legend span { display: block; margin-top: .2rem; padding: .15rem .4rem; border-radius: .4rem;
  border: 1px solid transparent; background: var(--event); color: var(--on-event); font-size: .82rem; line-height: 1.3;
  text-decoration: none; }
td > a:hover { text-decoration: underline; }
td > a.deadline, .legend .deadline { background: var(--card); border: 1px dashed currentColor;
  color: var(--deadline); }
td > a.gone { text-decoration: line-through; }
td small { font-size: inherit; font-weight: 600; }
td > a { max-height: 5.8rem; overflow: hidden; }
td > .bar, td > .on, td > i { height: 1.6rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
td > .bar { position: relative; z-index: 1; }
td > i { visibility: hidden; }
td > .on { opacity: 0; }
.from { border-start-start-radius: 0; border-end-start-radius: 0; }
.to { border-start-end-radius: 0; border-end-end-radius: 0; }
"""
    + "".join(f".w{days} {{ width: calc({days}00% + {days - 1} * (.5rem + 1px)); }}\n" for days in range(2, 8))
    + """
.legend { display: flex; gap: .5rem; margin: .6rem 0; }
.year a { display: inline-block; padding: .1rem .3rem; }
.year b { margin-right: .4rem; }
@media (max-width: 44rem) {
  .turn { grid-template-columns: 1fr 1fr; }
  .turn h3 { grid-area: 1 / 1 / 2 / 3; }
  .turn a { grid-row: 2; }
  .next { grid-column: 2; }
  td { height: 3.2rem; padding: .1rem; }
  td > b { padding: 0; text-align: center; }
  td > a, td > i, td > .bar, td > .on { height: .5rem; padding: 0; margin-top: .15rem; font-size: 0;
    border-radius: .25rem; }
  td > a:not(.bar)::after { content: ""; position: absolute; inset: 0; }
"""
    + "".join(f"  .w{days} {{ width: calc({days}00% + {days - 1} * (.2rem + 1px)); }}\n" for days in range(2, 8))
    + """
}
"""
)

DATES = """
.dates { list-style: none; padding: 0; margin: 0; }
.dates > li { position: relative; padding: .75rem 1rem .75rem 5.2rem; border: 1px solid var(--line);
  border-radius: .9rem; background: var(--card); margin: .6rem 0; min-height: 4.4rem; }
.dates > .news, .dates > :not(:has(.day)) { padding-left: 1rem; min-height: 0; }
.dates li:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
.past > li, .past > :not(:has(.day)) { padding: .35rem 0 .35rem .9rem; min-height: 0; margin: .3rem 0; border: 0;
  border-inline-start: .2rem solid var(--line); border-radius: 0; background: none; }
.past .title { font-weight: 400; }
.day { position: absolute; left: .8rem; top: .75rem; width: 3.6rem; margin: 0; padding: .2rem 0 .3rem;
  text-align: center; border-radius: .6rem; background: var(--event); color: var(--on-event);
  font-size: .8rem; line-height: 1.25; }
.day b { display: block; font-size: 1.35rem; line-height: 1.2; }
.deadline > .day { background: none; color: var(--deadline); box-shadow: inset 0 0 0 1px currentColor; }
.title { font-size: 1.05rem; font-weight: 600; margin: 0; }
.when { margin: .15rem 0; color: var(--soft); }
.dates ul { padding-left: 1.2rem; margin: .4rem 0; font-size: .95rem; }
.kind { font-size: .78rem; border: 1px solid currentColor; border-radius: .35rem; padding: 0 .35rem;
  margin-right: .3rem; }
.deadline > .when > .kind { color: var(--deadline); }
.dates .gone { text-decoration: line-through; }
time { font-variant-numeric: tabular-nums; }
@media (max-width: 44rem) { .dates > li { padding-left: 4.8rem; } .day { left: .6rem; width: 3.4rem; } }
"""

PAPER = """
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; }
  .subscribe ul, .subscribe details, .skip, .tongues, .turn a, .months nav { display: none; }
  .dates > li, table { break-inside: avoid; border-color: #999; }
  td > a { border: 1px solid #999; }
}
"""

STYLE = COLOURS + FRAME + OFFERS + MONTHS + DATES + PAPER


def policy() -> str:
    """A content security policy that lets this style in and nothing else."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"

"""The landing page in headless Chromium: what a visitor sees, hears and reaches, without JavaScript too."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cnfeed.formats.page import Edition, Offer, page
from cnfeed.model.entry import Attendance, Kind, Status
from cnfeed.model.recurrence import Recurrence
from cnfeed.model.when import UNKNOWN, Precision, When
from published import a_channel, a_day, a_time, a_uid, announced

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[test]'")
axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="axe is not installed: pip install -e '.[test]'"
)

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
GOLDEN = Path(__file__).parents[1] / "golden"
HERE = "https://feeds.example.org/harbour/index.html"
DESKTOP, PHONE = (1280, 900), (360, 740)
SHOWN = ".month.current, .month:target"
OFFERS = (
    Offer("calendar.ics", "Harbour community", "text/calendar", 12, "en"),
    Offer("feed.xml", "Harbour community (RSS)", "application/rss+xml", 7, "en"),
    Offer("atom.xml", "Harbour community (Atom)", "application/atom+xml", 7, "en"),
    Offer("calendar-2026.ics", "Harbour community 2026", "text/calendar", 9, "en"),
    Offer("zh-tw/calendar.ics", "港口社群", "text/calendar", 3, "zh-TW"),
    Offer("category/boats/calendar.ics", "Harbour community: boats", "text/calendar", 3, "en"),
)
LONG = "Averyveryverylongnamewithoutanyplacetobreakit" * 4


def entries():
    """One of everything."""
    return (
        announced(1, title="Harbour days", when=a_day(2026, 3, 19, date(2026, 3, 25)), url="https://quay.example.org/"),
        announced(2, title="Opening", when=a_time("2026-03-19T09:00"), parent=a_uid(1)),
        announced(3, title="Call closes", kind=Kind.DEADLINE, when=a_day(2026, 3, 5), parent=a_uid(1)),
        announced(4, title="Boat trip", when=a_time("2026-03-19T14:00", "2026-03-19T18:00"), status=Status.CANCELLED),
        announced(5, title="Call", when=a_day(2026, 1, 6), recurrence=Recurrence("FREQ=WEEKLY"), location="Quay 4"),
        announced(6, title="Spring sail", when=When(date(2026, 4, 1), date(2026, 4, 30), Precision.MONTH)),
        announced(7, title="Some day", when=UNKNOWN, words="when the ice is gone"),
        announced(8, title="We moved", kind=Kind.NEWS, description="To the other quay."),
        announced(9, title="港口聚會", when=a_day(2026, 3, 20), languages=("zh-TW",), attendance=Attendance.ONLINE),
        announced(10, title=LONG, when=a_day(2026, 3, 12), location=LONG, description=LONG),
        announced(11, title="Long ago", when=a_day(2020, 5, 1)),
    )


def a_page(language: str = "en") -> bytes:
    channel = a_channel(path="index.html", language=language, updated=datetime(2026, 3, 15, tzinfo=UTC))
    return page(channel, OFFERS, entries(), (Edition("en", "index.html"), Edition("zh-TW", "zh-tw/index.html")))


@pytest.fixture(scope="module")
def browser() -> Iterator[playwright.Browser]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    with playwright.sync_playwright() as running:
        started = running.chromium.launch(executable_path=CHROMIUM)
        yield started
        started.close()


@pytest.fixture
def opened(browser):
    """Opens a page as it would be served, with what went wrong and what was asked for beside it."""
    contexts = []

    def open_page(content: bytes | None = None, size=DESKTOP, at="", **options):
        viewport = {"width": size[0], "height": size[1]}
        context = browser.new_context(viewport=viewport, **options)
        contexts.append(context)
        seen = context.new_page()
        seen.faults, seen.asked = [], []
        seen.on("console", lambda said: seen.faults.append(said.text))
        seen.on("pageerror", lambda error: seen.faults.append(str(error)))
        seen.on("request", lambda request: seen.asked.append(request.url))
        served = {"body": content or a_page(), "content_type": "text/html; charset=utf-8"}
        seen.route("**/*", lambda route: route.fulfill(**served))
        seen.goto(HERE + at)
        return seen

    yield open_page
    for context in contexts:
        context.close()


def violations(seen) -> list[str]:
    seen.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    found = axe.Axe().run(seen).response["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


def month(seen) -> list[str]:
    """The months that are seen."""
    return [one.get_attribute("id") for one in seen.locator(".month").all() if one.is_visible()]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_axe_finds_nothing_in_light_and_dark_on_a_desk_and_on_a_phone(opened, scheme, size, language):
    assert violations(opened(a_page(language), size, color_scheme=scheme)) == []


@pytest.mark.parametrize("folder", ["en", "zh-CN", "zh-TW"])
def test_axe_finds_nothing_in_the_golden_pages(opened, folder):
    assert violations(opened((GOLDEN / folder / "index.html").read_bytes())) == []


def test_nothing_is_loaded_and_nothing_complains(opened):
    seen = opened()
    seen.get_by_role("link", name="April 2026").first.click()
    assert seen.faults == [] and seen.asked == [HERE]


@pytest.mark.parametrize("javascript", [True, False])
def test_months_are_turned_and_turned_back_without_a_script(opened, javascript):
    seen = opened(java_script_enabled=javascript)
    assert month(seen) == ["m-2026-03"]
    seen.locator(SHOWN).get_by_role("link", name="April 2026").click()
    assert month(seen) == ["m-2026-04"]
    seen.locator("#m-2026-04").get_by_role("link", name="March 2026").click()
    assert month(seen) == ["m-2026-03"]
    seen.go_back()
    assert month(seen) == ["m-2026-04"]
    seen.locator("summary", has_text="All months").click()
    seen.locator(".year").get_by_role("link", name="January 2026").click()
    assert month(seen) == ["m-2026-01"]


def test_a_link_to_an_entry_shows_it_and_leaves_the_calendar_where_it_was(opened):
    seen = opened(at=f"#{a_uid(8)}")
    assert month(seen) == ["m-2026-03"]
    assert seen.locator(f"[id='{a_uid(8)}']").evaluate("one => one.matches(':target')")
    box = seen.locator(f"[id='{a_uid(8)}']").bounding_box()
    assert 0 <= box["y"] < DESKTOP[1]


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_each_title_stands_in_the_cells_of_its_days(opened, size):
    seen = opened(size=size)
    cells = {
        int(cell.inner_text().split()[0]): cell.bounding_box() for cell in seen.locator(f"{SHOWN} >> td:has(b)").all()
    }
    for title, first, last in (
        ("Harbour days", 19, 22),  # Thursday to Sunday
        ("Boat trip", 19, 19),
        ("Call closes", 5, 5),
        ("港口聚會", 20, 20),
    ):
        box = seen.locator(f"{SHOWN} >> td > a:not(.on)", has_text=title).first.bounding_box()
        left, right = cells[first], cells[last]
        assert left["x"] <= box["x"] and box["x"] + box["width"] <= right["x"] + right["width"] + 1
        assert box["x"] + box["width"] >= right["x"], f"{title} does not reach its last day"
        assert left["y"] <= box["y"] and box["y"] + box["height"] <= left["y"] + left["height"] + 1
    tuesdays = seen.locator(f"{SHOWN} >> td:has(a:text-is('Call')) > b").all_inner_texts()
    assert tuesdays == ["3", "10", "17", "24", "31"]


@pytest.mark.parametrize("width", [1280, 640, 360, 320])
@pytest.mark.parametrize("text", ["100%", "200%"])
def test_there_is_nothing_to_scroll_sideways_at_any_width_and_zoom(opened, width, text):
    seen = opened(size=(width, 800))
    seen.evaluate("size => document.documentElement.style.fontSize = size", text)
    seen.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert seen.evaluate("document.documentElement.scrollWidth") <= width


def test_the_keyboard_goes_from_top_to_bottom_and_stops_only_at_what_is_seen(opened):
    seen = opened()
    stops = []
    for _ in range(200):
        seen.keyboard.press("Tab")
        stop = seen.evaluate(
            """() => { const one = document.activeElement, box = one.getBoundingClientRect();
            return one === document.body ? null : {text: one.textContent.trim(), seen: one.checkVisibility(
              {opacityProperty: true, visibilityProperty: true}), width: box.width, outline: getComputedStyle(one)
              .outlineStyle, order: [...document.querySelectorAll('*')].indexOf(one)}; }"""
        )
        if stop is None:
            break
        stops.append(stop)
    assert stops[0]["text"] == "Skip to the dates"
    assert [one["order"] for one in stops] == sorted({one["order"] for one in stops})
    assert all(one["seen"] and one["width"] > 0 and one["outline"] != "none" for one in stops)
    names = [one["text"] for one in stops]
    wanted = [
        "Apple, Thunderbird and other apps",
        "Google Calendar",
        "Outlook.com",
        "RSS",
        "April 2026",
        "Harbour days",
    ]
    assert list(dict.fromkeys(name for name in names if name in wanted)) == wanted


def test_the_skip_link_leads_past_the_calendar(opened):
    seen = opened()
    seen.keyboard.press("Tab")
    seen.keyboard.press("Enter")
    seen.keyboard.press("Tab")
    assert seen.evaluate("document.activeElement.closest('#dates') !== null")


def test_a_day_on_the_phone_is_large_enough_for_a_finger(opened):
    seen = opened(size=PHONE, has_touch=True)
    cell = seen.locator(f"{SHOWN} >> td:has(a:text-is('Call'))").first
    cell.scroll_into_view_if_needed()
    box = cell.bounding_box()
    assert min(box["width"], box["height"]) >= 24  # WCAG 2.2, 2.5.8
    seen.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + 8)
    seen.wait_for_url(f"**#{a_uid(5)}", timeout=10_000)


def test_on_paper_are_the_month_and_the_dates_but_no_buttons(opened):
    seen = opened()
    seen.emulate_media(media="print")
    assert month(seen) == ["m-2026-03"]
    assert seen.get_by_text("Boat trip").last.is_visible()
    assert not seen.get_by_text("Google Calendar").first.is_visible()
    assert not seen.locator(f"{SHOWN} >> a[rel=next]").is_visible()


def test_an_address_is_selected_by_one_click(opened):
    seen = opened()
    seen.locator("code").first.click()
    assert seen.evaluate("getSelection().toString()") == "https://feeds.example.org/harbour/calendar.ics"

"""The calendar of the small site, spoilt one rule of the wire at a time."""

from __future__ import annotations

from wired import Spoil, adding, both, drop, swap

LISBON = r"(?s:BEGIN:VTIMEZONE\r\nTZID:Europe/Lisbon.*?END:VTIMEZONE\r\n)"
FIRST_EVENT = r"(?s:BEGIN:VEVENT.*?END:VEVENT\r\n)"


def in_lisbon(old: str, new: str) -> Spoil:
    """A change within the zone block of Lisbon."""
    return swap(rf"(?s)(TZID:Europe/Lisbon\r\n.*?){old}", rf"\g<1>{new}")


def first_event(old: str, new: str) -> Spoil:
    """A change within the first event, which is a series."""
    return swap(rf"(?s)(BEGIN:VEVENT.*?){old}", rf"\g<1>{new}")


def thousand(content: bytes) -> bytes:
    event = swap(r"(?s).*(BEGIN:VEVENT.*?END:VEVENT\r\n).*", r"\g<1>")(content)
    return content.replace(b"END:VCALENDAR", b"".join(event for _ in range(1001)) + b"END:VCALENDAR")


CASES: list[tuple[str, str, Spoil]] = [
    ("01 CRLF on every line", "line-end", swap("VERSION:2.0\r\n", "VERSION:2.0\n")),
    ("01 CRLF on the last line", "last-line", swap("END:VCALENDAR\r\n", "END:VCALENDAR")),
    ("03 folded at 75 octets", "fold-long", adding("COMMENT:" + "a" * 75)),
    ("03 no fold inside a character", "fold-character", lambda one: one.replace(b"Swim", b"\xe6\xb8\r\n \xb8")),
    ("03 no fold inside an escape", "fold-escape", adding("COMMENT:one\\\r\n , two")),
    ("03 a fold begins with a space", "no-property", swap("\r\n ", "\r\n")),
    ("04 no byte order mark", "bom", lambda one: b"\xef\xbb\xbf" + one),
    ("04 nothing before BEGIN", "before-begin", lambda one: b"\r\n" + one),
    ("04 UTF-8", "not-utf-8", lambda one: one.replace(b"Swim", b"Schw\xe4mme")),
    ("05 no control characters", "control-character", swap("Swim", "Sw\x00im")),
    ("05 commas and semicolons escaped", "escape-missing", swap(r"quay\\, north", "quay, north")),
    ("05 no other escapes", "escape-stray", adding("COMMENT:C:\\Code")),
    ("05 no escapes in addresses and rules", "escape-wrong", swap("URL:https", r"URL:https\\\\,")),
    ("05 parameters that can be read", "parameter", adding('COMMENT;LANGUAGE="en:words')),
    ("06 VERSION", "version-missing", drop("VERSION")),
    ("06 PRODID", "prodid-missing", drop("PRODID")),
    ("06 VERSION and PRODID first", "version-first", swap(r"(VERSION:2.0\r\n)(.*\r\n)(.*\r\n)", r"\2\3\1")),
    ("06 properties before components", "property-late", swap("END:VCALENDAR", "COLOR:red\r\nEND:VCALENDAR")),
    ("06 zones before events", "zone-late", swap(rf"({LISBON})({FIRST_EVENT})", r"\2\1")),
    ("07 never empty", "empty-file", lambda one: b""),
    ("07 never a page", "not-a-calendar", lambda one: b"<!DOCTYPE html><p>404"),
    ("07 never half written", "cut-off", lambda one: one[: len(one) // 2]),
    ("07 BEGIN and END in pairs", "unbalanced", swap("END:VCALENDAR", "END:VTODO\r\nEND:VCALENDAR")),
    ("07 one calendar", "two-calendars", lambda one: one + one),
    ("07 nothing after the end", "after-end", lambda one: one + b"COMMENT:more\r\n"),
    ("07 a component", "no-component", swap(r"(?s)BEGIN:VTIMEZONE.*END:VEVENT\r\n", "")),
    ("07 no blank lines", "blank-line", swap("END:VEVENT\r\n", "END:VEVENT\r\n\r\n")),
    (
        "08 no time of a build",
        "stamp-built",
        both(drop("LAST-MODIFIED"), swap(r"DTSTAMP:\S+", "DTSTAMP:20260105T120000Z", count=0)),
    ),
    ("09 under a megabyte", "too-big", adding("COMMENT:" + "a" * 1_000_001)),
    ("09 under a thousand events", "too-many", thousand),
    ("10 a name for Google", "name-google", drop("X-WR-CALNAME")),
    ("10 a name for the standard", "name-standard", drop("NAME")),
    ("11 a refresh time for Apple", "refresh-apple", drop("REFRESH-INTERVAL")),
    ("11 a refresh time for Outlook", "refresh-outlook", drop("X-PUBLISHED-TTL")),
    ("11 that says it is a duration", "refresh-value", swap("REFRESH-INTERVAL;VALUE=DURATION", "REFRESH-INTERVAL")),
    ("12 GREGORIAN", "calscale", swap("GREGORIAN", "CHINESE")),
    ("12 no message to one person", "method", swap("CALSCALE", "METHOD:REQUEST\r\nCALSCALE")),
    ("12 no METHOD without ORGANIZER", "method-organizer", swap("CALSCALE", "METHOD:PUBLISH\r\nCALSCALE")),
    ("13 a hint that is a zone", "zone-hint", swap("CALSCALE", "X-WR-TIMEZONE:Mars/Olympus\r\nCALSCALE")),
    ("14 absolute addresses", "calendar-url", swap("URL:https://harbour.example/", "URL:/")),
    ("15 a UID without spaces", "uid-words", first_event("UID:", "UID:harbour ")),
    ("15 a UID of nothing that changes", "uid-derived", first_event(r"UID:\S+", "UID:rope-evening@harbour.example")),
    ("15 a UID without an address", "uid-derived", first_event(r"UID:\S+", "UID:https://harbour.example/rope/")),
    ("16 a UID", "uid-missing", first_event(r"UID:\S+\r\n", "")),
    ("16 one event per UID", "uid-twice", swap(rf"({FIRST_EVENT})", r"\1\1")),
    ("16 one event between BEGIN and END", "property-twice", first_event("UID:", "UID:tide@harbour.example\r\nUID:")),
    ("17 DTSTAMP", "stamp-missing", first_event(r"DTSTAMP:\S+\r\n", "")),
    ("17 DTSTAMP in UTC", "stamp-local", first_event(r"DTSTAMP:(\S+)Z", r"DTSTAMP:\g<2>")),
    ("17 DTSTAMP is LAST-MODIFIED", "stamp-modified", first_event(r"DTSTAMP:2026", "DTSTAMP:2025")),
    ("18 SEQUENCE of 31 bits", "sequence", first_event("SEQUENCE:0", "SEQUENCE:1767614400000")),
    ("18 SEQUENCE", "sequence-missing", first_event("SEQUENCE:0\r\n", "")),
    ("18 LAST-MODIFIED", "modified-missing", first_event(r"LAST-MODIFIED:\S+\r\n", "")),
    ("19 a STATUS of events", "status", swap("STATUS:TENTATIVE", "STATUS:POSTPONED")),
    ("19 cancelled to be seen", "cancelled-hidden", swap("STATUS:CONFIRMED", "STATUS:CANCELLED")),
    ("19 cancelled blocks nobody", "cancelled-busy", swap(r"(?s)(SUMMARY\S+:Cancelled.*?)TRANSPARENT", r"\1OPAQUE")),
    ("20 postponed is tentative", "postponed-firm", swap("STATUS:TENTATIVE", "STATUS:CONFIRMED")),
    ("22 a block for each zone", "zone-missing", swap(LISBON, "")),
    ("22 one block for each zone", "zone-twice", swap(f"({LISBON})", r"\1\1")),
    ("22 blocks have names", "zone-nameless", swap("TZID:Europe/Lisbon\r\n", "")),
    ("22 names are IANA's", "zone-foreign", swap("Europe/Lisbon", "GMT Standard Time", count=0)),
    ("22 Z or TZID", "utc-and-zone", swap(r"(DTSTART;TZID=Asia/Shanghai:\d+T\d+)", r"\1Z")),
    (
        "22 no series in UTC",
        "utc-series",
        both(
            swap("CALSCALE", "X-WR-TIMEZONE:Europe/Lisbon\r\nCALSCALE"),
            first_event(r"DTSTART;TZID=Europe/Lisbon:(\S+)", r"DTSTART:\g<2>Z"),
        ),
    ),
    ("22 no hour that occurs twice", "hour-twice", first_event(r"20260113T180000", "20261025T013000")),
    ("22 no hour that does not exist", "hour-never", first_event(r"20260113T180000", "20260329T013000")),
    ("23 complete blocks", "zone-incomplete", in_lisbon("TZOFFSETFROM:.{5}\r\n", "")),
    ("23 yearly rules of one day", "zone-rule", in_lisbon("BYDAY=-1SU", "BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=SU")),
    ("23 no lists of dates", "zone-rule", in_lisbon("RRULE:.*?\r\n", "RDATE:20260329T010000\r\n")),
    ("23 whole minutes", "zone-seconds", in_lisbon(r"TZOFFSETTO:\+0100", "TZOFFSETTO:+010012")),
    (
        "24 blocks from before the events",
        "zone-span",
        in_lisbon("DTSTART:2024(.*?)DTSTART:2024", r"DTSTART:2026\2DTSTART:2026"),
    ),
    ("24 blocks that agree with the name", "zone-disagrees", in_lisbon("BYMONTH=3;BYDAY=-1SU", "BYMONTH=3;BYDAY=1SU")),
    ("25 never floating", "floating", swap("DTSTART;TZID=Asia/Shanghai", "DTSTART")),
    ("26 a start", "start-missing", swap(r"DTSTART;TZID=Asia/Shanghai:\S+\r\n", "")),
    ("26 dates that are some", "bad-date", swap("VALUE=DATE:20260203", "VALUE=DATE:20260230")),
    ("26 days say that they are", "date-untold", swap("DTSTART;VALUE=DATE", "DTSTART")),
    ("26 days have no zone", "date-zone", swap("DTSTART;VALUE=DATE", "DTSTART;VALUE=DATE;TZID=Europe/Lisbon")),
    ("26 years that clients know", "date-range", swap("VALUE=DATE:20260203", "VALUE=DATE:00010101")),
    (
        "26 whole days are days",
        "midnights",
        both(
            swap("Shanghai:20260701T09", "Shanghai:20260701T00"), swap("Shanghai:20260701T10", "Shanghai:20260702T00")
        ),
    ),
    ("26 the end after the start", "end-early", swap("DTEND;VALUE=DATE:20260204", "DTEND;VALUE=DATE:20260203")),
    ("26 the end as the start", "end-type", swap("DTEND;VALUE=DATE:20260204", "DTEND:20260204T000000Z")),
    ("26 DTEND or DURATION", "end-and-duration", adding("DURATION:PT1H")),
    ("26 durations that are some", "bad-duration", adding("DURATION:1 hour")),
    ("27 rules that are some", "bad-rule", first_event("FREQ=MONTHLY", "FREQ=FORTNIGHTLY")),
    ("27 one rule", "rule-twice", first_event("RRULE:", "RRULE:FREQ=DAILY;COUNT=2\r\nRRULE:")),
    ("27 rules that Outlook knows", "rule-outlook", first_event("BYDAY=2TU", "BYDAY=2TU,4TU")),
    ("27 a start in its rule", "rule-start", first_event("BYDAY=2TU", "BYDAY=3TU")),
    ("27 UNTIL in UTC", "until-type", first_event("UNTIL=20271231T235959Z", "UNTIL=20271231")),
    ("27 no RDATE", "rdate", first_event("EXDATE", "RDATE")),
    ("27 exceptions as the start", "exception-type", first_event("EXDATE;.*?\r", "EXDATE;VALUE=DATE:20260512\r")),
    ("27 overrides as the start", "exception-type", swap(r"RECURRENCE-ID;TZID=[^:]+:(\S+)", r"RECURRENCE-ID:\1Z")),
    ("27 exceptions that are instances", "exception-misses", first_event("(EXDATE.*?:)20260512", r"\g<2>20260513")),
    ("28 SUMMARY", "summary-missing", swap(r"SUMMARY.*?Swim\r\n", "")),
    ("28 SUMMARY of one line", "summary-lines", swap("Swim", r"Swim\\n(in the sea)")),
    ("29 no HTML in texts", "html-text", swap("This event is", "<b>This</b> event is")),
    ("29 HTML says what it is", "alternative", adding("X-ALT-DESC:<p>Rope</p>")),
    (
        "29 DESCRIPTION always",
        "description-missing",
        both(drop("DESCRIPTION"), adding("X-ALT-DESC;FMTTYPE=text/html:<p>")),
    ),
    ("30 the address in DESCRIPTION too", "url-unseen", swap("More: https://harbour.example/conf/", "More")),
    ("30 absolute addresses", "url-relative", swap(r"URL:https://harbour.example/rope/", "URL:rope/")),
    ("30 the join link to be seen", "conference-unseen", adding("CONFERENCE;VALUE=URI:https://meet.example/rope")),
    ("31 no empty properties", "empty-property", adding("LOCATION:")),
    ("31 no word for nothing", "template-gap", adding("LOCATION:<no value>")),
    ("31 no empty ORGANIZER", "empty-organizer", swap("mailto:ada@harbour.example", "")),
    ("31 GEO", "geo", swap("GEO:38.7;-9.1", "GEO:138.7;-9.1")),
    ("32 blocks nobody's day", "blocks-the-day", drop("TRANSP")),
    ("33 no alarms", "alarm", swap("END:VEVENT", "BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT")),
    ("33 no guests", "attendee", adding("ATTENDEE:mailto:ben@harbour.example")),
    ("34 IMAGE is a URI", "image", adding("IMAGE:https://harbour.example/rope.png")),
    ("34 languages are tags", "language", swap("LANGUAGE=en", "LANGUAGE=en_GB!")),
]

BY_CODE: dict[str, Spoil] = {code: spoil for _, code, spoil in CASES}

// A calendar as ical.js reads it, the parser inside Thunderbird: node ical_js.mjs FILE [FROM TO]
//
// A JSON line for each event; with two dates a line for each occurrence that starts between them.
// {"uid", "start", "end", "title", "status"}: a day as 2026-01-31 (the end is the last one), a time in UTC.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [file, from, to] = process.argv.slice(2);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
// The zones of this file alone, by what its blocks say.
ICAL.TimezoneService.reset();
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
}

function moment(time, last) {
  if (!time.isDate) {
    if (time.zone === ICAL.Timezone.localTimezone) return `floating ${time}`;
    return new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "+00:00");
  }
  const day = time.clone();
  if (last) day.adjust(-1, 0, 0, 0);
  return day.toString();
}

function row(item, start, end) {
  const status = item.component.getFirstPropertyValue("status");
  const last = end.compare(start) > 0;
  console.log(JSON.stringify({
    uid: item.uid, start: moment(start, false), end: moment(end, last), title: item.summary, status,
  }));
}

const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const overrides = events.filter((event) => event.isRecurrenceException());
for (const event of events) {
  if (event.isRecurrenceException()) continue;
  if (from === undefined) {
    row(event, event.startDate, event.endDate);
    continue;
  }
  for (const override of overrides) if (override.uid === event.uid) event.relateException(override);
  if (!event.isRecurring()) {
    const day = event.startDate.toString().slice(0, 10);
    if (from <= day && day <= to) row(event, event.startDate, event.endDate);
    continue;
  }
  const occurrences = event.iterator();
  for (let next = occurrences.next(); next && next.toString().slice(0, 4) <= Number(to.slice(0, 4)) + 1; next = occurrences.next()) {
    const one = event.getOccurrenceDetails(next);
    const day = one.startDate.toString().slice(0, 10);
    if (from <= day && day <= to) row(one.item, one.startDate, one.endDate);
  }
}

// A feed as feedsmith reads it, whatever its format: node feedsmith.mjs FILE
//
// A JSON line for each item: {"id", "title", "url", "published", "content"}.
import { readFileSync } from "node:fs";
import { parseFeed } from "feedsmith";

const { format, feed } = parseFeed(readFileSync(process.argv[2], "utf8"));
const alternate = (entry) => (entry.links ?? []).find((link) => (link.rel ?? "alternate") === "alternate")?.href;
const rows = {
  rss: (item) => [item.guid.value, item.title, item.link, item.pubDate, item.content?.encoded ?? item.description],
  atom: (entry) => [entry.id, entry.title, alternate(entry), entry.published, entry.content],
  json: (item) => [item.id, item.title, item.url, item.date_published, item.content_html ?? item.content_text],
};
for (const item of feed.items ?? feed.entries ?? []) {
  const [id, title, url, published, content] = rows[format](item);
  const text = typeof content === "object" ? content.value : content;
  console.log(JSON.stringify({ id, title: title.value ?? title, url, published: new Date(published).toISOString(), content: text }));
}

"""The words of published files per language, as data."""

from __future__ import annotations

from dataclasses import dataclass

ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a feed, a calendar and the page say in one language; ``{}`` takes a name or a date."""

    tag: str
    sep: str
    colon: str
    cancelled: str
    postponed: str
    postponed_was: str
    imprecise: str
    this_is_cancelled: str
    this_is_postponed: str
    moved_from: str
    every: tuple[str, str, str, str]
    every_few: tuple[str, str, str, str]
    sessions: str
    events: str
    deadlines: str
    organizer: str
    more: str
    regular: str
    coming: str
    past: str
    undated: str
    news: str
    nothing: str
    subscribe: str
    subscribe_why: str
    waiting: str
    feeds: str
    parts: str
    calendars: str
    open_in_app: str
    in_google: str
    in_outlook: str
    in_outlook_how: str
    in_reader: str
    download: str
    event: str
    deadline: str
    news_item: str
    online: str
    hybrid: str
    skip: str
    source_site: str


ENGLISH = Words(
    tag="en",
    sep=", ",
    colon=": ",
    cancelled="Cancelled",
    postponed="Postponed",
    postponed_was="Postponed (was {})",
    imprecise="Date not fixed",
    this_is_cancelled="This event is cancelled.",
    this_is_postponed="This event is postponed; no new date is known yet.",
    moved_from="Moved from {}.",
    every=("every day", "every week", "every month", "every year"),
    every_few=("every {} days", "every {} weeks", "every {} months", "every {} years"),
    sessions="Sessions",
    events="Events",
    deadlines="Deadlines",
    organizer="Organizer: {}",
    more="More: {}",
    regular="Regular dates",
    coming="From {} on",
    past="Before {}",
    undated="Date not fixed yet",
    news="News",
    nothing="Nothing is announced yet.",
    subscribe="Subscribe",
    subscribe_why="Subscribing follows every later change. Downloading takes a copy that stays as it is today.",
    waiting="Calendar apps look for changes on their own: Apple and Thunderbird within the hour, "
    "Outlook.com within about three hours, Google within a day.",
    feeds="News feeds",
    parts="By topic and source",
    calendars="Calendars",
    open_in_app="Apple, Thunderbird and other apps",
    in_google="Google Calendar",
    in_outlook="Outlook.com",
    in_outlook_how="In Outlook.com choose “Add calendar”, “Subscribe from web”, and paste the address of the calendar.",
    in_reader="Open the feed",
    download="Download a copy",
    event="Event",
    deadline="Deadline",
    news_item="News",
    online="Online",
    hybrid="On site and online",
    skip="Skip to the dates",
    source_site="Website",
)

SIMPLIFIED = Words(
    tag="zh-CN",
    sep="，",
    colon="：",
    cancelled="已取消",
    postponed="已延期",
    postponed_was="已延期（原定 {}）",
    imprecise="日期待定",
    this_is_cancelled="本活动已取消。",
    this_is_postponed="本活动已延期，新日期待定。",
    moved_from="原定日期：{}。",
    every=("每天", "每周", "每月", "每年"),
    every_few=("每 {} 天", "每 {} 周", "每 {} 个月", "每 {} 年"),
    sessions="日程",
    events="活动",
    deadlines="截止日期",
    organizer="主办方：{}",
    more="详情：{}",
    regular="定期活动",
    coming="{}起",
    past="{}之前",
    undated="日期待定",
    news="新闻",
    nothing="暂无内容。",
    subscribe="订阅",
    subscribe_why="订阅会跟随之后的每次更新；下载得到的是一份不再变化的副本。",
    waiting="日历应用会自行检查更新：Apple 日历与 Thunderbird 约一小时内，"
    "Outlook.com 约三小时内，Google 日历约一天内。",
    feeds="新闻订阅源",
    parts="按主题和来源",
    calendars="日历",
    open_in_app="Apple 日历、Thunderbird 等应用",
    in_google="Google 日历",
    in_outlook="Outlook.com",
    in_outlook_how="在 Outlook.com 中选择“添加日历”，“从 Web 订阅”，然后粘贴日历的地址。",
    in_reader="打开订阅源",
    download="下载副本",
    event="活动",
    deadline="截止",
    news_item="新闻",
    online="线上",
    hybrid="现场与线上",
    skip="跳到日期",
    source_site="网站",
)

TRADITIONAL = Words(
    tag="zh-TW",
    sep="，",
    colon="：",
    cancelled="已取消",
    postponed="已延期",
    postponed_was="已延期（原訂 {}）",
    imprecise="日期未定",
    this_is_cancelled="本活動已取消。",
    this_is_postponed="本活動已延期，新日期未定。",
    moved_from="原訂日期：{}。",
    every=("每天", "每週", "每月", "每年"),
    every_few=("每 {} 天", "每 {} 週", "每 {} 個月", "每 {} 年"),
    sessions="議程",
    events="活動",
    deadlines="截止日期",
    organizer="主辦單位：{}",
    more="詳情：{}",
    regular="定期活動",
    coming="{}起",
    past="{}之前",
    undated="日期未定",
    news="新聞",
    nothing="目前沒有內容。",
    subscribe="訂閱",
    subscribe_why="訂閱會跟著之後的每次更新；下載得到的是一份不再變動的副本。",
    waiting="行事曆應用程式會自行檢查更新：Apple 行事曆與 Thunderbird 約一小時內，"
    "Outlook.com 約三小時內，Google 日曆約一天內。",
    feeds="新聞訂閱源",
    parts="依主題與來源",
    calendars="行事曆",
    open_in_app="Apple 行事曆、Thunderbird 等應用程式",
    in_google="Google 日曆",
    in_outlook="Outlook.com",
    in_outlook_how="在 Outlook.com 中選擇「新增行事曆」，「從 Web 訂閱」，然後貼上行事曆的網址。",
    in_reader="開啟訂閱源",
    download="下載副本",
    event="活動",
    deadline="截止",
    news_item="新聞",
    online="線上",
    hybrid="實體與線上",
    skip="跳到日期",
    source_site="網站",
)

TRADITIONAL_TAGS = ("hant", "tw", "hk", "mo")


def words(language: str) -> Words:
    """The words for a language tag; English where there are none."""
    primary, *rest = language.lower().replace("_", "-").split("-")
    if primary != "zh":
        return ENGLISH
    return TRADITIONAL if any(part in TRADITIONAL_TAGS for part in rest) else SIMPLIFIED

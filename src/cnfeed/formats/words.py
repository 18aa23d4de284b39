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
    news_feed: str
    parts: str
    calendar_file: str
    open_in_app: str
    in_google: str
    in_outlook: str
    in_reader: str
    download: str
    event: str
    deadline: str
    news_item: str
    online: str
    hybrid: str
    skip: str
    source_site: str
    weekdays: tuple[str, str, str, str, str, str, str]
    calendar: str
    all_months: str
    not_fixed: str
    languages: str
    address: str
    nothing_opens: str
    feed_how: str
    how_soon: str
    how_soon_why: str
    soon: tuple[tuple[str, str], ...]
    more_files: str
    large: str


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
    news_feed="News feed",
    parts="By topic and source",
    calendar_file="Calendar",
    open_in_app="Apple, Thunderbird and other apps",
    in_google="Google Calendar",
    in_outlook="Outlook.com",
    in_reader="Open the feed",
    download="Download a copy",
    event="Event",
    deadline="Deadline",
    news_item="News",
    online="Online",
    hybrid="On site and online",
    skip="Skip to the dates",
    source_site="Website",
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    calendar="Calendar",
    all_months="All months",
    not_fixed="Day not fixed yet",
    languages="Languages",
    address="Address",
    nothing_opens="Nothing opens? Copy the address and paste it where your calendar says “subscribe” or “from URL”.",
    feed_how="Give the address to your feed reader: it shows every announcement, once.",
    how_soon="How soon changes arrive",
    how_soon_why="Apps look for changes on their own; nobody can push them.",
    soon=(
        ("Thunderbird", "every 30 minutes"),
        ("Apple Calendar", "from every 5 minutes to once a week, as you set it"),
        ("Outlook", "about every 3 hours, at times once a day"),
        ("Google Calendar", "every 4 to 24 hours"),
        ("Feed readers", "most within an hour, some once a day"),
    ),
    more_files="Other calendars and feeds",
    large="The whole calendar is large, and some apps refuse it. The calendar of one year is enough for most.",
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
    news_feed="新闻订阅源",
    parts="按主题和来源",
    calendar_file="日历",
    open_in_app="Apple 日历、Thunderbird 等应用",
    in_google="Google 日历",
    in_outlook="Outlook.com",
    in_reader="打开订阅源",
    download="下载副本",
    event="活动",
    deadline="截止",
    news_item="新闻",
    online="线上",
    hybrid="现场与线上",
    skip="跳到日期",
    source_site="网站",
    weekdays=("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    calendar="月历",
    all_months="所有月份",
    not_fixed="具体日期待定",
    languages="语言",
    address="地址",
    nothing_opens="没有反应？请复制地址，粘贴到日历应用的“订阅”或“通过 URL 添加”处。",
    feed_how="把地址添加到你的阅读器：每条消息只显示一次。",
    how_soon="更新多久能看到",
    how_soon_why="应用会自行检查更新，发布者无法催促。",
    soon=(
        ("Thunderbird", "每 30 分钟"),
        ("Apple 日历", "每 5 分钟到每周一次，由你设置"),
        ("Outlook", "约每 3 小时，有时一天一次"),
        ("Google 日历", "每 4 到 24 小时"),
        ("阅读器", "大多在一小时内，有些一天一次"),
    ),
    more_files="其他日历和订阅源",
    large="完整日历较大，有些应用会拒绝。多数情况下订阅某一年的日历就够了。",
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
    news_feed="新聞訂閱源",
    parts="依主題與來源",
    calendar_file="行事曆",
    open_in_app="Apple 行事曆、Thunderbird 等應用程式",
    in_google="Google 日曆",
    in_outlook="Outlook.com",
    in_reader="開啟訂閱源",
    download="下載副本",
    event="活動",
    deadline="截止",
    news_item="新聞",
    online="線上",
    hybrid="實體與線上",
    skip="跳到日期",
    source_site="網站",
    weekdays=("週一", "週二", "週三", "週四", "週五", "週六", "週日"),
    calendar="月曆",
    all_months="所有月份",
    not_fixed="確切日期未定",
    languages="語言",
    address="網址",
    nothing_opens="沒有反應？請複製網址，貼到行事曆應用程式的「訂閱」或「從 URL 新增」處。",
    feed_how="把網址加入你的閱讀器：每則消息只顯示一次。",
    how_soon="更新多久能看到",
    how_soon_why="應用程式會自行檢查更新，發布者無法催促。",
    soon=(
        ("Thunderbird", "每 30 分鐘"),
        ("Apple 行事曆", "每 5 分鐘到每週一次，由你設定"),
        ("Outlook", "約每 3 小時，有時一天一次"),
        ("Google 日曆", "每 4 到 24 小時"),
        ("閱讀器", "大多在一小時內，有些一天一次"),
    ),
    more_files="其他行事曆與訂閱源",
    large="完整行事曆較大，有些應用程式會拒絕。多數情況下訂閱某一年的行事曆就夠了。",
)

TRADITIONAL_TAGS = ("hant", "tw", "hk", "mo")


def words(language: str) -> Words:
    """The words for a language tag; English where there are none."""
    primary, *rest = language.lower().replace("_", "-").split("-")
    if primary != "zh":
        return ENGLISH
    return TRADITIONAL if any(part in TRADITIONAL_TAGS for part in rest) else SIMPLIFIED

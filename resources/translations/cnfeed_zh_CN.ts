<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AgendaRows</name>
    <message>
        <source>Tomorrow, {0}</source>
        <translation>明天，{0}</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Looking at what has changed…</source>
        <translation>正在查看有哪些改动…</translation>
    </message>
    <message>
        <source>What changes in the document</source>
        <translation>文档中的改动</translation>
    </message>
    <message>
        <source>Changed documents</source>
        <translation>改动过的文档</translation>
    </message>
    <message>
        <source>Sign off (Signed-off-by)</source>
        <translation>签署（Signed-off-by）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>说明(&amp;M)</translation>
    </message>
    <message>
        <source>Commit what was changed</source>
        <translation>提交改动</translation>
    </message>
    <message>
        <source>Nothing differs from the last commit</source>
        <translation>与上次提交相比没有改动</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Nothing was committed</source>
        <translation>没有提交任何内容</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Entries of the day</source>
        <translation>当天的条目</translation>
    </message>
    <message>
        <source>New entry on this day…</source>
        <translation>在这一天新建条目…</translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>有差异的行</translation>
    </message>
</context>
<context>
    <name>DirectEditing</name>
    <message>
        <source>It cannot be shorter.</source>
        <translation>不能再短了。</translation>
    </message>
    <message>
        <source>“{0}” can now be pasted on another day.</source>
        <translation>“{0}”现在可以粘贴到另一天。</translation>
    </message>
    <message>
        <source>Which ones get another status?</source>
        <translation>哪些要改变状态？</translation>
    </message>
    <message>
        <source>Which ones are to be removed?</source>
        <translation>要移除哪些？</translation>
    </message>
    <message>
        <source>Which ones are to change?</source>
        <translation>要更改哪些？</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Close the editor</source>
        <translation>关闭编辑器</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Back to the text on disk; Ctrl+Z in the text brings yours back</source>
        <translation>回到磁盘上的文本；在文本中按 Ctrl+Z 可取回您的内容</translation>
    </message>
    <message>
        <source>Why it was read so: {0}</source>
        <translation>如此解读的原因：{0}</translation>
    </message>
    <message>
        <source>{0} is a read-only file: it is shown, and cannot be edited.</source>
        <translation>{0} 是只读文件：只能查看，不能编辑。</translation>
    </message>
    <message>
        <source>As it is typed now, the text does not tell this entry.</source>
        <translation>按现在输入的内容，文本中没有这个条目。</translation>
    </message>
    <message>
        <source>What you typed here until {0} was not saved.</source>
        <translation>您截至 {0} 在此输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>{0}: lines with + were typed and not saved, lines with - stand on disk.</source>
        <translation>{0}：带 + 的行是已输入但未保存的，带 - 的行是磁盘上的。</translation>
    </message>
    <message>
        <source>A field cannot be read as it is typed; it is marked in red.</source>
        <translation>有一个字段按输入的样子无法解读；它已标为红色。</translation>
    </message>
    <message>
        <source>{0} What is shown here is how it was before.</source>
        <translation>{0} 这里显示的是它之前的内容。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>{0} is no longer there; what you typed is kept, and not yet saved.</source>
        <translation>{0} 已不存在；您输入的内容已保留，但尚未保存。</translation>
    </message>
    <message>
        <source>“{0}” is no longer in the documents.</source>
        <translation>文档中已没有“{0}”。</translation>
    </message>
    <message>
        <source>{0} was changed outside; that change and yours are joined here, and not yet saved.</source>
        <translation>{0} 在外部被修改；该修改已与您的合并在此，但尚未保存。</translation>
    </message>
    <message>
        <source>{0} was changed outside where you changed it too. What you typed is kept, and not yet saved.</source>
        <translation>{0} 在您也修改过的地方被外部修改。您输入的内容已保留，但尚未保存。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>文档文本</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Entries without a day</source>
        <translation>未定日期的条目</translation>
    </message>
    <message>
        <source>Without a day ({0})</source>
        <translation>未定日期（{0}）</translation>
    </message>
    <message>
        <source>Problems ({0})</source>
        <translation>问题（{0}）</translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Next year&apos;s edition</source>
        <translation>明年的一届</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>A new document with an identity of its own; links of this year&apos;s edition are left out.</source>
        <translation>一份有自己身份的新文档；不带今年的链接。</translation>
    </message>
    <message>
        <source>The new document</source>
        <translation>新文档</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Makes {0}</source>
        <translation>将生成 {0}</translation>
    </message>
</context>
<context>
    <name>EditorDock</name>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>打开的文档</translation>
    </message>
    <message>
        <source>Open an entry to see and edit it here.</source>
        <translation>打开一个条目，即可在此查看和编辑。</translation>
    </message>
    <message>
        <source>Enter opens the chosen one, a double click on a day makes a new one.</source>
        <translation>按回车键打开选中的条目，双击某一天新建条目。</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>关闭 {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} – not saved</source>
        <translation>{0} – 未保存</translation>
    </message>
    <message>
        <source>Save or revert {0} first; what you typed is kept.</source>
        <translation>请先保存或还原{0}；您输入的内容已保留。</translation>
    </message>
</context>
<context>
    <name>EffectsTree</name>
    <message>
        <source>What subscribers will see</source>
        <translation>订阅者将看到什么</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Called otherwise</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>不再出现</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Unread again</source>
        <translation>重新标为未读</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Make this exact…</source>
        <translation>设为确切日期…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>参与方式</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Read from the text; only what the text says can be changed here.</source>
        <translation>读自正文；此处只能更改正文中写明的内容。</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Nothing here.</source>
        <translation>这里什么也没有。</translation>
    </message>
</context>
<context>
    <name>ExactDialog</name>
    <message>
        <source>Make exact</source>
        <translation>设为确切日期</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The document names no day yet. Say on which it begins, and the hour if it has one.</source>
        <translation>文档还没有写日期。请填写开始的日期，有钟点的话也写上。</translation>
    </message>
    <message>
        <source>The document says “{0}”. Say on which day it begins, and the hour if it has one.</source>
        <translation>文档写的是“{0}”。请填写开始的日期，有钟点的话也写上。</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>without category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>仅匹配整词</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation>已替换 {0} 处</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 个，共 {1} 个</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>找到 {0} 处</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What was found</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>所有设置…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Write cnfeed.toml</source>
        <translation>写入 cnfeed.toml</translation>
    </message>
    <message>
        <source>No documents were found</source>
        <translation>没有找到文档</translation>
    </message>
    <message>
        <source>There is no Markdown file in {0}. Open the folder of the site itself.</source>
        <translation>{0} 中没有 Markdown 文件。请打开网站本身的文件夹。</translation>
    </message>
    <message>
        <source>This was found in {0}</source>
        <translation>在 {0} 中找到</translation>
    </message>
    <message>
        <source>Correct what is wrong. It works without a file, too; cnfeed.toml keeps it, and can be undone.</source>
        <translation>有错请改正。没有文件也能使用；cnfeed.toml 会记住这些，写入后可以撤销。</translation>
    </message>
    <message>
        <source>{0} · entries: {1}</source>
        <translation>{0} · 条目：{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to date</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{0} – cnfeed</source>
        <translation>{0} – cnfeed</translation>
    </message>
    <message>
        <source>Nothing is told of this month; the nearest entry is in {0}.</source>
        <translation>本月没有条目；最近的条目在{0}。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>撤销(&amp;U)：{0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>重做(&amp;R)：{0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Typed in an earlier run and not saved: {0}</source>
        <translation>上次运行时输入但未保存：{0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{0} What you typed is kept.</source>
        <translation>{0} 您输入的内容已保留。</translation>
    </message>
    <message>
        <source>Save mine anyway</source>
        <translation>仍保存我的内容</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Mine and theirs</source>
        <translation>我的与对方的</translation>
    </message>
    <message>
        <source>Place {0} of {1}</source>
        <translation>第 {0} 处，共 {1} 处</translation>
    </message>
    <message>
        <source>{0} was changed outside where you changed it too. Everything else is joined already.</source>
        <translation>{0} 在您也修改过的地方被外部修改。其余内容已经合并。</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用对方的</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>采用所选</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>MiniCalendar</name>
    <message>
        <source>Go to a day</source>
        <translation>转到日期</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Week {0}</source>
        <translation>第 {0} 周</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation>今天，{0}</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Arrow keys move the day, Space goes through its entries, Enter opens, Alt and arrows move an entry.</source>
        <translation>方向键移动日期，空格键依次选择当天的条目，回车键打开，Alt 加方向键移动条目。</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <translation>还有 {0} 项</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>What, when and where, in one line</source>
        <translation>用一行写明何事、何时、何地</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>KubeCon EU, 19–22 March 2024, Paris; CFP until 26 Nov #cncf</source>
        <translation>KubeCon 中国，2026年9月8日至9日，上海；征稿截止 5月1日 #cncf</translation>
    </message>
    <message>
        <source>Say what, when and where in one line; an hour, a link, #categories, and behind “;” until when one can apply.</source>
        <translation>用一行写出什么、何时、何地；还可以写时刻、链接、#类别，以及“；”后面的截止日期。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>The new document</source>
        <translation>新文档</translation>
    </message>
    <message>
        <source>The document it makes is shown here.</source>
        <translation>将要生成的文档显示在这里。</translation>
    </message>
    <message>
        <source>Makes {0}</source>
        <translation>将生成 {0}</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有任何更改。</translation>
    </message>
    <message>
        <source>This is a fault of cnfeed itself ({0}); the terminal tells more.</source>
        <translation>这是 cnfeed 自身的错误（{0}）；终端中有详细信息。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Feed item</source>
        <translation>订阅条目</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>预览：{0}</translation>
    </message>
    <message>
        <source>No entry is open.</source>
        <translation>没有打开条目。</translation>
    </message>
    <message>
        <source>No feed has an item for this.</source>
        <translation>没有任何订阅源包含此条目。</translation>
    </message>
    <message>
        <source>In short: {0}</source>
        <translation>摘要：{0}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>没有发现问题。</translation>
    </message>
</context>
<context>
    <name>ProblemStrip</name>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What subscribers will see</source>
        <translation>订阅者将看到什么</translation>
    </message>
    <message>
        <source>Publish nevertheless</source>
        <translation>仍然发布</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No place to publish to is set. Choose a folder here, or set one in cnfeed.toml.</source>
        <translation>尚未设置发布位置。请在此选择文件夹，或在 cnfeed.toml 中设置。</translation>
    </message>
    <message>
        <source>Looking at what has changed…</source>
        <translation>正在查看有哪些变化…</translation>
    </message>
    <message>
        <source>Push to the remote repository too</source>
        <translation>同时推送到远程仓库</translation>
    </message>
    <message>
        <source>Where to publish to</source>
        <translation>发布到哪里</translation>
    </message>
    <message>
        <source>Publish to {0}</source>
        <translation>发布到 {0}</translation>
    </message>
    <message>
        <source>{0} is up to date</source>
        <translation>{0} 已是最新</translation>
    </message>
    <message>
        <source>Subscribers will see nothing new.</source>
        <translation>订阅者不会看到任何变化。</translation>
    </message>
    <message>
        <source>Files that stay as they are: {0}</source>
        <translation>保持不变的文件：{0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation>没有发布任何内容</translation>
    </message>
    <message>
        <source>Publish into a folder</source>
        <translation>发布到文件夹</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Written: {0} · removed: {1} · unchanged: {2}</source>
        <translation>已写入：{0} · 已删除：{1} · 未变：{2}</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {0}</source>
        <translation>{0} 的二维码</translation>
    </message>
    <message>
        <source>Scan it with a phone to try the calendar there</source>
        <translation>用手机扫描，在手机上试用日历</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Folders opened last</source>
        <translation>最近打开的文件夹</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Found entries</source>
        <translation>找到的条目</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>一起修改…</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>在日程中显示</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>找到：{0}</translation>
    </message>
    <message>
        <source>Not understood: {0}</source>
        <translation>无法理解：{0}</translation>
    </message>
    <message>
        <source>Search for {0}</source>
        <translation>搜索 {0}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Open call for proposals</source>
        <translation>征稿中</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Words, or is:undated, is:cfp, tag:, in:, status:, kind:, source:, on:, from:, to: (Ctrl+Enter: all)</source>
        <translation>词语，或 is:undated、is:cfp、标签:、地点:、状态:、种类:、来源:、日期:、从:、到:（Ctrl+Enter：全部）</translation>
    </message>
</context>
<context>
    <name>SeriesQuestion</name>
    <message>
        <source>A series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Only &amp;this one, {0}</source>
        <translation>仅此一次(&amp;T)，{0}</translation>
    </message>
    <message>
        <source>This and the &amp;following, as a series of their own</source>
        <translation>这次及以后的(&amp;F)，另成一个系列</translation>
    </message>
    <message>
        <source>&amp;All of the series</source>
        <translation>整个系列(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What changes in cnfeed.toml</source>
        <translation>cnfeed.toml 中的改动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create cnfeed.toml</source>
        <translation>创建 cnfeed.toml</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>My feed</source>
        <translation>我的订阅源</translation>
    </message>
    <message>
        <source>The documents stay; they are only not looked at any more</source>
        <translation>文档保留，只是不再读取</translation>
    </message>
    <message>
        <source>Beside the feeds of languages, categories and sources there can be feeds of your own, such as all events in one country.</source>
        <translation>除了按语言、类别和来源的订阅源，还可以有自己的订阅源，例如一个国家的所有活动。</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>What was published of it stays where it is</source>
        <translation>已发布的内容保留不动</translation>
    </message>
    <message>
        <source>Publish to a branch of a git repository</source>
        <translation>发布到 git 仓库的分支</translation>
    </message>
    <message>
        <source>A folder of documents</source>
        <translation>一个文档文件夹</translation>
    </message>
    <message>
        <source>{0} lies outside of the workspace {1}.</source>
        <translation>{0} 在工作区 {1} 之外。</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Choose entries first: in the agenda or in a search, with Shift or Ctrl several of them.</source>
        <translation>请先选择条目：在日程或搜索结果中，按住 Shift 或 Ctrl 可选多个。</translation>
    </message>
    <message>
        <source>Choose an event that has a document and an exact date of its own.</source>
        <translation>请选择一个有自己的文档和确切日期的活动。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open a folder of documents</source>
        <translation>打开文档文件夹</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>示例放在哪里</translation>
    </message>
    <message>
        <source>There is no cnfeed.toml here; sources found: {0}.</source>
        <translation>这里没有 cnfeed.toml；找到的来源：{0} 个。</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Committed: {0}</source>
        <translation>已提交：{0}</translation>
    </message>
    <message>
        <source>{0}. Its hooks say: {1}</source>
        <translation>{0}。钩子说：{1}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认按键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>新按键(&amp;K)</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move by a day or a week, among the hours by an hour</source>
        <translation>按天或按周移动，在钟点之间按小时移动</translation>
    </message>
    <message>
        <source>Go through the day&apos;s entries</source>
        <translation>依次选择当天的条目</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Open the chosen entry, or make one on an empty day</source>
        <translation>打开选中的条目，或在空白的一天新建</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Put back what is being dragged</source>
        <translation>放回正在拖动的条目</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>These keys belong to “{0}”; setting them takes them away there.</source>
        <translation>这些按键属于“{0}”；设置后会从那里拿走。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 条中的 {0} 条</translation>
    </message>
    <message>
        <source>Entries: {0} · documents: {1} · {2}</source>
        <translation>条目：{0} · 文档：{1} · {2}</translation>
    </message>
    <message>
        <source>detached at {0}</source>
        <translation>游离于 {0}</translation>
    </message>
    <message>
        <source>branch {0}</source>
        <translation>分支 {0}</translation>
    </message>
    <message>
        <source>changed files: {0}</source>
        <translation>改动的文件：{0}</translation>
    </message>
    <message>
        <source>commits to push: {0}</source>
        <translation>待推送的提交：{0}</translation>
    </message>
    <message>
        <source>commits to pull: {0}</source>
        <translation>待拉取的提交：{0}</translation>
    </message>
    <message>
        <source>git: ?</source>
        <translation>git：?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>git: {0}</source>
        <translation>git：{0}</translation>
    </message>
</context>
<context>
    <name>SubscribeBox</name>
    <message>
        <source>Calendar or feed</source>
        <translation>日历或订阅源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Set the address of the published folder in the settings to have links to subscribe here.</source>
        <translation>请在设置中填写发布文件夹的网址，这里才会有订阅链接。</translation>
    </message>
    <message>
        <source>They work once the published files are served at {0}.</source>
        <translation>发布的文件放到 {0} 之后，这些链接才有效。</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>复制：{0}</translation>
    </message>
    <message>
        <source>Feed reader</source>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>Apple, Thunderbird</source>
        <translation>Apple、Thunderbird</translation>
    </message>
    <message>
        <source>Google Calendar</source>
        <translation>Google 日历</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>TextCompleter</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Left and right move the day, up and down the hour, Space goes through the day&apos;s entries, Enter opens, Alt and arrows move an entry.</source>
        <translation>左右键移动日期，上下键移动钟点，空格键逐个选择当天的条目，回车键打开，Alt 加方向键移动条目。</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <translation>还有 {0} 条</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>Change together</source>
        <translation>一起修改</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>条目：{0}</translation>
    </message>
    <message>
        <source>What changes in the documents</source>
        <translation>文档中的改动</translation>
    </message>
    <message>
        <source>What changes is shown here before anything is written.</source>
        <translation>写入之前，这里会显示改动。</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>移除类别</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>全部修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Entries: {0} · documents that change: {1}</source>
        <translation>条目：{0} · 改动的文档：{1}</translation>
    </message>
</context>
<context>
    <name>ToldLabel</name>
    <message>
        <source>Understood: {0}</source>
        <translation>理解为：{0}</translation>
    </message>
    <message>
        <source>Event: {0}</source>
        <translation>活动：{0}</translation>
    </message>
    <message>
        <source>No date was understood: it will be listed without a day.</source>
        <translation>没有读出日期：将列在未定日期中。</translation>
    </message>
    <message>
        <source>When: {0}</source>
        <translation>时间：{0}</translation>
    </message>
    <message>
        <source>When: not exact; it will be listed without a day.</source>
        <translation>时间：不确切，将列在未定日期中。</translation>
    </message>
    <message>
        <source>Where: {0}</source>
        <translation>地点：{0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>链接：{0}</translation>
    </message>
    <message>
        <source>Categories: {0}</source>
        <translation>类别：{0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Not understood: {0}</source>
        <translation>无法理解：{0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>搜索条目</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>UndatedRows</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>New entry on this day…</source>
        <translation>在这一天新建条目…</translation>
    </message>
    <message>
        <source>List this day</source>
        <translation>列出这一天</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Try the sample…</source>
        <translation>试用示例…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open the folder of a website&apos;s documents, the one you would clone with git. cnfeed reads what they tell of events, deadlines and news, shows it in a calendar, and changes nothing unasked.</source>
        <translation>打开存放网站文档的文件夹，也就是用 git 克隆的那个。cnfeed 读出文档中的活动、截止日期和新闻，显示在日历里；未经要求不作任何改动。</translation>
    </message>
    <message>
        <source>Welcome to cnfeed</source>
        <translation>欢迎使用 cnfeed</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>{0}: day</source>
        <translation>{0}：日期</translation>
    </message>
    <message>
        <source>{0}: hour, empty for all day</source>
        <translation>{0}：时间，留空为全天</translation>
    </message>
    <message>
        <source>{0}: pick a day</source>
        <translation>{0}：选择日期</translation>
    </message>
    <message>
        <source>A day is written 2026-03-19, an hour 18:30.</source>
        <translation>日期写作 2026-03-19，时间写作 18:30。</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Arrow keys move the day, Enter shows it by the hour.</source>
        <translation>方向键移动日期，回车键按钟点显示这一天。</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Second time zone</source>
        <translation>第二时区</translation>
    </message>
    <message>
        <source>Week and day show the hours of {0}. Show beside them those of:</source>
        <translation>周和日视图显示 {0} 的钟点。在旁边显示以下时区的钟点：</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>新建条目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>发布(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Commit…</source>
        <translation>提交(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open entry</source>
        <translation>打开条目(&amp;O)</translation>
    </message>
    <message>
        <source>A day &amp;earlier</source>
        <translation>提前一天(&amp;E)</translation>
    </message>
    <message>
        <source>A day &amp;later</source>
        <translation>推后一天(&amp;L)</translation>
    </message>
    <message>
        <source>A week e&amp;arlier</source>
        <translation>提前一周(&amp;A)</translation>
    </message>
    <message>
        <source>A week la&amp;ter</source>
        <translation>推后一周(&amp;T)</translation>
    </message>
    <message>
        <source>An ho&amp;ur earlier</source>
        <translation>提前一小时(&amp;U)</translation>
    </message>
    <message>
        <source>An hou&amp;r later</source>
        <translation>推后一小时(&amp;R)</translation>
    </message>
    <message>
        <source>Lon&amp;ger</source>
        <translation>延长(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;horter</source>
        <translation>缩短(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy entry</source>
        <translation>复制条目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste on this day</source>
        <translation>粘贴到这一天(&amp;P)</translation>
    </message>
    <message>
        <source>Cance&amp;lled</source>
        <translation>已取消(&amp;L)</translation>
    </message>
    <message>
        <source>Postpone&amp;d</source>
        <translation>已推迟(&amp;D)</translation>
    </message>
    <message>
        <source>Make this e&amp;xact…</source>
        <translation>设为确切日期(&amp;X)…</translation>
    </message>
    <message>
        <source>Change &amp;together…</source>
        <translation>一起修改(&amp;T)…</translation>
    </message>
    <message>
        <source>Next year&apos;s e&amp;dition…</source>
        <translation>明年的一届(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move this entry…</source>
        <translation>移除此条目(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete document…</source>
        <translation>删除文档(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>转到日期(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一页(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>周(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>日程(&amp;A)</translation>
    </message>
    <message>
        <source>Hours &amp;larger</source>
        <translation>放大钟点(&amp;L)</translation>
    </message>
    <message>
        <source>Hours s&amp;maller</source>
        <translation>缩小钟点(&amp;M)</translation>
    </message>
    <message>
        <source>Hours as they &amp;were</source>
        <translation>钟点恢复原大小(&amp;W)</translation>
    </message>
    <message>
        <source>Second &amp;time zone…</source>
        <translation>第二时区(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Colour by category</source>
        <translation>按分类着色(&amp;C)</translation>
    </message>
    <message>
        <source>Dates that are not e&amp;xact</source>
        <translation>不精确的日期(&amp;X)</translation>
    </message>
    <message>
        <source>Show or fold its sess&amp;ions</source>
        <translation>展开或折叠其场次(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>Si&amp;debar</source>
        <translation>侧边栏(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undated and problems</source>
        <translation>未定日期与问题(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Week numbers</source>
        <translation>周数(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;ssions of conferences</source>
        <translation>会议的各场议程(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>在文本中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace in the text</source>
        <translation>在文本中替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next match in the text</source>
        <translation>文本中的下一个匹配(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous match in the text</source>
        <translation>文本中的上一个匹配(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mend the problem in the text</source>
        <translation>修正文本中的问题(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Complete in the text</source>
        <translation>在文本中补全(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ext open document</source>
        <translation>下一个打开的文档(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious open document</source>
        <translation>上一个打开的文档(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lose the document</source>
        <translation>关闭文档(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About cnfeed</source>
        <translation>关于 cnfeed(&amp;A)</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>shows it after 4 to 24 hours</source>
        <translation>4 至 24 小时后显示</translation>
    </message>
    <message>
        <source>shows “Cancelled: …” on its day</source>
        <translation>在当天显示“Cancelled: …”</translation>
    </message>
    <message>
        <source>hides it: nobody reads why</source>
        <translation>将其隐藏，订阅者看不到原因</translation>
    </message>
    <message>
        <source>drops it without a word</source>
        <translation>直接移除，不作说明</translation>
    </message>
    <message>
        <source>shows it after 5 minutes to a week, as set</source>
        <translation>按设置在 5 分钟至一周后显示</translation>
    </message>
    <message>
        <source>shows it after about 3 hours, at times 24</source>
        <translation>约 3 小时后显示，有时要 24 小时</translation>
    </message>
    <message>
        <source>shows it within 30 minutes</source>
        <translation>30 分钟内显示</translation>
    </message>
    <message>
        <source>keeps it, marked as cancelled</source>
        <translation>保留，并标为已取消</translation>
    </message>
    <message>
        <source>shows it after its next sync, as another event</source>
        <translation>下次同步后显示为另一个活动</translation>
    </message>
    <message>
        <source>lists it as unread</source>
        <translation>列为未读</translation>
    </message>
    <message>
        <source>sees the time of change in Atom and JSON Feed</source>
        <translation>从 Atom 和 JSON Feed 中得知修改时间</translation>
    </message>
    <message>
        <source>deletes it after its retention</source>
        <translation>保留期过后删除</translation>
    </message>
    <message>
        <source>lists it once, by its id</source>
        <translation>按 ID 只列一次</translation>
    </message>
    <message>
        <source>shows the new text, and leaves it read</source>
        <translation>显示新内容，仍为已读</translation>
    </message>
    <message>
        <source>keeps it unless its settings limit that</source>
        <translation>保留，除非其设置另有限制</translation>
    </message>
    <message>
        <source>marks it unread again</source>
        <translation>重新标为未读</translation>
    </message>
    <message>
        <source>lists it within an hour; a day after a quiet month</source>
        <translation>一小时内列出；若一个月没有更新，则需一天</translation>
    </message>
    <message>
        <source>mostly keep it</source>
        <translation>大多保留</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>至 {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>还剩 1 天</translation>
    </message>
    <message>
        <source>{0} days left</source>
        <translation>还剩 {0} 天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{0} – {1} {2}, week {3}</source>
        <translation>{2}年{0} – {1}，第 {3} 周</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Delete document</source>
        <translation>删除文档</translation>
    </message>
    <message>
        <source>Delete {0} with all that it tells?</source>
        <translation>删除 {0} 及其中的全部内容？</translation>
    </message>
    <message>
        <source>It can be taken back with Undo.</source>
        <translation>可以用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>移除条目</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>移除“{0}”吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>With it these files are deleted:</source>
        <translation>以下文件会一并删除：</translation>
    </message>
    <message>
        <source>Its lines are taken out; the rest of the document stays:</source>
        <translation>只删去它的几行，文档其余部分不变：</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>What you typed is not saved:</source>
        <translation>您输入的内容尚未保存：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>cnfeed {0}

A calendar and feed publisher for the Markdown of a community&apos;s website.</source>
        <translation>cnfeed {0}

把社区网站的 Markdown 变成日历和订阅源。</translation>
    </message>
    <message>
        <source>About cnfeed</source>
        <translation>关于 cnfeed</translation>
    </message>
</context>
<context>
    <name>saying</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确定</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>线下</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>线上线下结合</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>{0}, from “{1}”</source>
        <translation>{0}，依据“{1}”</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} 时间 {0}</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} 个条目</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}，第 {1} 个，共 {2} 个</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation>写成 {0}</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>应为 {0}</translation>
    </message>
    <message>
        <source>Take {0} away</source>
        <translation>去掉 {0}</translation>
    </message>
    <message>
        <source>Turn round: {0}</source>
        <translation>对调：{0}</translation>
    </message>
    <message>
        <source>Quote: {0}</source>
        <translation>加引号：{0}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Address of the published folder</source>
        <translation>发布文件夹的网址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Author&apos;s name</source>
        <translation>作者的名字</translation>
    </message>
    <message>
        <source>Author&apos;s e-mail</source>
        <translation>作者的邮箱</translation>
    </message>
    <message>
        <source>Author&apos;s page</source>
        <translation>作者的主页</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>网站的网址</translation>
    </message>
    <message>
        <source>One pattern on a line, such as **/*.md</source>
        <translation>每行一个模式，如 **/*.md</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Categories of every entry</source>
        <translation>每个条目的类别</translation>
    </message>
    <message>
        <source>One on a line; an entry needs one of them</source>
        <translation>每行一个；条目须符合其中之一</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words in the place</source>
        <translation>地点中的词</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>文字中的词</translation>
    </message>
    <message>
        <source>Not these categories</source>
        <translation>排除的类别</translation>
    </message>
    <message>
        <source>Not with this status</source>
        <translation>排除的状态</translation>
    </message>
    <message>
        <source>Not with these words</source>
        <translation>排除含这些词的</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>文件夹或文件</translation>
    </message>
    <message>
        <source>leave out of calendars</source>
        <translation>不放进日历</translation>
    </message>
    <message>
        <source>show as tentative</source>
        <translation>显示为暂定</translation>
    </message>
    <message>
        <source>show with “Cancelled” before the title</source>
        <translation>标题前显示“已取消”</translation>
    </message>
    <message>
        <source>let each client decide</source>
        <translation>由各客户端决定</translation>
    </message>
    <message>
        <source>Default: {0}</source>
        <translation>默认：{0}</translation>
    </message>
    <message>
        <source>Folder to publish to</source>
        <translation>发布到的文件夹</translation>
    </message>
    <message>
        <source>News in a feed</source>
        <translation>订阅源中的新闻数</translation>
    </message>
    <message>
        <source>Dates that are not exact</source>
        <translation>不确切的日期</translation>
    </message>
    <message>
        <source>Cancelled events</source>
        <translation>已取消的活动</translation>
    </message>
    <message>
        <source>Keep past events</source>
        <translation>保留过去的活动</translation>
    </message>
    <message>
        <source>Publish drafts</source>
        <translation>发布草稿</translation>
    </message>
    <message>
        <source>Feeds the site had before</source>
        <translation>网站以前的订阅源</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Folder in the branch</source>
        <translation>分支中的文件夹</translation>
    </message>
    <message>
        <source>Push after publishing</source>
        <translation>发布后推送</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签署（Signed-off-by）</translation>
    </message>
    <message>
        <source>plain Markdown</source>
        <translation>普通 Markdown</translation>
    </message>
    <message>
        <source>Detected: {0}</source>
        <translation>检测到：{0}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>window.direct_editing</name>
    <message>
        <source>Which ones are to change?</source>
        <translation>要更改哪些？</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
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
        <translation>議程</translation>
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
        <translation>正在檢視有哪些變更…</translation>
    </message>
    <message>
        <source>What changes in the document</source>
        <translation>文件中的變更</translation>
    </message>
    <message>
        <source>Changed documents</source>
        <translation>變更過的文件</translation>
    </message>
    <message>
        <source>Sign off (Signed-off-by)</source>
        <translation>簽署（Signed-off-by）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>訊息(&amp;M)</translation>
    </message>
    <message>
        <source>Commit what was changed</source>
        <translation>提交變更</translation>
    </message>
    <message>
        <source>Nothing differs from the last commit</source>
        <translation>與上次提交相比沒有變更</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Nothing was committed</source>
        <translation>沒有提交任何內容</translation>
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
        <translation>對方的</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原來</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Entries of the day</source>
        <translation>當天的條目</translation>
    </message>
    <message>
        <source>New entry on this day…</source>
        <translation>在這一天新增條目…</translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>有差異的行</translation>
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
        <translation>「{0}」現在可以貼到另一天。</translation>
    </message>
    <message>
        <source>Which ones get another status?</source>
        <translation>哪些要改變狀態？</translation>
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
        <translation>關閉編輯器</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Back to the text on disk; Ctrl+Z in the text brings yours back</source>
        <translation>回到磁碟上的文字；在文字中按 Ctrl+Z 可取回您的內容</translation>
    </message>
    <message>
        <source>Why it was read so: {0}</source>
        <translation>如此解讀的原因：{0}</translation>
    </message>
    <message>
        <source>{0} is a read-only file: it is shown, and cannot be edited.</source>
        <translation>{0} 是唯讀檔案：只能檢視，不能編輯。</translation>
    </message>
    <message>
        <source>As it is typed now, the text does not tell this entry.</source>
        <translation>依現在輸入的內容，文字中沒有這個項目。</translation>
    </message>
    <message>
        <source>What you typed here until {0} was not saved.</source>
        <translation>您截至 {0} 在此輸入的內容尚未儲存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>{0}: lines with + were typed and not saved, lines with - stand on disk.</source>
        <translation>{0}：帶 + 的行是已輸入但未儲存的，帶 - 的行是磁碟上的。</translation>
    </message>
    <message>
        <source>A field cannot be read as it is typed; it is marked in red.</source>
        <translation>有一個欄位依輸入的樣子無法解讀；它已標為紅色。</translation>
    </message>
    <message>
        <source>{0} What is shown here is how it was before.</source>
        <translation>{0} 這裡顯示的是它之前的內容。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>{0} is no longer there; what you typed is kept, and not yet saved.</source>
        <translation>{0} 已不存在；您輸入的內容已保留，但尚未儲存。</translation>
    </message>
    <message>
        <source>“{0}” is no longer in the documents.</source>
        <translation>文件中已沒有「{0}」。</translation>
    </message>
    <message>
        <source>{0} was changed outside; that change and yours are joined here, and not yet saved.</source>
        <translation>{0} 在外部被修改；該修改已與您的合併在此，但尚未儲存。</translation>
    </message>
    <message>
        <source>{0} was changed outside where you changed it too. What you typed is kept, and not yet saved.</source>
        <translation>{0} 在您也修改過的地方被外部修改。您輸入的內容已保留，但尚未儲存。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>文件文字</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Entries without a day</source>
        <translation>未定日期的條目</translation>
    </message>
    <message>
        <source>Without a day ({0})</source>
        <translation>未定日期（{0}）</translation>
    </message>
    <message>
        <source>Problems ({0})</source>
        <translation>問題（{0}）</translation>
    </message>
</context>
<context>
    <name>EditionDialog</name>
    <message>
        <source>Next year&apos;s edition</source>
        <translation>明年的一屆</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>A new document with an identity of its own; links of this year&apos;s edition are left out.</source>
        <translation>一份有自己身分的新文件；不帶今年的連結。</translation>
    </message>
    <message>
        <source>The new document</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Makes {0}</source>
        <translation>將產生 {0}</translation>
    </message>
</context>
<context>
    <name>EditorDock</name>
    <message>
        <source>Editor</source>
        <translation>編輯器</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>開啟的文件</translation>
    </message>
    <message>
        <source>Open an entry to see and edit it here.</source>
        <translation>開啟一個條目，即可在此檢視和編輯。</translation>
    </message>
    <message>
        <source>Enter opens the chosen one, a double click on a day makes a new one.</source>
        <translation>按 Enter 鍵開啟選取的條目，按兩下某一天新增條目。</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>關閉 {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{0} – not saved</source>
        <translation>{0} – 未儲存</translation>
    </message>
    <message>
        <source>Save or revert {0} first; what you typed is kept.</source>
        <translation>請先儲存或還原{0}；您輸入的內容已保留。</translation>
    </message>
</context>
<context>
    <name>EffectsTree</name>
    <message>
        <source>What subscribers will see</source>
        <translation>訂閱者將看到什麼</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>訂閱源</translation>
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
        <translation>有更動</translation>
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
        <translation>不再出現</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>重新出現</translation>
    </message>
    <message>
        <source>Unread again</source>
        <translation>重新標為未讀</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Make this exact…</source>
        <translation>設為確切日期…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>參與方式</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Read from the text; only what the text says can be changed here.</source>
        <translation>讀自內文；此處只能變更內文中寫明的內容。</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Nothing here.</source>
        <translation>這裡什麼也沒有。</translation>
    </message>
</context>
<context>
    <name>ExactDialog</name>
    <message>
        <source>Make exact</source>
        <translation>設為確切日期</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The document names no day yet. Say on which it begins, and the hour if it has one.</source>
        <translation>文件還沒有寫日期。請填寫開始的日期，有鐘點的話也寫上。</translation>
    </message>
    <message>
        <source>The document says “{0}”. Say on which day it begins, and the hour if it has one.</source>
        <translation>文件寫的是「{0}」。請填寫開始的日期，有鐘點的話也寫上。</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>without category</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>全字</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>僅符合全字</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一個相符項目</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個相符項目</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>關閉尋找</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation>已取代 {0} 處</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 個，共 {1} 個</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>找到 {0} 處</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What was found</source>
        <translation>偵測結果</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>所有設定…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Write cnfeed.toml</source>
        <translation>寫入 cnfeed.toml</translation>
    </message>
    <message>
        <source>No documents were found</source>
        <translation>沒有找到文件</translation>
    </message>
    <message>
        <source>There is no Markdown file in {0}. Open the folder of the site itself.</source>
        <translation>{0} 中沒有 Markdown 檔案。請開啟網站本身的資料夾。</translation>
    </message>
    <message>
        <source>This was found in {0}</source>
        <translation>在 {0} 中找到</translation>
    </message>
    <message>
        <source>Correct what is wrong. It works without a file, too; cnfeed.toml keeps it, and can be undone.</source>
        <translation>有錯請改正。沒有檔案也能使用；cnfeed.toml 會記住這些，寫入後可以復原。</translation>
    </message>
    <message>
        <source>{0} · entries: {1}</source>
        <translation>{0} · 條目：{1}</translation>
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
        <translation>前往日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
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
        <translation>本月沒有項目；最近的項目在{0}。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>復原(&amp;U)：{0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
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
        <translation>上次執行時輸入但未儲存：{0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>{0} What you typed is kept.</source>
        <translation>{0} 您輸入的內容已保留。</translation>
    </message>
    <message>
        <source>Save mine anyway</source>
        <translation>仍儲存我的內容</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>開啟資料夾…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Mine and theirs</source>
        <translation>我的與對方的</translation>
    </message>
    <message>
        <source>Place {0} of {1}</source>
        <translation>第 {0} 處，共 {1} 處</translation>
    </message>
    <message>
        <source>{0} was changed outside where you changed it too. Everything else is joined already.</source>
        <translation>{0} 在您也修改過的地方被外部修改。其餘內容已經合併。</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用對方的</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>採用所選</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉提示</translation>
    </message>
</context>
<context>
    <name>MiniCalendar</name>
    <message>
        <source>Go to a day</source>
        <translation>前往日期</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Week {0}</source>
        <translation>第 {0} 週</translation>
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
        <translation>方向鍵移動日期，空白鍵依次選取當天的條目，Enter 鍵開啟，Alt 加方向鍵移動條目。</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <translation>還有 {0} 項</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>新增條目</translation>
    </message>
    <message>
        <source>What, when and where, in one line</source>
        <translation>用一行寫明何事、何時、何地</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>KubeCon EU, 19–22 March 2024, Paris; CFP until 26 Nov #cncf</source>
        <translation>KubeCon 中國，2026年9月8日至9日，上海；徵稿截止 5月1日 #cncf</translation>
    </message>
    <message>
        <source>Say what, when and where in one line; an hour, a link, #categories, and behind “;” until when one can apply.</source>
        <translation>用一行寫出什麼、何時、何地；還可以寫時刻、連結、#類別，以及「；」後面的截止日期。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>The new document</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>The document it makes is shown here.</source>
        <translation>將要產生的文件顯示在這裡。</translation>
    </message>
    <message>
        <source>Makes {0}</source>
        <translation>將產生 {0}</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，沒有任何變更。</translation>
    </message>
    <message>
        <source>This is a fault of cnfeed itself ({0}); the terminal tells more.</source>
        <translation>這是 cnfeed 自身的錯誤（{0}）；終端機中有詳細資訊。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Feed item</source>
        <translation>摘要項目</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>預覽：{0}</translation>
    </message>
    <message>
        <source>No entry is open.</source>
        <translation>沒有開啟的項目。</translation>
    </message>
    <message>
        <source>No feed has an item for this.</source>
        <translation>沒有任何摘要包含此項目。</translation>
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
        <translation>問題</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>沒有發現問題。</translation>
    </message>
</context>
<context>
    <name>ProblemStrip</name>
    <message>
        <source>Next problem</source>
        <translation>下一個問題</translation>
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
        <translation>問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
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
        <translation>發佈</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>將要執行的操作</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
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
        <translation>檔案</translation>
    </message>
    <message>
        <source>What subscribers will see</source>
        <translation>訂閱者將看到什麼</translation>
    </message>
    <message>
        <source>Publish nevertheless</source>
        <translation>仍然發佈</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他資料夾…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No place to publish to is set. Choose a folder here, or set one in cnfeed.toml.</source>
        <translation>尚未設定發佈位置。請在此選擇資料夾，或在 cnfeed.toml 中設定。</translation>
    </message>
    <message>
        <source>Looking at what has changed…</source>
        <translation>正在檢視有哪些變化…</translation>
    </message>
    <message>
        <source>Push to the remote repository too</source>
        <translation>同時推送到遠端儲存庫</translation>
    </message>
    <message>
        <source>Where to publish to</source>
        <translation>發布到哪裡</translation>
    </message>
    <message>
        <source>Publish to {0}</source>
        <translation>發佈到 {0}</translation>
    </message>
    <message>
        <source>{0} is up to date</source>
        <translation>{0} 已是最新</translation>
    </message>
    <message>
        <source>Subscribers will see nothing new.</source>
        <translation>訂閱者不會看到任何變化。</translation>
    </message>
    <message>
        <source>Files that stay as they are: {0}</source>
        <translation>保持不變的檔案：{0}</translation>
    </message>
    <message>
        <source>write</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation>沒有發佈任何內容</translation>
    </message>
    <message>
        <source>Publish into a folder</source>
        <translation>發佈到資料夾</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在發佈…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發佈</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Written: {0} · removed: {1} · unchanged: {2}</source>
        <translation>已寫入：{0} · 已移除：{1} · 未變：{2}</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {0}</source>
        <translation>{0} 的 QR 碼</translation>
    </message>
    <message>
        <source>Scan it with a phone to try the calendar there</source>
        <translation>用手機掃描，在手機上試用行事曆</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Folders opened last</source>
        <translation>最近開啟的資料夾</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Found entries</source>
        <translation>找到的條目</translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation>一起修改…</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>在議程中顯示</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>找到：{0}</translation>
    </message>
    <message>
        <source>Not understood: {0}</source>
        <translation>無法理解：{0}</translation>
    </message>
    <message>
        <source>Search for {0}</source>
        <translation>搜尋 {0}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>Open call for proposals</source>
        <translation>徵稿中</translation>
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
        <translation>本週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下週</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Words, or is:undated, is:cfp, tag:, in:, status:, kind:, source:, on:, from:, to: (Ctrl+Enter: all)</source>
        <translation>詞語，或 is:undated、is:cfp、標籤:、地點:、狀態:、種類:、來源:、日期:、從:、到:（Ctrl+Enter：全部）</translation>
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
        <translation>僅此一次(&amp;T)，{0}</translation>
    </message>
    <message>
        <source>This and the &amp;following, as a series of their own</source>
        <translation>這次及以後的(&amp;F)，另成一個系列</translation>
    </message>
    <message>
        <source>&amp;All of the series</source>
        <translation>整個系列(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What changes in cnfeed.toml</source>
        <translation>cnfeed.toml 中的變更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create cnfeed.toml</source>
        <translation>建立 cnfeed.toml</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>訂閱源</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>加入資料夾…</translation>
    </message>
    <message>
        <source>My feed</source>
        <translation>我的訂閱源</translation>
    </message>
    <message>
        <source>The documents stay; they are only not looked at any more</source>
        <translation>文件保留，只是不再讀取</translation>
    </message>
    <message>
        <source>Beside the feeds of languages, categories and sources there can be feeds of your own, such as all events in one country.</source>
        <translation>除了按語言、類別和來源的訂閱源，還可以有自己的訂閱源，例如一個國家的所有活動。</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>加入訂閱源</translation>
    </message>
    <message>
        <source>What was published of it stays where it is</source>
        <translation>已發布的內容保留不動</translation>
    </message>
    <message>
        <source>Publish to a branch of a git repository</source>
        <translation>發布到 git 儲存庫的分支</translation>
    </message>
    <message>
        <source>A folder of documents</source>
        <translation>一個文件資料夾</translation>
    </message>
    <message>
        <source>{0} lies outside of the workspace {1}.</source>
        <translation>{0} 在工作區 {1} 之外。</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Choose entries first: in the agenda or in a search, with Shift or Ctrl several of them.</source>
        <translation>請先選擇條目：在議程或搜尋結果中，按住 Shift 或 Ctrl 可選多個。</translation>
    </message>
    <message>
        <source>Choose an event that has a document and an exact date of its own.</source>
        <translation>請選擇一個有自己的文件和確切日期的活動。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open a folder of documents</source>
        <translation>開啟文件資料夾</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>範例放在哪裡</translation>
    </message>
    <message>
        <source>There is no cnfeed.toml here; sources found: {0}.</source>
        <translation>這裡沒有 cnfeed.toml；找到的來源：{0} 個。</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>檢視…</translation>
    </message>
    <message>
        <source>Committed: {0}</source>
        <translation>已提交：{0}</translation>
    </message>
    <message>
        <source>{0}. Its hooks say: {1}</source>
        <translation>{0}。掛鉤說：{1}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>無按鍵(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>預設按鍵(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>全部恢復預設(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>新按鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>Move by a day or a week, among the hours by an hour</source>
        <translation>按天或按週移動，在鐘點之間按小時移動</translation>
    </message>
    <message>
        <source>Go through the day&apos;s entries</source>
        <translation>依次選取當天的條目</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Open the chosen entry, or make one on an empty day</source>
        <translation>開啟選取的條目，或在空白的一天新增</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter 鍵</translation>
    </message>
    <message>
        <source>Put back what is being dragged</source>
        <translation>放回正在拖曳的項目</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 鍵</translation>
    </message>
    <message>
        <source>These keys belong to “{0}”; setting them takes them away there.</source>
        <translation>這些按鍵屬於「{0}」；設定後會從那裡拿走。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Working</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 筆中的 {0} 筆</translation>
    </message>
    <message>
        <source>Entries: {0} · documents: {1} · {2}</source>
        <translation>條目：{0} · 文件：{1} · {2}</translation>
    </message>
    <message>
        <source>detached at {0}</source>
        <translation>分離於 {0}</translation>
    </message>
    <message>
        <source>branch {0}</source>
        <translation>分支 {0}</translation>
    </message>
    <message>
        <source>changed files: {0}</source>
        <translation>變更的檔案：{0}</translation>
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
        <translation>行事曆或訂閱源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Set the address of the published folder in the settings to have links to subscribe here.</source>
        <translation>請在設定中填寫發布資料夾的網址，這裡才會有訂閱連結。</translation>
    </message>
    <message>
        <source>They work once the published files are served at {0}.</source>
        <translation>發布的檔案放到 {0} 之後，這些連結才有效。</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>複製：{0}</translation>
    </message>
    <message>
        <source>Feed reader</source>
        <translation>閱讀器</translation>
    </message>
    <message>
        <source>Apple, Thunderbird</source>
        <translation>Apple、Thunderbird</translation>
    </message>
    <message>
        <source>Google Calendar</source>
        <translation>Google 日曆</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
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
        <translation>補全</translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Left and right move the day, up and down the hour, Space goes through the day&apos;s entries, Enter opens, Alt and arrows move an entry.</source>
        <translation>左右鍵移動日期，上下鍵移動鐘點，空白鍵逐一選擇當天的項目，Enter 鍵開啟，Alt 加方向鍵移動項目。</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <translation>還有 {0} 則</translation>
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
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>條目：{0}</translation>
    </message>
    <message>
        <source>What changes in the documents</source>
        <translation>文件中的變更</translation>
    </message>
    <message>
        <source>What changes is shown here before anything is written.</source>
        <translation>寫入之前，這裡會顯示變更。</translation>
    </message>
    <message>
        <source>Shift by</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>加入類別</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>移除類別</translation>
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
        <translation>條目：{0} · 變更的文件：{1}</translation>
    </message>
</context>
<context>
    <name>ToldLabel</name>
    <message>
        <source>Understood: {0}</source>
        <translation>理解為：{0}</translation>
    </message>
    <message>
        <source>Event: {0}</source>
        <translation>活動：{0}</translation>
    </message>
    <message>
        <source>No date was understood: it will be listed without a day.</source>
        <translation>沒有讀出日期：將列在未定日期中。</translation>
    </message>
    <message>
        <source>When: {0}</source>
        <translation>時間：{0}</translation>
    </message>
    <message>
        <source>When: not exact; it will be listed without a day.</source>
        <translation>時間：不確切，將列在未定日期中。</translation>
    </message>
    <message>
        <source>Where: {0}</source>
        <translation>地點：{0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>連結：{0}</translation>
    </message>
    <message>
        <source>Categories: {0}</source>
        <translation>類別：{0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Not understood: {0}</source>
        <translation>無法理解：{0}</translation>
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
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>搜尋條目</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>UndatedRows</name>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>New entry on this day…</source>
        <translation>在這一天新增項目…</translation>
    </message>
    <message>
        <source>List this day</source>
        <translation>列出這一天</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a folder…</source>
        <translation>開啟資料夾…</translation>
    </message>
    <message>
        <source>Try the sample…</source>
        <translation>試用範例…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Open the folder of a website&apos;s documents, the one you would clone with git. cnfeed reads what they tell of events, deadlines and news, shows it in a calendar, and changes nothing unasked.</source>
        <translation>開啟存放網站文件的資料夾，也就是用 git 複製的那個。cnfeed 讀出文件中的活動、截止日期和新聞，顯示在行事曆裡；未經要求不作任何變更。</translation>
    </message>
    <message>
        <source>Welcome to cnfeed</source>
        <translation>歡迎使用 cnfeed</translation>
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
        <translation>{0}：時間，留空為全天</translation>
    </message>
    <message>
        <source>{0}: pick a day</source>
        <translation>{0}：選擇日期</translation>
    </message>
    <message>
        <source>A day is written 2026-03-19, an hour 18:30.</source>
        <translation>日期寫作 2026-03-19，時間寫作 18:30。</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
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
        <translation>方向鍵移動日期，Enter 鍵按鐘點顯示這一天。</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Second time zone</source>
        <translation>第二時區</translation>
    </message>
    <message>
        <source>Week and day show the hours of {0}. Show beside them those of:</source>
        <translation>週和日檢視顯示 {0} 的鐘點。在旁邊顯示以下時區的鐘點：</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>開啟資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>新增條目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>發佈(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Commit…</source>
        <translation>提交(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>歡迎頁(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open entry</source>
        <translation>開啟條目(&amp;O)</translation>
    </message>
    <message>
        <source>A day &amp;earlier</source>
        <translation>提前一天(&amp;E)</translation>
    </message>
    <message>
        <source>A day &amp;later</source>
        <translation>延後一天(&amp;L)</translation>
    </message>
    <message>
        <source>A week e&amp;arlier</source>
        <translation>提前一週(&amp;A)</translation>
    </message>
    <message>
        <source>A week la&amp;ter</source>
        <translation>延後一週(&amp;T)</translation>
    </message>
    <message>
        <source>An ho&amp;ur earlier</source>
        <translation>提前一小時(&amp;U)</translation>
    </message>
    <message>
        <source>An hou&amp;r later</source>
        <translation>延後一小時(&amp;R)</translation>
    </message>
    <message>
        <source>Lon&amp;ger</source>
        <translation>延長(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;horter</source>
        <translation>縮短(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy entry</source>
        <translation>複製項目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste on this day</source>
        <translation>貼上到這一天(&amp;P)</translation>
    </message>
    <message>
        <source>Cance&amp;lled</source>
        <translation>已取消(&amp;L)</translation>
    </message>
    <message>
        <source>Postpone&amp;d</source>
        <translation>已延期(&amp;D)</translation>
    </message>
    <message>
        <source>Make this e&amp;xact…</source>
        <translation>設為確切日期(&amp;X)…</translation>
    </message>
    <message>
        <source>Change &amp;together…</source>
        <translation>一起修改(&amp;T)…</translation>
    </message>
    <message>
        <source>Next year&apos;s e&amp;dition…</source>
        <translation>明年的一屆(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move this entry…</source>
        <translation>移除此項目(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete document…</source>
        <translation>刪除文件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>前往日期(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一頁(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一頁(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>週(&amp;W)</translation>
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
        <translation>議程(&amp;A)</translation>
    </message>
    <message>
        <source>Hours &amp;larger</source>
        <translation>放大鐘點(&amp;L)</translation>
    </message>
    <message>
        <source>Hours s&amp;maller</source>
        <translation>縮小鐘點(&amp;M)</translation>
    </message>
    <message>
        <source>Hours as they &amp;were</source>
        <translation>鐘點恢復原大小(&amp;W)</translation>
    </message>
    <message>
        <source>Second &amp;time zone…</source>
        <translation>第二時區(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Colour by category</source>
        <translation>按分類著色(&amp;C)</translation>
    </message>
    <message>
        <source>Dates that are not e&amp;xact</source>
        <translation>不精確的日期(&amp;X)</translation>
    </message>
    <message>
        <source>Show or fold its sess&amp;ions</source>
        <translation>展開或收合其場次(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>編輯器(&amp;E)</translation>
    </message>
    <message>
        <source>Si&amp;debar</source>
        <translation>側邊欄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undated and problems</source>
        <translation>未定日期與問題(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Week numbers</source>
        <translation>週數(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;ssions of conferences</source>
        <translation>研討會的各場議程(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>在文字中尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace in the text</source>
        <translation>在文字中取代(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next match in the text</source>
        <translation>文字中的下一個相符項目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous match in the text</source>
        <translation>文字中的上一個相符項目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mend the problem in the text</source>
        <translation>修正文字中的問題(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Complete in the text</source>
        <translation>在文字中補全(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ext open document</source>
        <translation>下一個開啟的文件(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious open document</source>
        <translation>上一個開啟的文件(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lose the document</source>
        <translation>關閉文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About cnfeed</source>
        <translation>關於 cnfeed(&amp;A)</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>shows it after 4 to 24 hours</source>
        <translation>4 至 24 小時後顯示</translation>
    </message>
    <message>
        <source>shows “Cancelled: …” on its day</source>
        <translation>在當天顯示「Cancelled: …」</translation>
    </message>
    <message>
        <source>hides it: nobody reads why</source>
        <translation>將其隱藏，訂閱者看不到原因</translation>
    </message>
    <message>
        <source>drops it without a word</source>
        <translation>直接移除，不作說明</translation>
    </message>
    <message>
        <source>shows it after 5 minutes to a week, as set</source>
        <translation>依設定在 5 分鐘至一週後顯示</translation>
    </message>
    <message>
        <source>shows it after about 3 hours, at times 24</source>
        <translation>約 3 小時後顯示，有時要 24 小時</translation>
    </message>
    <message>
        <source>shows it within 30 minutes</source>
        <translation>30 分鐘內顯示</translation>
    </message>
    <message>
        <source>keeps it, marked as cancelled</source>
        <translation>保留，並標示為已取消</translation>
    </message>
    <message>
        <source>shows it after its next sync, as another event</source>
        <translation>下次同步後顯示為另一個活動</translation>
    </message>
    <message>
        <source>lists it as unread</source>
        <translation>列為未讀</translation>
    </message>
    <message>
        <source>sees the time of change in Atom and JSON Feed</source>
        <translation>從 Atom 和 JSON Feed 得知修改時間</translation>
    </message>
    <message>
        <source>deletes it after its retention</source>
        <translation>保留期過後刪除</translation>
    </message>
    <message>
        <source>lists it once, by its id</source>
        <translation>依 ID 只列一次</translation>
    </message>
    <message>
        <source>shows the new text, and leaves it read</source>
        <translation>顯示新內容，仍為已讀</translation>
    </message>
    <message>
        <source>keeps it unless its settings limit that</source>
        <translation>保留，除非其設定另有限制</translation>
    </message>
    <message>
        <source>marks it unread again</source>
        <translation>重新標示為未讀</translation>
    </message>
    <message>
        <source>lists it within an hour; a day after a quiet month</source>
        <translation>一小時內列出；若一個月沒有更新，則需一天</translation>
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
        <translation>還剩 1 天</translation>
    </message>
    <message>
        <source>{0} days left</source>
        <translation>還剩 {0} 天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{0} – {1} {2}, week {3}</source>
        <translation>{2}年{0} – {1}，第 {3} 週</translation>
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
        <translation>刪除文件</translation>
    </message>
    <message>
        <source>Delete {0} with all that it tells?</source>
        <translation>刪除 {0} 及其中的全部內容？</translation>
    </message>
    <message>
        <source>It can be taken back with Undo.</source>
        <translation>可以用「復原」還原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>移除項目</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>要移除「{0}」嗎？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>With it these files are deleted:</source>
        <translation>以下檔案會一併刪除：</translation>
    </message>
    <message>
        <source>Its lines are taken out; the rest of the document stays:</source>
        <translation>只刪去它的幾行，文件其餘部分不變：</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>What you typed is not saved:</source>
        <translation>您輸入的內容尚未儲存：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>cnfeed {0}

A calendar and feed publisher for the Markdown of a community&apos;s website.</source>
        <translation>cnfeed {0}

把社群網站的 Markdown 變成行事曆和訂閱源。</translation>
    </message>
    <message>
        <source>About cnfeed</source>
        <translation>關於 cnfeed</translation>
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
        <translation>活動</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確定</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>暫定</translation>
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
        <translation>實體</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>實體與線上</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>{0}, from “{1}”</source>
        <translation>{0}，依據「{1}」</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} 時間 {0}</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>沒有項目</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 則項目</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} 則項目</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}，第 {1} 則，共 {2} 則</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation>寫成 {0}</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>應為 {0}</translation>
    </message>
    <message>
        <source>Take {0} away</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Turn round: {0}</source>
        <translation>對調：{0}</translation>
    </message>
    <message>
        <source>Quote: {0}</source>
        <translation>加引號：{0}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Address of the published folder</source>
        <translation>發布資料夾的網址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Author&apos;s name</source>
        <translation>作者的名字</translation>
    </message>
    <message>
        <source>Author&apos;s e-mail</source>
        <translation>作者的電子郵件</translation>
    </message>
    <message>
        <source>Author&apos;s page</source>
        <translation>作者的首頁</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>產生器</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>網站的網址</translation>
    </message>
    <message>
        <source>One pattern on a line, such as **/*.md</source>
        <translation>每行一個樣式，如 **/*.md</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Categories of every entry</source>
        <translation>每個條目的類別</translation>
    </message>
    <message>
        <source>One on a line; an entry needs one of them</source>
        <translation>每行一個；條目須符合其中之一</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Words in the place</source>
        <translation>地點中的詞</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>文字中的詞</translation>
    </message>
    <message>
        <source>Not these categories</source>
        <translation>排除的類別</translation>
    </message>
    <message>
        <source>Not with this status</source>
        <translation>排除的狀態</translation>
    </message>
    <message>
        <source>Not with these words</source>
        <translation>排除含這些詞的</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>資料夾或檔案</translation>
    </message>
    <message>
        <source>leave out of calendars</source>
        <translation>不放進行事曆</translation>
    </message>
    <message>
        <source>show as tentative</source>
        <translation>顯示為暫定</translation>
    </message>
    <message>
        <source>show with “Cancelled” before the title</source>
        <translation>標題前顯示「已取消」</translation>
    </message>
    <message>
        <source>let each client decide</source>
        <translation>由各用戶端決定</translation>
    </message>
    <message>
        <source>Default: {0}</source>
        <translation>預設：{0}</translation>
    </message>
    <message>
        <source>Folder to publish to</source>
        <translation>發布到的資料夾</translation>
    </message>
    <message>
        <source>News in a feed</source>
        <translation>訂閱源中的新聞數</translation>
    </message>
    <message>
        <source>Dates that are not exact</source>
        <translation>不確切的日期</translation>
    </message>
    <message>
        <source>Cancelled events</source>
        <translation>已取消的活動</translation>
    </message>
    <message>
        <source>Keep past events</source>
        <translation>保留過去的活動</translation>
    </message>
    <message>
        <source>Publish drafts</source>
        <translation>發布草稿</translation>
    </message>
    <message>
        <source>Feeds the site had before</source>
        <translation>網站以前的訂閱源</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Folder in the branch</source>
        <translation>分支中的資料夾</translation>
    </message>
    <message>
        <source>Push after publishing</source>
        <translation>發布後推送</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>簽署（Signed-off-by）</translation>
    </message>
    <message>
        <source>plain Markdown</source>
        <translation>一般 Markdown</translation>
    </message>
    <message>
        <source>Detected: {0}</source>
        <translation>偵測到：{0}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
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

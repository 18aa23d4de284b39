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
    <name>Core</name>
    <message>
        <source>{0} is not a name for a branch; nothing was changed.</source>
        <translation>{0} 不能作為分支名；未更改任何內容。</translation>
    </message>
    <message>
        <source>Branch {0} is checked out in {1}; nothing was changed. Publish to another branch, or name a folder of the work tree as path in [publish.git]: then its files are written there and committed.</source>
        <translation>分支 {0} 已在 {1} 中簽出；未更改任何內容。請發佈到其他分支，或在 [publish.git] 中把工作樹的資料夾設為 path：檔案便會寫到那裡並提交。</translation>
    </message>
    <message>
        <source>Branch {0} is checked out in {1}; nothing was changed. Publish to another branch, or switch that folder to another one.</source>
        <translation>分支 {0} 已在 {1} 中簽出；未更改任何內容。請發佈到其他分支，或把該資料夾切換到其他分支。</translation>
    </message>
    <message>
        <source>Branch {0} is being rebased or bisected; nothing was changed. Finish or abort that, then publish again.</source>
        <translation>分支 {0} 正在重定基底或二分搜尋；未更改任何內容。請完成或中止後重新發佈。</translation>
    </message>
    <message>
        <source>{5} is under way in {1}; nothing was changed. Finish or abort it, then publish again.</source>
        <translation>{1} 中正在進行{5}；未更改任何內容。請完成或中止後重新發佈。</translation>
    </message>
    <message>
        <source>it changed the files; let it leave what is published as it is</source>
        <translation>它更改了檔案；請讓它保留要發佈的內容不變</translation>
    </message>
    <message>
        <source>it left no message</source>
        <translation>它沒有留下提交訊息</translation>
    </message>
    <message>
        <source>git does not take a file called {0}; nothing was changed.</source>
        <translation>git 不接受名為 {0} 的檔案；未更改任何內容。</translation>
    </message>
    <message>
        <source>The {0} hook says: {1}.</source>
        <translation>{0} 掛鉤說：{1}。</translation>
    </message>
    <message>
        <source>{0} has no commit {1}.</source>
        <translation>{0} 沒有提交 {1}。</translation>
    </message>
    <message>
        <source>{0} is part of a commit and cannot be written.</source>
        <translation>{0} 是提交的一部分，無法寫入。</translation>
    </message>
    <message>
        <source>git does not have the content {0}; fetch the whole history (git fetch --unshallow).</source>
        <translation>git 沒有內容 {0}；請取回完整歷史（git fetch --unshallow）。</translation>
    </message>
    <message>
        <source>git {0} failed: {5}.</source>
        <translation>git {0} 失敗：{5}。</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>沒有說明原因</translation>
    </message>
    <message>
        <source>git is not installed; install it to publish to a branch.</source>
        <translation>沒有安裝 git；要發佈到分支請先安裝。</translation>
    </message>
    <message>
        <source>no answer within {0} seconds</source>
        <translation>{0} 秒內沒有回應</translation>
    </message>
    <message>
        <source>cannot be run: {0}</source>
        <translation>無法執行：{0}</translation>
    </message>
    <message>
        <source>{0} says: {1}.</source>
        <translation>{0} 說：{1}。</translation>
    </message>
    <message>
        <source>{0} has no remote to push {1} to; nothing was changed. Add one with git remote add, or publish without pushing.</source>
        <translation>{0} 沒有可供推送 {1} 的遠端儲存庫；未更改任何內容。請用 git remote add 新增，或不推送而直接發佈。</translation>
    </message>
    <message>
        <source>Nothing was committed: {5}.</source>
        <translation>未提交任何內容：{5}。</translation>
    </message>
    <message>
        <source>branch {0} of {1}</source>
        <translation>{1} 的分支 {0}</translation>
    </message>
    <message>
        <source>{0} on branch {1}</source>
        <translation>分支 {1} 上的 {0}</translation>
    </message>
    <message>
        <source>Could not publish to {6}: {5}; nothing was changed.</source>
        <translation>無法發佈到 {6}：{5}；未更改任何內容。</translation>
    </message>
    <message>
        <source>Publishing was cancelled while {0} was pushed; nothing was changed here. Should {1} have taken it already, run git fetch before the next publish.</source>
        <translation>推送 {0} 時取消了發佈；此處未更改任何內容。如果 {1} 已經接收，請在下次發佈前執行 git fetch。</translation>
    </message>
    <message>
        <source>Pushed {0} to {1}.</source>
        <translation>已將 {0} 推送到 {1}。</translation>
    </message>
    <message>
        <source>Could not read {6}: {5}.</source>
        <translation>無法讀取 {6}：{5}。</translation>
    </message>
    <message>
        <source>git does not know who you are; run: git config --global user.name NAME and git config --global user.email ADDRESS</source>
        <translation>git 不知道您是誰；請執行：git config --global user.name NAME 和 git config --global user.email ADDRESS</translation>
    </message>
    <message>
        <source>the repository belongs to another user; git refuses it until you add it to safe.directory</source>
        <translation>儲存庫屬於另一個使用者；在您把它加入 safe.directory 之前 git 會拒絕</translation>
    </message>
    <message>
        <source>another git is at work on it; if none is, remove its .lock file</source>
        <translation>另一個 git 正在處理；如果沒有，請刪除其 .lock 檔案</translation>
    </message>
    <message>
        <source>the branch changed meanwhile; publish again</source>
        <translation>分支在此期間已更改；請重新發佈</translation>
    </message>
    <message>
        <source>the remote has commits this clone has not; run git fetch, then try again</source>
        <translation>遠端儲存庫有此 clone 沒有的提交；請執行 git fetch 後重試</translation>
    </message>
    <message>
        <source>the remote protects this branch; publish to another one or ask who keeps it</source>
        <translation>遠端儲存庫保護此分支；請發佈到其他分支，或詢問維護者</translation>
    </message>
    <message>
        <source>the remote did not accept your credentials; check your key or token with git push</source>
        <translation>遠端儲存庫不接受您的憑證；請用 git push 檢查金鑰或權杖</translation>
    </message>
    <message>
        <source>ssh does not know the remote&apos;s key yet; connect once with ssh or git fetch and accept it</source>
        <translation>ssh 還不認識遠端主機的金鑰；請先用 ssh 或 git fetch 連線一次並接受</translation>
    </message>
    <message>
        <source>this partial clone lacks files of this branch; run git fetch --refetch --no-filter</source>
        <translation>此 partial clone 缺少該分支的檔案；請執行 git fetch --refetch --no-filter</translation>
    </message>
    <message>
        <source>the remote&apos;s address contains a password; take it out with git remote set-url</source>
        <translation>遠端地址中含有密碼；請用 git remote set-url 去掉</translation>
    </message>
    <message>
        <source>the remote cannot be reached</source>
        <translation>無法連線到遠端儲存庫</translation>
    </message>
    <message>
        <source>a hook refused it</source>
        <translation>被掛鉤拒絕</translation>
    </message>
    <message>
        <source>there is no such remote repository</source>
        <translation>沒有這個遠端儲存庫</translation>
    </message>
    <message>
        <source>it is not a git repository</source>
        <translation>這不是 git 儲存庫</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>沒有寫入權限</translation>
    </message>
    <message>
        <source>the {0} hook refused it</source>
        <translation>{0} 掛鉤拒絕了</translation>
    </message>
    <message>
        <source>the {0} hook refused it: {5}</source>
        <translation>{0} 掛鉤拒絕了：{5}</translation>
    </message>
    <message>
        <source>{5} (git says: {0})</source>
        <translation>{5}（git 說：{0}）</translation>
    </message>
    <message>
        <source>git says: {0}</source>
        <translation>git 說：{0}</translation>
    </message>
    <message>
        <source>object {0} is missing from this clone</source>
        <translation>此 clone 缺少物件 {0}</translation>
    </message>
    <message>
        <source>Branch {0} is not checked out any more; nothing was changed. Publish again.</source>
        <translation>分支 {0} 已不再簽出；未更改任何內容。請重新發佈。</translation>
    </message>
    <message>
        <source>A link leads {0} out of the repository; nothing was changed. Name another path.</source>
        <translation>有連結把 {0} 引到儲存庫之外；未更改任何內容。請指定其他路徑。</translation>
    </message>
    <message>
        <source>{0} belongs to a repository of its own; nothing was changed. Publish there.</source>
        <translation>{0} 屬於另一個儲存庫；未更改任何內容。請在那裡發佈。</translation>
    </message>
    <message>
        <source>{0} is left out of this sparse checkout; nothing was changed. Run git sparse-checkout add {1}, then publish again.</source>
        <translation>{0} 不在此稀疏簽出之中；未更改任何內容。請執行 git sparse-checkout add {1} 後重新發佈。</translation>
    </message>
    <message>
        <source>The files are in {0}, but not committed on {1}: {5}. Nothing else was changed; publish again when that is mended, and they are committed.</source>
        <translation>檔案已在 {0} 中，但未提交到 {1}：{5}。未更改其他內容；解決後重新發佈即可提交。</translation>
    </message>
    <message>
        <source>Committed on {0}.</source>
        <translation>已提交到 {0}。</translation>
    </message>
    <message>
        <source>{0} is not checked out any more</source>
        <translation>{0} 已不再簽出</translation>
    </message>
    <message>
        <source>The files are committed on {0}, but could not be pushed to {1}: {5}. Publish again to push them.</source>
        <translation>檔案已提交到 {0}，但無法推送到 {1}：{5}。請重新發佈以推送。</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已被停止</translation>
    </message>
    <message>
        <source>git cannot be asked here: {5}.</source>
        <translation>此處無法使用 git：{5}。</translation>
    </message>
    <message>
        <source>{0} is not in a git repository, so there is nothing to commit to; run git init there.</source>
        <translation>{0} 不在 git 儲存庫中，無處可提交；請在那裡執行 git init。</translation>
    </message>
    <message>
        <source>{0} has a conflict that is not resolved; resolve it with git first.</source>
        <translation>{0} 有未解決的衝突；請先用 git 解決。</translation>
    </message>
    <message>
        <source>A commit needs a message that says what changed.</source>
        <translation>提交需要一條說明更改內容的訊息。</translation>
    </message>
    <message>
        <source>Nothing is chosen to be committed.</source>
        <translation>沒有選擇要提交的內容。</translation>
    </message>
    <message>
        <source>A merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>A cherry-pick</source>
        <translation>揀選</translation>
    </message>
    <message>
        <source>A revert</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>A rebase</source>
        <translation>重定基底</translation>
    </message>
    <message>
        <source>the front matter opened here is not closed with {0} (or is longer than 256 KiB)</source>
        <translation>此處開始的前置資料沒有用 {0} 結束（或超過 256 KiB）</translation>
    </message>
    <message>
        <source>the front matter cannot be read (line {0}: {5})</source>
        <translation>前置資料無法讀取（第 {0} 行：{5}）</translation>
    </message>
    <message>
        <source>the front matter is {5}, not keys with values</source>
        <translation>前置資料是{5}，而不是鍵和值</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>there is no {0}</source>
        <translation>沒有 {0}</translation>
    </message>
    <message>
        <source>{0} is there already</source>
        <translation>{0} 已經存在</translation>
    </message>
    <message>
        <source>{0} is no object</source>
        <translation>{0} 不是物件</translation>
    </message>
    <message>
        <source>{0} is no table</source>
        <translation>{0} 不是表</translation>
    </message>
    <message>
        <source>{0} is a table of its own</source>
        <translation>{0} 是獨立的表</translation>
    </message>
    <message>
        <source>{0} is a list of tables</source>
        <translation>{0} 是表的清單</translation>
    </message>
    <message>
        <source>{0} is no item of a list</source>
        <translation>{0} 不是清單中的項</translation>
    </message>
    <message>
        <source>{0} is no map of its own</source>
        <translation>{0} 不是獨立的對應</translation>
    </message>
    <message>
        <source>{5} has no keys of its own</source>
        <translation>{5} 沒有自己的鍵</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>前置資料</translation>
    </message>
    <message>
        <source>{0} comes from elsewhere</source>
        <translation>{0} 來自別處</translation>
    </message>
    <message>
        <source>{0} does not stand on a line of its own</source>
        <translation>{0} 沒有獨佔一行</translation>
    </message>
    <message>
        <source>{0} stands in several places</source>
        <translation>{0} 出現在多處</translation>
    </message>
    <message>
        <source>{0} is no number for front matter</source>
        <translation>{0} 不是前置資料可用的數字</translation>
    </message>
    <message>
        <source>{0} is no value for front matter</source>
        <translation>{0} 不是前置資料可用的值</translation>
    </message>
    <message>
        <source>TOML has no word for {0}</source>
        <translation>TOML 無法表示 {0}</translation>
    </message>
    <message>
        <source>line {0}: {5}</source>
        <translation>第 {0} 行：{5}</translation>
    </message>
    <message>
        <source>the front matter is longer than 256 KiB, or its brace is not closed</source>
        <translation>前置資料超過 256 KiB，或大括號沒有閉合</translation>
    </message>
    <message>
        <source>the front matter is longer than 256 KiB</source>
        <translation>前置資料超過 256 KiB</translation>
    </message>
    <message>
        <source>the front matter has more than 20 000 values</source>
        <translation>前置資料的值超過 20 000 個</translation>
    </message>
    <message>
        <source>the front matter has more than 50 aliases</source>
        <translation>前置資料的別名超過 50 個</translation>
    </message>
    <message>
        <source>the front matter is nested more than 32 levels deep</source>
        <translation>前置資料巢狀超過 32 層</translation>
    </message>
    <message>
        <source>the front matter holds several YAML documents</source>
        <translation>前置資料包含多個 YAML 文件</translation>
    </message>
    <message>
        <source>the key {0} is here twice; the last one counts</source>
        <translation>鍵 {0} 出現了兩次；以最後一個為準</translation>
    </message>
    <message>
        <source>a key in quotes should stand here</source>
        <translation>此處應有帶引號的鍵</translation>
    </message>
    <message>
        <source>a key should stand here</source>
        <translation>此處應有鍵</translation>
    </message>
    <message>
        <source>a key has an escape that TOML does not know</source>
        <translation>鍵中有 TOML 不認識的轉義</translation>
    </message>
    <message>
        <source>a colon is missing behind the key</source>
        <translation>鍵後缺少冒號</translation>
    </message>
    <message>
        <source>a comma or {0} is missing</source>
        <translation>缺少逗號或 {0}</translation>
    </message>
    <message>
        <source>a comma stands before the {0}</source>
        <translation>{0} 前多了一個逗號</translation>
    </message>
    <message>
        <source>a value is missing or is no JSON</source>
        <translation>缺少值，或值不是 JSON</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>an equals sign is missing</source>
        <translation>缺少等號</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>缺少 {0}</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>值後面還有別的內容</translation>
    </message>
    <message>
        <source>the tables are laid out in an unusual way</source>
        <translation>表的排列方式不常見</translation>
    </message>
    <message>
        <source>the list is laid out in an unusual way</source>
        <translation>清單的排列方式不常見</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引號沒有閉合</translation>
    </message>
    <message>
        <source>a list opened with [ is not closed</source>
        <translation>用 [ 開始的清單沒有閉合</translation>
    </message>
    <message>
        <source>a map opened with { is not closed</source>
        <translation>用 { 開始的對應沒有閉合</translation>
    </message>
    <message>
        <source>a control character stands in the front matter</source>
        <translation>前置資料中有控制字元</translation>
    </message>
    <message>
        <source>half a character stands in the front matter</source>
        <translation>前置資料中有不完整的字元</translation>
    </message>
    <message>
        <source>*{0} names nothing above it</source>
        <translation>*{0} 在上文沒有所指</translation>
    </message>
    <message>
        <source>{0} is no date that a calendar has; it is read as text</source>
        <translation>{0} 不是行事曆上存在的日期；依文字讀取</translation>
    </message>
    <message>
        <source>{0} is text here, but {1} to programs that read YAML 1.1; quotes settle it</source>
        <translation>{0} 在此是文字，但讀取 YAML 1.1 的程式會當作 {1}；加引號即可消除歧義</translation>
    </message>
    <message>
        <source>it is no YAML</source>
        <translation>這不是 YAML</translation>
    </message>
    <message>
        <source>a tab or a special character begins a value or an indent; use spaces or quotes</source>
        <translation>值或縮排以定位字元或特殊字元開頭；請用空格或引號</translation>
    </message>
    <message>
        <source>a colon too many; quote the value or check the indent</source>
        <translation>多了一個冒號；請給值加引號或檢查縮排</translation>
    </message>
    <message>
        <source>a key without a colon</source>
        <translation>鍵後沒有冒號</translation>
    </message>
    <message>
        <source>this line is neither a key nor a value at the indent of those above</source>
        <translation>此行與上面各行的縮排不一致，既不是鍵也不是值</translation>
    </message>
    <message>
        <source>a comment stands inside it</source>
        <translation>其中有註解</translation>
    </message>
    <message>
        <source>a comment stands inside the list</source>
        <translation>清單中有註解</translation>
    </message>
    <message>
        <source>a comment or an anchor stands before it</source>
        <translation>其前有註解或錨點</translation>
    </message>
    <message>
        <source>it could not be read afterwards ({5})</source>
        <translation>修改後將無法讀取（{5}）</translation>
    </message>
    <message>
        <source>the text below the front matter would change</source>
        <translation>前置資料下方的正文會改變</translation>
    </message>
    <message>
        <source>another key&apos;s value would change with it</source>
        <translation>另一個鍵的值會隨之改變</translation>
    </message>
    <message>
        <source>{0} would still be there</source>
        <translation>{0} 仍會留在那裡</translation>
    </message>
    <message>
        <source>{0} would not be found again</source>
        <translation>將無法再找到 {0}</translation>
    </message>
    <message>
        <source>it would read back as {0}</source>
        <translation>會被讀成 {0}</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} 不存在。</translation>
    </message>
    <message>
        <source>{0} changed on disk since it was opened; nothing was written.</source>
        <translation>{0} 開啟之後在磁碟上被更改過；未寫入任何內容。</translation>
    </message>
    <message>
        <source>a list has no place for {0}</source>
        <translation>清單中沒有地方寫 {0}</translation>
    </message>
    <message>
        <source>“{0}” names no exact day; add one, or --set start=2026-07-03</source>
        <translation>「{0}」沒有確切的日期；請加上日期，或用 --set start=2026-07-03</translation>
    </message>
    <message>
        <source>the end {0} lies before the start {1}</source>
        <translation>結束 {0} 早於開始 {1}</translation>
    </message>
    <message>
        <source>there is no dated heading that a bullet could go below.</source>
        <translation>沒有可供清單項目放在其下的日期標題。</translation>
    </message>
    <message>
        <source>there is no bullet to take as a model; write the first one by hand.</source>
        <translation>沒有可作樣板的清單項目；請先手動寫一個。</translation>
    </message>
    <message>
        <source>its table has no column for “{0}”; write the row by hand.</source>
        <translation>它的表格沒有「{0}」的欄；請手動寫這一列。</translation>
    </message>
    <message>
        <source>lists no dated bullets and has no table with a column of dates.</source>
        <translation>沒有帶日期的清單項目，也沒有帶日期欄的表格。</translation>
    </message>
    <message>
        <source>with it the document would say something else of other entries.</source>
        <translation>加上它之後，文件中其他條目的內容會改變。</translation>
    </message>
    <message>
        <source>the new line would not be read as an entry on that day.</source>
        <translation>新的一行不會被讀作那一天的條目。</translation>
    </message>
    <message>
        <source>there is no heading for {0} and none can be made like “{1}”; add one.</source>
        <translation>沒有 {0} 的標題，也無法仿照「{1}」產生；請新增一個。</translation>
    </message>
    <message>
        <source>the bullet cannot go to the heading of {0} without what stands below it; edit the text.</source>
        <translation>清單項目無法脫離其下的內容單獨移到 {0} 的標題下；請直接編輯文字。</translation>
    </message>
    <message>
        <source>its words name no one exact day; say it with start=2026-07-03.</source>
        <translation>它的文字沒有指明確切的一天；請用 start=2026-07-03 寫明。</translation>
    </message>
    <message>
        <source>only an event with a document and one exact date of its own can be copied.</source>
        <translation>只有自成文件且有一個確切日期的活動才能複製。</translation>
    </message>
    <message>
        <source>the copy would tell no event; write it by hand.</source>
        <translation>副本中不會有活動；請手動寫。</translation>
    </message>
    <message>
        <source>a post has one date, that of its publication; set published.</source>
        <translation>文章只有一個日期，即發佈日期；請設定 published。</translation>
    </message>
    <message>
        <source>written here, {0} would not be read back; edit the text.</source>
        <translation>寫在此處的 {0} 將無法讀回；請直接編輯文字。</translation>
    </message>
    <message>
        <source>its time zone stands in prose; edit the text.</source>
        <translation>它的時區寫在正文裡；請直接編輯文字。</translation>
    </message>
    <message>
        <source>its own words say its hours, not {0}; change the day it stands below.</source>
        <translation>它自己的文字只寫了時間，沒有寫 {0}；請更改其上方的日期。</translation>
    </message>
    <message>
        <source>there is no place for {5} here; edit the text.</source>
        <translation>此處沒有地方寫{5}；請直接編輯文字。</translation>
    </message>
    <message>
        <source>{5} stands in prose; edit the text to take it away.</source>
        <translation>{5}寫在正文裡；要去掉它請直接編輯文字。</translation>
    </message>
    <message>
        <source>{0} cannot be changed here without touching more: {5}; edit the text.</source>
        <translation>在此更改 {0} 會牽動其他內容：{5}；請直接編輯文字。</translation>
    </message>
    <message>
        <source>written here, {5}; edit the text.</source>
        <translation>寫在此處，{5}；請直接編輯文字。</translation>
    </message>
    <message>
        <source>“{0}” cannot say {1} in its own form; edit the text.</source>
        <translation>「{0}」無法用原來的寫法表示 {1}；請直接編輯文字。</translation>
    </message>
    <message>
        <source>happens on several days that do not touch; write it by hand</source>
        <translation>發生在幾個不相連的日子；請手動寫</translation>
    </message>
    <message>
        <source>names no exact day</source>
        <translation>沒有確切的日期</translation>
    </message>
    <message>
        <source>it would end before it begins.</source>
        <translation>它會在開始之前結束。</translation>
    </message>
    <message>
        <source>of one instance only its time, its title and its status can be changed here.</source>
        <translation>對於系列中的一次，此處只能更改時間、標題和狀態。</translation>
    </message>
    <message>
        <source>{0} cannot be written here: {5}.</source>
        <translation>{0} 無法寫在此處：{5}。</translation>
    </message>
    <message>
        <source>the session cannot go to {0} without what stands below it; edit the text.</source>
        <translation>場次無法脫離其下的內容單獨移到 {0}；請直接編輯文字。</translation>
    </message>
    <message>
        <source>it stands below no day&apos;s heading, so it cannot go to {0}; edit the text.</source>
        <translation>它不在任何日期標題之下，因此無法移到 {0}；請直接編輯文字。</translation>
    </message>
    <message>
        <source>its heading says both day and hours, for all that stands below it; edit the text.</source>
        <translation>它的標題為其下所有內容寫了日期和時間；請直接編輯文字。</translation>
    </message>
    <message>
        <source>without it the headings would be read anew; edit the text.</source>
        <translation>去掉它之後標題會有不同的解讀；請直接編輯文字。</translation>
    </message>
    <message>
        <source>there is nothing left beside it to say where {0} belongs; edit the text.</source>
        <translation>旁邊沒有其他內容能說明 {0} 應放在哪裡；請直接編輯文字。</translation>
    </message>
    <message>
        <source>“{0}” would change with it</source>
        <translation>「{0}」會隨之改變</translation>
    </message>
    <message>
        <source>the entry would not be read back</source>
        <translation>條目將無法讀回</translation>
    </message>
    <message>
        <source>{5} would not be read back</source>
        <translation>{5}將無法讀回</translation>
    </message>
    <message>
        <source>the date would not be read back</source>
        <translation>日期將無法讀回</translation>
    </message>
    <message>
        <source>{5} would change with it</source>
        <translation>{5}會隨之改變</translation>
    </message>
    <message>
        <source>the date would change with it</source>
        <translation>日期會隨之改變</translation>
    </message>
    <message>
        <source>this entry is its document; delete that.</source>
        <translation>這個條目就是整個文件；請刪除該文件。</translation>
    </message>
    <message>
        <source>this closing date stands among another entry&apos;s words; edit the text.</source>
        <translation>這個截止日期寫在另一條目的文字之中；請直接編輯文字。</translation>
    </message>
    <message>
        <source>{0} cannot be taken away without touching more: {5}.</source>
        <translation>去掉 {0} 會牽動其他內容：{5}。</translation>
    </message>
    <message>
        <source>it has no lines of its own; edit the text.</source>
        <translation>它沒有獨佔的行；請直接編輯文字。</translation>
    </message>
    <message>
        <source>without it the document would say something else of other entries; edit the text.</source>
        <translation>去掉它之後，文件中其他條目的內容會改變；請直接編輯文字。</translation>
    </message>
    <message>
        <source>its rule names days ({0}) that cannot follow; edit the text.</source>
        <translation>它的規則寫明的日子（{0}）無法隨之移動；請直接編輯文字。</translation>
    </message>
    <message>
        <source>this entry is told once; there is no series to change.</source>
        <translation>這個條目只出現一次；沒有系列可更改。</translation>
    </message>
    <message>
        <source>written here, the series would not be read back; edit the text.</source>
        <translation>寫在此處的系列將無法讀回；請直接編輯文字。</translation>
    </message>
    <message>
        <source>another entry would change with it; edit the text.</source>
        <translation>另一個條目會隨之改變；請直接編輯文字。</translation>
    </message>
    <message>
        <source>its sessions say {0}; give the hours in that zone.</source>
        <translation>它的場次使用 {0}；請依該時區寫時間。</translation>
    </message>
    <message>
        <source>its sessions say when they end; say that too, as in 14:30-15:00.</source>
        <translation>它的場次寫了結束時間；也請寫明，例如 14:30-15:00。</translation>
    </message>
    <message>
        <source>its sessions stand below no day&apos;s heading, so {0} has no place; edit the text.</source>
        <translation>它的場次不在任何日期標題之下，因此 {0} 無處可放；請直接編輯文字。</translation>
    </message>
    <message>
        <source>{0} is no field; fields are {1}</source>
        <translation>{0} 不是欄位；可用的欄位是 {1}</translation>
    </message>
    <message>
        <source>{5} is one line</source>
        <translation>{5}只能有一行</translation>
    </message>
    <message>
        <source>{0} is no {5}; it is one of {1}</source>
        <translation>{0} 不是{5}；可選的是 {1}</translation>
    </message>
    <message>
        <source>{0} is no web address; it begins with https:// and has no spaces</source>
        <translation>{0} 不是網址；網址以 https:// 開頭且沒有空格</translation>
    </message>
    <message>
        <source>{0} is no IANA time zone such as Europe/Paris</source>
        <translation>{0} 不是 IANA 時區（例如 Europe/Paris）</translation>
    </message>
    <message>
        <source>a title cannot be empty</source>
        <translation>標題不能為空</translation>
    </message>
    <message>
        <source>{0} is no {5}; write 2024-03-20 or 2024-03-20T09:00</source>
        <translation>{0} 不是{5}；請寫成 2024-03-20 或 2024-03-20T09:00</translation>
    </message>
    <message>
        <source>only “{0}” is known of its date; set start as well</source>
        <translation>它的日期只知道「{0}」；請同時設定 start</translation>
    </message>
    <message>
        <source>start and end are both days or both times; set both</source>
        <translation>開始和結束要麼都是日期，要麼都是時刻；請兩者都設定</translation>
    </message>
    <message>
        <source>is not UTF-8 text; nothing can be edited here.</source>
        <translation>不是 UTF-8 文字；此處無法編輯。</translation>
    </message>
    <message>
        <source>belongs to no source.</source>
        <translation>不屬於任何來源。</translation>
    </message>
    <message>
        <source>the text no longer tells this entry; edit the text.</source>
        <translation>文字中已沒有這個條目；請直接編輯文字。</translation>
    </message>
    <message>
        <source>tells no day; make it exact first.</source>
        <translation>沒有寫日期；請先把日期確定下來。</translation>
    </message>
    <message>
        <source>a translation of {0} has no place that follows from this one.</source>
        <translation>{0} 的譯文沒有可由此推出的位置。</translation>
    </message>
    <message>
        <source>This entry is no longer in the documents.</source>
        <translation>這個條目已不在文件中。</translation>
    </message>
    <message>
        <source>the new document would tell no entry.</source>
        <translation>新文件中不會有條目。</translation>
    </message>
    <message>
        <source>“{0}” cannot be changed so, so none is: {5}</source>
        <translation>「{0}」不能這樣更改，因此全部未改：{5}</translation>
    </message>
    <message>
        <source>“{0}” has no exact date to be shifted, so nothing is changed.</source>
        <translation>「{0}」沒有確切的日期可供移動，因此沒有任何更改。</translation>
    </message>
    <message>
        <source>“{0}” has no date that a next edition could follow.</source>
        <translation>「{0}」沒有日期，無法據此安排下一屆。</translation>
    </message>
    <message>
        <source>is not UTF-8 text; save it as UTF-8 to import it</source>
        <translation>不是 UTF-8 文字；請另存為 UTF-8 再匯入</translation>
    </message>
    <message>
        <source>holds no bullets and no table with dates</source>
        <translation>沒有帶日期的清單項目或表格</translation>
    </message>
    <message>
        <source>as a new document of {0} it would not be read as it is</source>
        <translation>作為 {0} 的新文件，讀出的內容會不一樣</translation>
    </message>
    <message>
        <source>change {5} of “{0}”</source>
        <translation>更改「{0}」的{5}</translation>
    </message>
    <message>
        <source>make “{0}” exact</source>
        <translation>確定「{0}」的日期</translation>
    </message>
    <message>
        <source>add “{0}”</source>
        <translation>新增「{0}」</translation>
    </message>
    <message>
        <source>remove “{0}”</source>
        <translation>刪除「{0}」</translation>
    </message>
    <message>
        <source>move “{0}”</source>
        <translation>移動「{0}」</translation>
    </message>
    <message>
        <source>lengthen “{0}”</source>
        <translation>延長「{0}」</translation>
    </message>
    <message>
        <source>shorten “{0}”</source>
        <translation>縮短「{0}」</translation>
    </message>
    <message>
        <source>put “{0}” on {1}</source>
        <translation>把「{0}」放到 {1}</translation>
    </message>
    <message>
        <source>copy “{0}”</source>
        <translation>複製「{0}」</translation>
    </message>
    <message>
        <source>change {0} entries</source>
        <translation>更改 {0} 個條目</translation>
    </message>
    <message>
        <source>new {0}</source>
        <translation>建立 {0}</translation>
    </message>
    <message>
        <source>set status of “{0}”</source>
        <translation>設定「{0}」的狀態</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>編輯 {0}</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>刪除 {0}</translation>
    </message>
    <message>
        <source>keep a draft of {0}</source>
        <translation>保留 {0} 的草稿</translation>
    </message>
    <message>
        <source>import {0} documents from {1}</source>
        <translation>從 {1} 匯入 {0} 個文件</translation>
    </message>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>timezone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>location</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>url</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>參與方式</translation>
    </message>
    <message>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>published</source>
        <translation>發佈日期</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>更改 {0}</translation>
    </message>
    <message>
        <source>{0}: {1} is not allowed; allowed is {5} ({6})</source>
        <translation>{0}：不允許 {1}；允許的是：{5}（{6}）</translation>
    </message>
    <message>
        <source>{0}: {1} is not allowed; allowed is {5}</source>
        <translation>{0}：不允許 {1}；允許的是：{5}</translation>
    </message>
    <message>
        <source>{0}: there is no such key; did you mean {2}? allowed here: {1}</source>
        <translation>{0}：沒有這個鍵；您是指 {2} 嗎？此處允許：{1}</translation>
    </message>
    <message>
        <source>{0}: there is no such key; allowed here: {1}</source>
        <translation>{0}：沒有這個鍵；此處允許：{1}</translation>
    </message>
    <message>
        <source>did you mean &quot;{0}&quot;?</source>
        <translation>您是指 &quot;{0}&quot; 嗎？</translation>
    </message>
    <message>
        <source>this is not TOML: {0}</source>
        <translation>這不是 TOML：{0}</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>巢狀太深</translation>
    </message>
    <message>
        <source>[{0}] must be a table</source>
        <translation>[{0}] 必須是表</translation>
    </message>
    <message>
        <source>{0} must be tables, each under its own [[{1}]]</source>
        <translation>{0} 必須是表，各自寫在 [[{1}]] 之下</translation>
    </message>
    <message>
        <source>feed.file: {0} is written by another feed too; each needs its own</source>
        <translation>feed.file：另一個訂閱源也寫入 {0}；每個都需要自己的檔案</translation>
    </message>
    <message>
        <source>feed.file: {0} is the folder of that language; choose another</source>
        <translation>feed.file：{0} 是該語言的資料夾；請另選一個</translation>
    </message>
    <message>
        <source>feed.{0}: missing; each [[feed]] needs a name and a file</source>
        <translation>feed.{0}：缺失；每個 [[feed]] 都需要 name 和 file</translation>
    </message>
    <message>
        <source>source.name: two sources are called {0}; each needs its own</source>
        <translation>source.name：有兩個來源都叫 {0}；每個都需要自己的名稱</translation>
    </message>
    <message>
        <source>this cannot be changed from here ({5}); change it in the file.</source>
        <translation>無法在此更改（{5}）；請在檔案中更改。</translation>
    </message>
    <message>
        <source>a folder such as &quot;europe&quot; or a file such as &quot;europe.ics&quot;, &quot;europe.xml&quot; or &quot;europe.json&quot;</source>
        <translation>資料夾（例如 &quot;europe&quot;）或檔案（例如 &quot;europe.ics&quot;、&quot;europe.xml&quot; 或 &quot;europe.json&quot;）</translation>
    </message>
    <message>
        <source>letters, digits, hyphens, underscores and dots, with / between folders</source>
        <translation>字母、數字、連字元、底線和點，資料夾之間用 /</translation>
    </message>
    <message>
        <source>cnfeed writes {0} itself, or may one day</source>
        <translation>cnfeed 自己會寫入 {0}，或將來可能寫入</translation>
    </message>
    <message>
        <source>a word or a list of words with at least one in it</source>
        <translation>一個詞，或至少含一個詞的清單</translation>
    </message>
    <message>
        <source>text in one line, in quotes</source>
        <translation>引號中的單行文字</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>非空文字</translation>
    </message>
    <message>
        <source>text, in quotes</source>
        <translation>引號中的文字</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/&quot;</source>
        <translation>網址，例如 &quot;https://example.org/&quot;</translation>
    </message>
    <message>
        <source>an address without ? and #, such as &quot;https://example.org/feeds/&quot;</source>
        <translation>不含 ? 和 # 的網址，例如 &quot;https://example.org/feeds/&quot;</translation>
    </message>
    <message>
        <source>a language tag such as &quot;en&quot;, &quot;zh&quot; or &quot;zh-TW&quot;</source>
        <translation>語言標籤，例如 &quot;en&quot;、&quot;zh&quot; 或 &quot;zh-TW&quot;</translation>
    </message>
    <message>
        <source>an IANA time zone such as &quot;Europe/Berlin&quot; or &quot;Asia/Shanghai&quot;, or &quot;UTC&quot;</source>
        <translation>IANA 時區，例如 &quot;Europe/Berlin&quot; 或 &quot;Asia/Shanghai&quot;，或 &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>以下之一：{0}</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true 或 false，不加引號</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>從 1 起的整數</translation>
    </message>
    <message>
        <source>&quot;all&quot;, or a number of days, weeks, months or years such as &quot;90d&quot;, &quot;8w&quot;, &quot;6m&quot; or &quot;1y&quot;</source>
        <translation>&quot;all&quot;，或天數、週數、月數、年數，例如 &quot;90d&quot;、&quot;8w&quot;、&quot;6m&quot; 或 &quot;1y&quot;</translation>
    </message>
    <message>
        <source>a list of {5}</source>
        <translation>{5}的清單</translation>
    </message>
    <message>
        <source>a list of {5} with at least one in it</source>
        <translation>至少含一項的{5}清單</translation>
    </message>
    <message>
        <source>words</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>globs</source>
        <translation>萬用字元樣式</translation>
    </message>
    <message>
        <source>paths of files</source>
        <translation>檔案路徑</translation>
    </message>
    <message>
        <source>globs such as &quot;**/*.md&quot; or &quot;blog/**&quot;</source>
        <translation>萬用字元樣式，例如 &quot;**/*.md&quot; 或 &quot;blog/**&quot;</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>為空</translation>
    </message>
    <message>
        <source>folders are separated by /, not by a backslash</source>
        <translation>資料夾用 / 分隔，而不是反斜槓</translation>
    </message>
    <message>
        <source>to leave files out, list them in exclude</source>
        <translation>要排除檔案，請列在 exclude 中</translation>
    </message>
    <message>
        <source>it must not lead out with ..</source>
        <translation>不能用 .. 通向外部</translation>
    </message>
    <message>
        <source>it has a control character</source>
        <translation>含有控制字元</translation>
    </message>
    <message>
        <source>a [ is not closed by a ], or holds a range the wrong way round</source>
        <translation>[ 沒有用 ] 閉合，或其中的範圍寫反了</translation>
    </message>
    <message>
        <source>a folder inside the workspace such as &quot;docs&quot; or &quot;sites/blog&quot;, with /</source>
        <translation>工作區內的資料夾，例如 &quot;docs&quot; 或 &quot;sites/blog&quot;，用 / 分隔</translation>
    </message>
    <message>
        <source>a branch name such as &quot;gh-pages&quot;</source>
        <translation>分支名，例如 &quot;gh-pages&quot;</translation>
    </message>
    <message>
        <source>a table such as { name = &quot;Ada&quot;, email = &quot;ada@example.org&quot;, url = &quot;https://example.org/&quot; }</source>
        <translation>表，例如 { name = &quot;Ada&quot;, email = &quot;ada@example.org&quot;, url = &quot;https://example.org/&quot; }</translation>
    </message>
    <message>
        <source>an address such as &quot;ada@example.org&quot;</source>
        <translation>電子郵件地址，例如 &quot;ada@example.org&quot;</translation>
    </message>
    <message>
        <source>The first publish: nothing to announce yet.</source>
        <translation>首次發佈：還沒有可公布的內容。</translation>
    </message>
    <message>
        <source>The first publish: {5}.</source>
        <translation>首次發佈：{5}。</translation>
    </message>
    <message>
        <source>{0} event</source>
        <translation>{0} 個活動</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>{0} 個活動</translation>
    </message>
    <message>
        <source>{0} deadline</source>
        <translation>{0} 個截止日期</translation>
    </message>
    <message>
        <source>{0} deadlines</source>
        <translation>{0} 個截止日期</translation>
    </message>
    <message>
        <source>{0} news item</source>
        <translation>{0} 條消息</translation>
    </message>
    <message>
        <source>{0} news items</source>
        <translation>{0} 條消息</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確定</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>{7} leaves calendars and feeds.</source>
        <translation>{7}將從行事曆和訂閱源中移除。</translation>
    </message>
    <message>
        <source>{7} is announced.</source>
        <translation>{7}將公布。</translation>
    </message>
    <message>
        <source>{7} is announced ({1}).</source>
        <translation>{7}將公布（{1}）。</translation>
    </message>
    <message>
        <source>{7} is back, as the same entry as before.</source>
        <translation>{7}重新出現，與之前是同一條目。</translation>
    </message>
    <message>
        <source>{7} is back ({1}), as the same entry as before.</source>
        <translation>{7}重新出現（{1}），與之前是同一條目。</translation>
    </message>
    <message>
        <source>{7} changes.</source>
        <translation>{7}有更改。</translation>
    </message>
    <message>
        <source>“{0}” is now called {5}.</source>
        <translation>「{0}」現改稱{5}。</translation>
    </message>
    <message>
        <source>{5} is {9}.</source>
        <translation>{5}{9}。</translation>
    </message>
    <message>
        <source>{7} moves from {5} to {6}.</source>
        <translation>{7}從 {5} 移到 {6}。</translation>
    </message>
    <message>
        <source>{7} now has a date ({1}).</source>
        <translation>{7}現在有了日期（{1}）。</translation>
    </message>
    <message>
        <source>{7} now has a date.</source>
        <translation>{7}現在有了日期。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>shows it after 4 to 24 hours</source>
        <translation>4 到 24 小時後顯示</translation>
    </message>
    <message>
        <source>shows “Cancelled: …” on its day</source>
        <translation>在當天顯示「Cancelled: …」</translation>
    </message>
    <message>
        <source>hides it: nobody reads why</source>
        <translation>將其隱藏：沒有人能看到原因</translation>
    </message>
    <message>
        <source>drops it without a word</source>
        <translation>不作說明直接移除</translation>
    </message>
    <message>
        <source>shows it after 5 minutes to a week, as set</source>
        <translation>依設定在 5 分鐘到一週後顯示</translation>
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
        <translation>保留，並標為已取消</translation>
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
        <translation>能看到 Atom 和 JSON Feed 中的更改時間</translation>
    </message>
    <message>
        <source>deletes it after its retention</source>
        <translation>超過保留期後刪除</translation>
    </message>
    <message>
        <source>lists it once, by its id</source>
        <translation>依其識別碼只列出一次</translation>
    </message>
    <message>
        <source>shows the new text, and leaves it read</source>
        <translation>顯示新文字，仍標為已讀</translation>
    </message>
    <message>
        <source>keeps it unless its settings limit that</source>
        <translation>除非設定另有限制，否則保留</translation>
    </message>
    <message>
        <source>marks it unread again</source>
        <translation>重新標為未讀</translation>
    </message>
    <message>
        <source>lists it within an hour; a day after a quiet month</source>
        <translation>一小時內列出；若一個月沒有更新則要一天</translation>
    </message>
    <message>
        <source>mostly keep it</source>
        <translation>大多會保留</translation>
    </message>
    <message>
        <source>{0} has {1} MB, more than the 1 MB that Google takes; recommend the calendars of single years beside it.</source>
        <translation>{0} 有 {1} MB，超過 Google 接受的 1 MB；請推薦使用旁邊單一年份的行事曆。</translation>
    </message>
    <message>
        <source>{0} lies among git&apos;s own files; publish to another folder. Nothing was written.</source>
        <translation>{0} 位於 git 自己的檔案之中；請發佈到其他資料夾。未寫入任何內容。</translation>
    </message>
    <message>
        <source>{0} holds the workspace itself; publish to a folder of its own, for example public. Nothing was written.</source>
        <translation>{0} 就是工作區所在之處；請發佈到單獨的資料夾，例如 public。未寫入任何內容。</translation>
    </message>
    <message>
        <source>{0} holds documents ({1}), which would not be read any more once feeds are published there; publish to a folder of its own. Nothing was written.</source>
        <translation>{0} 中有文件（{1}），一旦把訂閱源發佈到那裡就不再讀取這些文件；請發佈到單獨的資料夾。未寫入任何內容。</translation>
    </message>
    <message>
        <source>{0}: this line of {1} cannot be read, so what was published before is not known; take the file back from git or a backup. Nothing was written.</source>
        <translation>{0}：{1} 的這一行無法讀取，因此不知道之前發佈過什麼；請從 git 或備份中復原該檔案。未寫入任何內容。</translation>
    </message>
    <message>
        <source>{5} in {0} was not written by cnfeed, or was changed since; move it away or publish to another folder. Nothing was written.</source>
        <translation>{0} 中的 {5} 不是 cnfeed 寫的，或之後被更改過；請將它移走，或發佈到其他資料夾。未寫入任何內容。</translation>
    </message>
    <message>
        <source>This would remove {0} of {1} published files; if that is meant, publish with --yes. Nothing was written.</source>
        <translation>這將刪除 {1} 個已發佈檔案中的 {0} 個；如果確實要這樣，請用 --yes 發佈。未寫入任何內容。</translation>
    </message>
    <message>
        <source>The documents have changed since this plan was made; plan again.</source>
        <translation>制定此計畫之後文件已更改；請重新計畫。</translation>
    </message>
    <message>
        <source>{0} is not empty; name a new folder for the sample.</source>
        <translation>{0} 不是空的；請為範例指定新資料夾。</translation>
    </message>
    <message>
        <source>serve: no target is configured; name a folder with --to DIR or a git branch with --branch B</source>
        <translation>serve：沒有設定目標；請用 --to DIR 指定資料夾，或用 --branch B 指定 git 分支</translation>
    </message>
    <message>
        <source>publish: nowhere to publish to; name a folder with --to DIR or a git branch with --branch B</source>
        <translation>publish：沒有發佈目標；請用 --to DIR 指定資料夾，或用 --branch B 指定 git 分支</translation>
    </message>
    <message>
        <source>This workspace has no source of documents; run cnfeed init in the site&apos;s folder.</source>
        <translation>此工作區沒有文件來源；請在網站資料夾中執行 cnfeed init。</translation>
    </message>
    <message>
        <source>There is no source {0}; there are {1}.</source>
        <translation>沒有來源 {0}；現有 {1}。</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>No year is written, and none is known from around it.</source>
        <translation>沒有寫年份，上下文中也看不出是哪一年。</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>沒有這個日期。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>結束早於開始。</translation>
    </message>
    <message>
        <source>{0} may be {1}.</source>
        <translation>{0} 可能是 {1}。</translation>
    </message>
    <message>
        <source>{0} is no zone that is known.</source>
        <translation>{0} 不是已知的時區。</translation>
    </message>
    <message>
        <source>{0} does not exist in {1}, where the clocks go forward: {2} or {3} is meant.</source>
        <translation>{0} 在 {1} 不存在（時鐘撥快）：應為 {2} 或 {3}。</translation>
    </message>
    <message>
        <source>{0} occurs twice in {1}, where the clocks go back: it is {2} or {3} UTC.</source>
        <translation>{0} 在 {1} 出現兩次（時鐘撥慢）：是 UTC {2} 或 {3}。</translation>
    </message>
    <message>
        <source>{0} is a {5}, not a {6}.</source>
        <translation>{0} 是{5}，不是{6}。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>The year {0} is not written here; {5}.</source>
        <translation>此處沒有寫年份 {0}；{5}。</translation>
    </message>
    <message>
        <source>the text names no other</source>
        <translation>文中沒有提到其他年份</translation>
    </message>
    <message>
        <source>it follows December</source>
        <translation>它接在十二月之後</translation>
    </message>
    <message>
        <source>{0} may be {1}; taken as {2}, for “{3}” is said too.</source>
        <translation>{0} 可能是 {1}；因為另有「{3}」，依 {2} 理解。</translation>
    </message>
    <message>
        <source>{0} is no IANA time zone such as Europe/Paris; {1} is used</source>
        <translation>{0} 不是 IANA 時區（例如 Europe/Paris）；改用 {1}</translation>
    </message>
    <message>
        <source>the end {0} lies before the start {1}; it is left out</source>
        <translation>結束 {0} 早於開始 {1}；已忽略結束時間</translation>
    </message>
    <message>
        <source>{0} is no date; write 2024-03-19 or 2024-03-19T09:00</source>
        <translation>{0} 不是日期；請寫成 2024-03-19 或 2024-03-19T09:00</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} 不在 {1} 之中</translation>
    </message>
    <message>
        <source>{0} is no RRULE such as FREQ=MONTHLY;BYDAY=2TU; the event is told once</source>
        <translation>{0} 不是 RRULE（例如 FREQ=MONTHLY;BYDAY=2TU）；活動只列出一次</translation>
    </message>
    <message>
        <source>“{0}” may be “{1}” of {2}:{3}, which has the same link or title on the same day; both are told, take one away if they are the same</source>
        <translation>「{0}」可能就是 {2}:{3} 的「{1}」，兩者同一天且連結或標題相同；目前都會列出，如果相同請刪去一個</translation>
    </message>
    <message>
        <source>relative links and pictures of “{0}” are published as their text: its public address is not known; set base_url of the source in cnfeed.toml</source>
        <translation>「{0}」的相對連結和圖片只發佈其文字：不知道它的公開網址；請在 cnfeed.toml 中設定該來源的 base_url</translation>
    </message>
    <message>
        <source>a deadline is a map with title and at</source>
        <translation>截止日期應是含有 title 和 at 的對應</translation>
    </message>
    <message>
        <source>{0} is no date; write at: 2023-11-26 or 2023-11-26T23:59</source>
        <translation>{0} 不是日期；請寫成 at: 2023-11-26 或 2023-11-26T23:59</translation>
    </message>
    <message>
        <source>“{0}” here, but the list in line {1} says “{2}”; this line is used, correct the other one</source>
        <translation>此處為「{0}」，但第 {1} 行的清單寫的是「{2}」；以本行為準，請更正另一處</translation>
    </message>
    <message>
        <source>“{0}” here, but the {5} in line {1} says “{2}”; this line is used, correct the other one</source>
        <translation>此處為「{0}」，但第 {1} 行的{5}寫的是「{2}」；以本行為準，請更正另一處</translation>
    </message>
    <message>
        <source>“{0}” lies outside the event&apos;s own hours; it is left out</source>
        <translation>「{0}」在活動的時間範圍之外；已忽略</translation>
    </message>
    <message>
        <source>“{0}” is no date that is understood; the row has no day</source>
        <translation>「{0}」不是能理解的日期；該列沒有日期</translation>
    </message>
    <message>
        <source>says {0}, but {1}:{2} says {3}; one of them is wrong</source>
        <translation>寫的是 {0}，但 {1}:{2} 寫的是 {3}；其中之一有誤</translation>
    </message>
    <message>
        <source>this folder cannot be opened ({5}), so what is in it is missing</source>
        <translation>無法開啟此資料夾（{5}），因此缺少其中的內容</translation>
    </message>
    <message>
        <source>this file cannot be opened ({5})</source>
        <translation>無法開啟此檔案（{5}）</translation>
    </message>
    <message>
        <source>this name is not UTF-8, so the file is not read; rename it</source>
        <translation>檔名不是 UTF-8，因此未讀取該檔案；請重新命名</translation>
    </message>
    <message>
        <source>is larger than 5 MB and is not read</source>
        <translation>超過 5 MB，未讀取</translation>
    </message>
    <message>
        <source>is not UTF-8 text; save it as UTF-8 to have it read</source>
        <translation>不是 UTF-8 文字；請另存為 UTF-8 以便讀取</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>不是 UTF-8 文字</translation>
    </message>
    <message>
        <source>no date of publication here, nor in {0} more entries, and first commits are unknown in a shallow clone; run git fetch --unshallow, or they count as announced at the first publish</source>
        <translation>此處沒有發佈日期，另有 {0} 個條目也沒有，而淺層 clone 中無法得知首次提交；請執行 git fetch --unshallow，否則它們將視為在首次發佈時公布</translation>
    </message>
    <message>
        <source>calendar.ics will hold {0} events, about {1} MB; Google takes about {2} and 1 MB. Recommend the calendars of single years, which are written beside it once it is too large, or those of a category, or set keep_past, such as &quot;1y&quot;</source>
        <translation>calendar.ics 將包含 {0} 個活動，約 {1} MB；Google 最多接受約 {2} 個活動和 1 MB。請推薦使用單一年份的行事曆（檔案過大時會一併寫出）或某一分類的行事曆，或設定 keep_past，例如 &quot;1y&quot;</translation>
    </message>
    <message>
        <source>keep_past = &quot;{0}&quot; takes events out of the calendars so soon that whoever subscribes after the last one sees an empty calendar; keep three months at least, better &quot;1y&quot;</source>
        <translation>keep_past = &quot;{0}&quot; 會過早地把活動移出行事曆，在最後一個活動之後訂閱的人只會看到空行事曆；請至少保留三個月，最好是 &quot;1y&quot;</translation>
    </message>
    <message>
        <source>bullet under {0}</source>
        <translation>{0} 之下的清單項目</translation>
    </message>
    <message>
        <source>dated bullet</source>
        <translation>帶日期的清單項目</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>前置資料</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>表格列</translation>
    </message>
    <message>
        <source>session: {0}</source>
        <translation>場次：{0}</translation>
    </message>
    <message>
        <source>closing date in a list</source>
        <translation>清單中的截止日期</translation>
    </message>
    <message>
        <source>deadline in front matter</source>
        <translation>前置資料中的截止日期</translation>
    </message>
    <message>
        <source>page: lists its section</source>
        <translation>頁面：列出所在欄目</translation>
    </message>
    <message>
        <source>event: {5}</source>
        <translation>活動：{5}</translation>
    </message>
    <message>
        <source>news: {5}</source>
        <translation>消息：{5}</translation>
    </message>
    <message>
        <source>page: {5}</source>
        <translation>頁面：{5}</translation>
    </message>
    <message>
        <source>none: {5}</source>
        <translation>無：{5}</translation>
    </message>
    <message>
        <source>digest: {0} month headings with dated bullets</source>
        <translation>文摘：{0} 個月份標題，其下有帶日期的清單項目</translation>
    </message>
    <message>
        <source>digest: an issue of a periodical (“{0}”) with lists of links</source>
        <translation>文摘：一期期刊（「{0}」），含連結清單</translation>
    </message>
    <message>
        <source>digest: {0} dated bullets</source>
        <translation>文摘：{0} 個帶日期的清單項目</translation>
    </message>
    <message>
        <source>page: lists {0}</source>
        <translation>頁面：列出 {0}</translation>
    </message>
    <message>
        <source>page: {0} of {5}</source>
        <translation>頁面：{5}的 {0}</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>page: belongs to the event {0}</source>
        <translation>頁面：屬於活動 {0}</translation>
    </message>
    <message>
        <source>lies in {0}</source>
        <translation>位於 {0}</translation>
    </message>
    <message>
        <source>event: a post that gives time and place of something still to come</source>
        <translation>活動：這篇文章給出了將來某事的時間和地點</translation>
    </message>
    <message>
        <source>no section of events or posts</source>
        <translation>不屬於活動或文章欄目</translation>
    </message>
    <message>
        <source>section `{0}`</source>
        <translation>欄目 `{0}`</translation>
    </message>
    <message>
        <source>`{0}` with `{1}`</source>
        <translation>`{0}` 及 `{1}`</translation>
    </message>
    <message>
        <source>a post of the site&apos;s blog</source>
        <translation>網站部落格的文章</translation>
    </message>
    <message>
        <source>no site&apos;s configuration and no known layout found</source>
        <translation>沒有找到網站設定，也沒有已知的目錄結構</translation>
    </message>
    <message>
        <source>outside the site&apos;s blog, docs and pages</source>
        <translation>在網站的部落格、文件和頁面之外</translation>
    </message>
    <message>
        <source>outside the site&apos;s content folder</source>
        <translation>在網站的內容資料夾之外</translation>
    </message>
    <message>
        <source>outside the site&apos;s docs folder</source>
        <translation>在網站的文件資料夾之外</translation>
    </message>
    <message>
        <source>outside the site&apos;s articles and pages</source>
        <translation>在網站的文章和頁面之外</translation>
    </message>
    <message>
        <source>{0} starts with an underscore</source>
        <translation>{0} 以底線開頭</translation>
    </message>
    <message>
        <source>Docusaurus: {0}, which names no URL</source>
        <translation>Docusaurus：{0}，其中沒有寫 URL</translation>
    </message>
    <message>
        <source>Docusaurus by its layout: {0}, no configuration file, so no base URL</source>
        <translation>依目錄結構判斷為 Docusaurus：{0}，沒有設定檔，因此沒有基準網址</translation>
    </message>
    <message>
        <source>Hugo: {0}, which names no base URL</source>
        <translation>Hugo：{0}，其中沒有寫基準網址</translation>
    </message>
    <message>
        <source>Hugo by its layout: {0}, no configuration file, so no base URL</source>
        <translation>依目錄結構判斷為 Hugo：{0}，沒有設定檔，因此沒有基準網址</translation>
    </message>
    <message>
        <source>MkDocs: {0}, which names no site_url</source>
        <translation>MkDocs：{0}，其中沒有寫 site_url</translation>
    </message>
    <message>
        <source>MkDocs by its layout: {0}, no configuration file, so no base URL</source>
        <translation>依目錄結構判斷為 MkDocs：{0}，沒有設定檔，因此沒有基準網址</translation>
    </message>
    <message>
        <source>Pelican: {0}, which names no SITEURL</source>
        <translation>Pelican：{0}，其中沒有寫 SITEURL</translation>
    </message>
    <message>
        <source>a file of the bundle beside it</source>
        <translation>旁邊頁面包中的檔案</translation>
    </message>
    <message>
        <source>`build: render` is off</source>
        <translation>`build: render` 已關閉</translation>
    </message>
    <message>
        <source>a hidden file</source>
        <translation>隱藏檔案</translation>
    </message>
    <message>
        <source>`exclude_docs` of the configuration</source>
        <translation>設定中的 `exclude_docs`</translation>
    </message>
    <message>
        <source>no title, so Pelican leaves it out</source>
        <translation>沒有標題，因此 Pelican 會忽略它</translation>
    </message>
    <message>
        <source>{0} is about the repository</source>
        <translation>{0} 是關於儲存庫的</translation>
    </message>
    <message>
        <source>a README of the repository</source>
        <translation>儲存庫的 README</translation>
    </message>
    <message>
        <source>Could not {5}: {6}; {7}. {8}.</source>
        <translation>無法{5}：{6}；{7}。{8}。</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>未更改任何內容</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>您在此磁碟上的配額已用完</translation>
    </message>
    <message>
        <source>the file would be larger than allowed here</source>
        <translation>檔案會超過此處允許的大小</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>不允許這樣做</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁碟是唯讀的</translation>
    </message>
    <message>
        <source>a folder on the way there does not exist</source>
        <translation>路徑中有資料夾不存在</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>需要資料夾的地方是一個檔案</translation>
    </message>
    <message>
        <source>a folder stands where the file would be</source>
        <translation>檔案的位置上已有資料夾</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>名稱對此磁碟來說太長</translation>
    </message>
    <message>
        <source>its links lead in a circle or nowhere</source>
        <translation>其連結形成循環或無處可指</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁碟回報錯誤</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開啟的檔案太多</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>the network folder went away</source>
        <translation>網路資料夾已中斷連線</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>操作失敗</translation>
    </message>
    <message>
        <source>Free some space and try again</source>
        <translation>請騰出一些空間後重試</translation>
    </message>
    <message>
        <source>Raise the limit on file sizes and try again</source>
        <translation>請提高檔案大小限制後重試</translation>
    </message>
    <message>
        <source>Check who may read and write there</source>
        <translation>請檢查該處的讀寫權限</translation>
    </message>
    <message>
        <source>Make it writable or choose another folder</source>
        <translation>請設為可寫，或選擇其他資料夾</translation>
    </message>
    <message>
        <source>Check whether it was moved or deleted</source>
        <translation>請檢查它是否被移動或刪除</translation>
    </message>
    <message>
        <source>Move that file or choose another path</source>
        <translation>請移走該檔案，或選擇其他路徑</translation>
    </message>
    <message>
        <source>Move that folder or choose another path</source>
        <translation>請移走該資料夾，或選擇其他路徑</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>請選擇較短的名稱</translation>
    </message>
    <message>
        <source>Mend the symbolic link</source>
        <translation>請修復符號連結</translation>
    </message>
    <message>
        <source>Check the disk and try again</source>
        <translation>請檢查磁碟後重試</translation>
    </message>
    <message>
        <source>Close some programs and try again</source>
        <translation>請關閉一些程式後重試</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>請稍後重試</translation>
    </message>
    <message>
        <source>Connect it again and retry</source>
        <translation>請重新連線後重試</translation>
    </message>
    <message>
        <source>Check the folder and try again</source>
        <translation>請檢查資料夾後重試</translation>
    </message>
    <message>
        <source>open {0}</source>
        <translation>開啟 {0}</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>讀取 {0}</translation>
    </message>
    <message>
        <source>look at {0}</source>
        <translation>檢視 {0}</translation>
    </message>
    <message>
        <source>save {0}</source>
        <translation>儲存 {0}</translation>
    </message>
    <message>
        <source>publish to {0}</source>
        <translation>發佈到 {0}</translation>
    </message>
    <message>
        <source>finish publishing to {0}</source>
        <translation>完成到 {0} 的發佈</translation>
    </message>
    <message>
        <source>make a lock in {0}</source>
        <translation>在 {0} 中建立鎖定</translation>
    </message>
    <message>
        <source>lock the folder</source>
        <translation>鎖定資料夾</translation>
    </message>
    <message>
        <source>copy {0} to {1}</source>
        <translation>把 {0} 複製到 {1}</translation>
    </message>
    <message>
        <source>put back what another program wrote to {0}</source>
        <translation>復原另一個程式寫入 {0} 的內容</translation>
    </message>
    <message>
        <source>make sure of it on the disk</source>
        <translation>確認已寫入磁碟</translation>
    </message>
    <message>
        <source>every file there is whole, and the next publish finishes the work</source>
        <translation>那裡的每個檔案都是完整的，下次發佈會完成其餘工作</translation>
    </message>
    <message>
        <source>{0} holds the new text, and what stood there is kept beside it as {1}</source>
        <translation>{0} 已是新文字，原有內容儲存在旁邊的 {1} 中</translation>
    </message>
    <message>
        <source>{5}, but may not outlive a crash</source>
        <translation>{5}，但系統當機時可能遺失</translation>
    </message>
    <message>
        <source>{0} holds the new text</source>
        <translation>{0} 已是新文字</translation>
    </message>
    <message>
        <source>{0} is written</source>
        <translation>{0} 已寫入</translation>
    </message>
    <message>
        <source>{0} is deleted</source>
        <translation>{0} 已刪除</translation>
    </message>
    <message>
        <source>{0} was published by somebody else meanwhile; nothing was written. Publish again.</source>
        <translation>{0} 在此期間已被他人發佈；未寫入任何內容。請重新發佈。</translation>
    </message>
    <message>
        <source>{5} is in the way: cnfeed did not write it, or it was changed since; nothing was written. Move it away or publish to another folder.</source>
        <translation>{5} 擋在那裡：它不是 cnfeed 寫的，或之後被更改過；未寫入任何內容。請將它移走，或發佈到其他資料夾。</translation>
    </message>
    <message>
        <source>{5} on {0} is in the way: cnfeed did not write it, or it was changed since; nothing was written. Remove it there, or publish to another path or branch.</source>
        <translation>{0} 上的 {5} 擋在那裡：它不是 cnfeed 寫的，或之後被更改過；未寫入任何內容。請在那裡刪除它，或發佈到其他路徑或分支。</translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation>{0}（另有 {1} 個）</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 及另外 {1} 個</translation>
    </message>
    <message>
        <source>{0} was deleted since it was opened; nothing was written.</source>
        <translation>{0} 開啟之後被刪除；未寫入任何內容。</translation>
    </message>
    <message>
        <source>{0} exists already; nothing was written.</source>
        <translation>{0} 已存在；未寫入任何內容。</translation>
    </message>
    <message>
        <source>{0} was changed by another program while it was being saved; that text stands.</source>
        <translation>{0} 在儲存期間被另一個程式更改；保留了那份文字。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>沒有資料夾 {0}。</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder; name the folder that holds it.</source>
        <translation>{0} 是檔案，不是資料夾；請指定它所在的資料夾。</translation>
    </message>
    <message>
        <source>{0} is not a path inside the workspace; nothing was changed.</source>
        <translation>{0} 不是工作區內的路徑；未更改任何內容。</translation>
    </message>
    <message>
        <source>{0} is not a name in UTF-8; nothing was changed.</source>
        <translation>{0} 不是 UTF-8 名稱；未更改任何內容。</translation>
    </message>
    <message>
        <source>{0} is a link that leads out of {1}; it is not followed.</source>
        <translation>{0} 是指向 {1} 之外的連結；不予跟隨。</translation>
    </message>
    <message>
        <source>{0} was not written by cnfeed; remove it and publish again.</source>
        <translation>{0} 不是 cnfeed 寫的；請將它刪除後重新發佈。</translation>
    </message>
    <message>
        <source>Another cnfeed is still writing in {0}; nothing was changed. Try again when it is done.</source>
        <translation>另一個 cnfeed 仍在寫入 {0}；未更改任何內容。請等它完成後重試。</translation>
    </message>
    <message>
        <source>This installation of cnfeed lacks its folder {0}; install it again.</source>
        <translation>此 cnfeed 安裝缺少資料夾 {0}；請重新安裝。</translation>
    </message>
    <message>
        <source>This installation of cnfeed lacks {0}; install it again.</source>
        <translation>此 cnfeed 安裝缺少 {0}；請重新安裝。</translation>
    </message>
    <message>
        <source>{0} exists already; nothing was copied. Choose another folder.</source>
        <translation>{0} 已存在；未複製任何內容。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Publishing was cancelled; nothing was changed.</source>
        <translation>發佈已取消；未更改任何內容。</translation>
    </message>
    <message>
        <source>{0} and {1} are one file where names ignore case; nothing was written.</source>
        <translation>在不區分大小寫之處，{0} 和 {1} 是同一個檔案；未寫入任何內容。</translation>
    </message>
    <message>
        <source>{0} is not a safe name for a published file; nothing was written.</source>
        <translation>{0} 不是發佈檔案的安全名稱；未寫入任何內容。</translation>
    </message>
    <message>
        <source>{0} needs a folder where {1} is a file; nothing was written.</source>
        <translation>{0} 需要一個資料夾，但 {1} 是檔案；未寫入任何內容。</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <translation>用一行寫出什麼、何時、何地；還可以寫時刻、連結、#分類，以及「；」後面的截止日期。</translation>
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
        <translation>除了按語言、分類和來源的訂閱源，還可以有自己的訂閱源，例如一個國家的所有活動。</translation>
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
        <translation>加入分類</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>移除分類</translation>
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
        <translation>分類：{0}</translation>
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
        <translation>每個條目的分類</translation>
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
        <translation>分類</translation>
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
        <translation>排除的分類</translation>
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

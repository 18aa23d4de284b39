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
    <name>Core</name>
    <message>
        <source>{0} is not a name for a branch; nothing was changed.</source>
        <translation>{0} 不能作为分支名；未更改任何内容。</translation>
    </message>
    <message>
        <source>Branch {0} is checked out in {1}; nothing was changed. Publish to another branch, or name a folder of the work tree as path in [publish.git]: then its files are written there and committed.</source>
        <translation>分支 {0} 已在 {1} 中检出；未更改任何内容。请发布到其他分支，或在 [publish.git] 中把工作树的文件夹设为 path：文件便会写到那里并提交。</translation>
    </message>
    <message>
        <source>Branch {0} is checked out in {1}; nothing was changed. Publish to another branch, or switch that folder to another one.</source>
        <translation>分支 {0} 已在 {1} 中检出；未更改任何内容。请发布到其他分支，或把该文件夹切换到其他分支。</translation>
    </message>
    <message>
        <source>Branch {0} is being rebased or bisected; nothing was changed. Finish or abort that, then publish again.</source>
        <translation>分支 {0} 正在变基或二分查找；未更改任何内容。请完成或中止后重新发布。</translation>
    </message>
    <message>
        <source>{5} is under way in {1}; nothing was changed. Finish or abort it, then publish again.</source>
        <translation>{1} 中正在进行{5}；未更改任何内容。请完成或中止后重新发布。</translation>
    </message>
    <message>
        <source>it changed the files; let it leave what is published as it is</source>
        <translation>它更改了文件；请让它保留要发布的内容不变</translation>
    </message>
    <message>
        <source>it left no message</source>
        <translation>它没有留下提交信息</translation>
    </message>
    <message>
        <source>git does not take a file called {0}; nothing was changed.</source>
        <translation>git 不接受名为 {0} 的文件；未更改任何内容。</translation>
    </message>
    <message>
        <source>The {0} hook says: {1}.</source>
        <translation>{0} 钩子说：{1}。</translation>
    </message>
    <message>
        <source>{0} has no commit {1}.</source>
        <translation>{0} 没有提交 {1}。</translation>
    </message>
    <message>
        <source>{0} is part of a commit and cannot be written.</source>
        <translation>{0} 是提交的一部分，无法写入。</translation>
    </message>
    <message>
        <source>git does not have the content {0}; fetch the whole history (git fetch --unshallow).</source>
        <translation>git 没有内容 {0}；请取回完整历史（git fetch --unshallow）。</translation>
    </message>
    <message>
        <source>git {0} failed: {5}.</source>
        <translation>git {0} 失败：{5}。</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>没有说明原因</translation>
    </message>
    <message>
        <source>git is not installed; install it to publish to a branch.</source>
        <translation>没有安装 git；要发布到分支请先安装。</translation>
    </message>
    <message>
        <source>no answer within {0} seconds</source>
        <translation>{0} 秒内没有应答</translation>
    </message>
    <message>
        <source>cannot be run: {0}</source>
        <translation>无法运行：{0}</translation>
    </message>
    <message>
        <source>{0} says: {1}.</source>
        <translation>{0} 说：{1}。</translation>
    </message>
    <message>
        <source>{0} has no remote to push {1} to; nothing was changed. Add one with git remote add, or publish without pushing.</source>
        <translation>{0} 没有可供推送 {1} 的远程仓库；未更改任何内容。请用 git remote add 添加，或不推送而直接发布。</translation>
    </message>
    <message>
        <source>Nothing was committed: {5}.</source>
        <translation>未提交任何内容：{5}。</translation>
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
        <translation>无法发布到 {6}：{5}；未更改任何内容。</translation>
    </message>
    <message>
        <source>Publishing was cancelled while {0} was pushed; nothing was changed here. Should {1} have taken it already, run git fetch before the next publish.</source>
        <translation>推送 {0} 时取消了发布；此处未更改任何内容。如果 {1} 已经接收，请在下次发布前运行 git fetch。</translation>
    </message>
    <message>
        <source>Pushed {0} to {1}.</source>
        <translation>已将 {0} 推送到 {1}。</translation>
    </message>
    <message>
        <source>Could not read {6}: {5}.</source>
        <translation>无法读取 {6}：{5}。</translation>
    </message>
    <message>
        <source>git does not know who you are; run: git config --global user.name NAME and git config --global user.email ADDRESS</source>
        <translation>git 不知道您是谁；请运行：git config --global user.name NAME 和 git config --global user.email ADDRESS</translation>
    </message>
    <message>
        <source>the repository belongs to another user; git refuses it until you add it to safe.directory</source>
        <translation>仓库属于另一个用户；在您把它加入 safe.directory 之前 git 会拒绝</translation>
    </message>
    <message>
        <source>another git is at work on it; if none is, remove its .lock file</source>
        <translation>另一个 git 正在处理；如果没有，请删除其 .lock 文件</translation>
    </message>
    <message>
        <source>the branch changed meanwhile; publish again</source>
        <translation>分支在此期间已更改；请重新发布</translation>
    </message>
    <message>
        <source>the remote has commits this clone has not; run git fetch, then try again</source>
        <translation>远程仓库有此克隆没有的提交；请运行 git fetch 后重试</translation>
    </message>
    <message>
        <source>the remote protects this branch; publish to another one or ask who keeps it</source>
        <translation>远程仓库保护此分支；请发布到其他分支，或询问维护者</translation>
    </message>
    <message>
        <source>the remote did not accept your credentials; check your key or token with git push</source>
        <translation>远程仓库不接受您的凭据；请用 git push 检查密钥或令牌</translation>
    </message>
    <message>
        <source>ssh does not know the remote&apos;s key yet; connect once with ssh or git fetch and accept it</source>
        <translation>ssh 还不认识远程主机的密钥；请先用 ssh 或 git fetch 连接一次并接受</translation>
    </message>
    <message>
        <source>this partial clone lacks files of this branch; run git fetch --refetch --no-filter</source>
        <translation>此部分克隆缺少该分支的文件；请运行 git fetch --refetch --no-filter</translation>
    </message>
    <message>
        <source>the remote&apos;s address contains a password; take it out with git remote set-url</source>
        <translation>远程地址中含有密码；请用 git remote set-url 去掉</translation>
    </message>
    <message>
        <source>the remote cannot be reached</source>
        <translation>无法连接远程仓库</translation>
    </message>
    <message>
        <source>a hook refused it</source>
        <translation>被钩子拒绝</translation>
    </message>
    <message>
        <source>there is no such remote repository</source>
        <translation>没有这个远程仓库</translation>
    </message>
    <message>
        <source>it is not a git repository</source>
        <translation>这不是 git 仓库</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>没有写入权限</translation>
    </message>
    <message>
        <source>the {0} hook refused it</source>
        <translation>{0} 钩子拒绝了</translation>
    </message>
    <message>
        <source>the {0} hook refused it: {5}</source>
        <translation>{0} 钩子拒绝了：{5}</translation>
    </message>
    <message>
        <source>{5} (git says: {0})</source>
        <translation>{5}（git 说：{0}）</translation>
    </message>
    <message>
        <source>git says: {0}</source>
        <translation>git 说：{0}</translation>
    </message>
    <message>
        <source>object {0} is missing from this clone</source>
        <translation>此克隆缺少对象 {0}</translation>
    </message>
    <message>
        <source>Branch {0} is not checked out any more; nothing was changed. Publish again.</source>
        <translation>分支 {0} 已不再检出；未更改任何内容。请重新发布。</translation>
    </message>
    <message>
        <source>A link leads {0} out of the repository; nothing was changed. Name another path.</source>
        <translation>有链接把 {0} 引到仓库之外；未更改任何内容。请指定其他路径。</translation>
    </message>
    <message>
        <source>{0} belongs to a repository of its own; nothing was changed. Publish there.</source>
        <translation>{0} 属于另一个仓库；未更改任何内容。请在那里发布。</translation>
    </message>
    <message>
        <source>{0} is left out of this sparse checkout; nothing was changed. Run git sparse-checkout add {1}, then publish again.</source>
        <translation>{0} 不在此稀疏检出之中；未更改任何内容。请运行 git sparse-checkout add {1} 后重新发布。</translation>
    </message>
    <message>
        <source>The files are in {0}, but not committed on {1}: {5}. Nothing else was changed; publish again when that is mended, and they are committed.</source>
        <translation>文件已在 {0} 中，但未提交到 {1}：{5}。未更改其他内容；解决后重新发布即可提交。</translation>
    </message>
    <message>
        <source>Committed on {0}.</source>
        <translation>已提交到 {0}。</translation>
    </message>
    <message>
        <source>{0} is not checked out any more</source>
        <translation>{0} 已不再检出</translation>
    </message>
    <message>
        <source>The files are committed on {0}, but could not be pushed to {1}: {5}. Publish again to push them.</source>
        <translation>文件已提交到 {0}，但无法推送到 {1}：{5}。请重新发布以推送。</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已被停止</translation>
    </message>
    <message>
        <source>git cannot be asked here: {5}.</source>
        <translation>此处无法使用 git：{5}。</translation>
    </message>
    <message>
        <source>{0} is not in a git repository, so there is nothing to commit to; run git init there.</source>
        <translation>{0} 不在 git 仓库中，无处可提交；请在那里运行 git init。</translation>
    </message>
    <message>
        <source>{0} has a conflict that is not resolved; resolve it with git first.</source>
        <translation>{0} 有未解决的冲突；请先用 git 解决。</translation>
    </message>
    <message>
        <source>A commit needs a message that says what changed.</source>
        <translation>提交需要一条说明更改内容的信息。</translation>
    </message>
    <message>
        <source>Nothing is chosen to be committed.</source>
        <translation>没有选择要提交的内容。</translation>
    </message>
    <message>
        <source>A merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>A cherry-pick</source>
        <translation>拣选</translation>
    </message>
    <message>
        <source>A revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>A rebase</source>
        <translation>变基</translation>
    </message>
    <message>
        <source>the front matter opened here is not closed with {0} (or is longer than 256 KiB)</source>
        <translation>此处开始的文件头没有用 {0} 结束（或超过 256 KiB）</translation>
    </message>
    <message>
        <source>the front matter cannot be read (line {0}: {5})</source>
        <translation>文件头无法读取（第 {0} 行：{5}）</translation>
    </message>
    <message>
        <source>the front matter is {5}, not keys with values</source>
        <translation>文件头是{5}，而不是键和值</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>there is no {0}</source>
        <translation>没有 {0}</translation>
    </message>
    <message>
        <source>{0} is there already</source>
        <translation>{0} 已经存在</translation>
    </message>
    <message>
        <source>{0} is no object</source>
        <translation>{0} 不是对象</translation>
    </message>
    <message>
        <source>{0} is no table</source>
        <translation>{0} 不是表</translation>
    </message>
    <message>
        <source>{0} is a table of its own</source>
        <translation>{0} 是独立的表</translation>
    </message>
    <message>
        <source>{0} is a list of tables</source>
        <translation>{0} 是表的列表</translation>
    </message>
    <message>
        <source>{0} is no item of a list</source>
        <translation>{0} 不是列表中的项</translation>
    </message>
    <message>
        <source>{0} is no map of its own</source>
        <translation>{0} 不是独立的映射</translation>
    </message>
    <message>
        <source>{5} has no keys of its own</source>
        <translation>{5} 没有自己的键</translation>
    </message>
    <message>
        <source>the front matter</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>{0} comes from elsewhere</source>
        <translation>{0} 来自别处</translation>
    </message>
    <message>
        <source>{0} does not stand on a line of its own</source>
        <translation>{0} 没有独占一行</translation>
    </message>
    <message>
        <source>{0} stands in several places</source>
        <translation>{0} 出现在多处</translation>
    </message>
    <message>
        <source>{0} is no number for front matter</source>
        <translation>{0} 不是文件头可用的数字</translation>
    </message>
    <message>
        <source>{0} is no value for front matter</source>
        <translation>{0} 不是文件头可用的值</translation>
    </message>
    <message>
        <source>TOML has no word for {0}</source>
        <translation>TOML 无法表示 {0}</translation>
    </message>
    <message>
        <source>line {0}: {5}</source>
        <translation>第 {0} 行：{5}</translation>
    </message>
    <message>
        <source>the front matter is longer than 256 KiB, or its brace is not closed</source>
        <translation>文件头超过 256 KiB，或花括号没有闭合</translation>
    </message>
    <message>
        <source>the front matter is longer than 256 KiB</source>
        <translation>文件头超过 256 KiB</translation>
    </message>
    <message>
        <source>the front matter has more than 20 000 values</source>
        <translation>文件头的值超过 20 000 个</translation>
    </message>
    <message>
        <source>the front matter has more than 50 aliases</source>
        <translation>文件头的别名超过 50 个</translation>
    </message>
    <message>
        <source>the front matter is nested more than 32 levels deep</source>
        <translation>文件头嵌套超过 32 层</translation>
    </message>
    <message>
        <source>the front matter holds several YAML documents</source>
        <translation>文件头包含多个 YAML 文档</translation>
    </message>
    <message>
        <source>the key {0} is here twice; the last one counts</source>
        <translation>键 {0} 出现了两次；以最后一个为准</translation>
    </message>
    <message>
        <source>a key in quotes should stand here</source>
        <translation>此处应有带引号的键</translation>
    </message>
    <message>
        <source>a key should stand here</source>
        <translation>此处应有键</translation>
    </message>
    <message>
        <source>a key has an escape that TOML does not know</source>
        <translation>键中有 TOML 不认识的转义</translation>
    </message>
    <message>
        <source>a colon is missing behind the key</source>
        <translation>键后缺少冒号</translation>
    </message>
    <message>
        <source>a comma or {0} is missing</source>
        <translation>缺少逗号或 {0}</translation>
    </message>
    <message>
        <source>a comma stands before the {0}</source>
        <translation>{0} 前多了一个逗号</translation>
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
        <translation>缺少等号</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>缺少 {0}</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>值后面还有别的内容</translation>
    </message>
    <message>
        <source>the tables are laid out in an unusual way</source>
        <translation>表的排列方式不常见</translation>
    </message>
    <message>
        <source>the list is laid out in an unusual way</source>
        <translation>列表的排列方式不常见</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>a list opened with [ is not closed</source>
        <translation>用 [ 开始的列表没有闭合</translation>
    </message>
    <message>
        <source>a map opened with { is not closed</source>
        <translation>用 { 开始的映射没有闭合</translation>
    </message>
    <message>
        <source>a control character stands in the front matter</source>
        <translation>文件头中有控制字符</translation>
    </message>
    <message>
        <source>half a character stands in the front matter</source>
        <translation>文件头中有不完整的字符</translation>
    </message>
    <message>
        <source>*{0} names nothing above it</source>
        <translation>*{0} 在上文没有所指</translation>
    </message>
    <message>
        <source>{0} is no date that a calendar has; it is read as text</source>
        <translation>{0} 不是日历上存在的日期；按文本读取</translation>
    </message>
    <message>
        <source>{0} is text here, but {1} to programs that read YAML 1.1; quotes settle it</source>
        <translation>{0} 在此是文本，但读取 YAML 1.1 的程序会当作 {1}；加引号即可消除歧义</translation>
    </message>
    <message>
        <source>it is no YAML</source>
        <translation>这不是 YAML</translation>
    </message>
    <message>
        <source>a tab or a special character begins a value or an indent; use spaces or quotes</source>
        <translation>值或缩进以制表符或特殊字符开头；请用空格或引号</translation>
    </message>
    <message>
        <source>a colon too many; quote the value or check the indent</source>
        <translation>多了一个冒号；请给值加引号或检查缩进</translation>
    </message>
    <message>
        <source>a key without a colon</source>
        <translation>键后没有冒号</translation>
    </message>
    <message>
        <source>this line is neither a key nor a value at the indent of those above</source>
        <translation>此行与上面各行的缩进不一致，既不是键也不是值</translation>
    </message>
    <message>
        <source>a comment stands inside it</source>
        <translation>其中有注释</translation>
    </message>
    <message>
        <source>a comment stands inside the list</source>
        <translation>列表中有注释</translation>
    </message>
    <message>
        <source>a comment or an anchor stands before it</source>
        <translation>其前有注释或锚点</translation>
    </message>
    <message>
        <source>it could not be read afterwards ({5})</source>
        <translation>修改后将无法读取（{5}）</translation>
    </message>
    <message>
        <source>the text below the front matter would change</source>
        <translation>文件头下方的正文会改变</translation>
    </message>
    <message>
        <source>another key&apos;s value would change with it</source>
        <translation>另一个键的值会随之改变</translation>
    </message>
    <message>
        <source>{0} would still be there</source>
        <translation>{0} 仍会留在那里</translation>
    </message>
    <message>
        <source>{0} would not be found again</source>
        <translation>将无法再找到 {0}</translation>
    </message>
    <message>
        <source>it would read back as {0}</source>
        <translation>会被读成 {0}</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} 不存在。</translation>
    </message>
    <message>
        <source>{0} changed on disk since it was opened; nothing was written.</source>
        <translation>{0} 打开之后在磁盘上被更改过；未写入任何内容。</translation>
    </message>
    <message>
        <source>a list has no place for {0}</source>
        <translation>列表中没有地方写 {0}</translation>
    </message>
    <message>
        <source>“{0}” names no exact day; add one, or --set start=2026-07-03</source>
        <translation>“{0}”没有确切的日期；请加上日期，或用 --set start=2026-07-03</translation>
    </message>
    <message>
        <source>the end {0} lies before the start {1}</source>
        <translation>结束 {0} 早于开始 {1}</translation>
    </message>
    <message>
        <source>there is no dated heading that a bullet could go below.</source>
        <translation>没有可供列表项放在其下的日期标题。</translation>
    </message>
    <message>
        <source>there is no bullet to take as a model; write the first one by hand.</source>
        <translation>没有可作样板的列表项；请先手动写一个。</translation>
    </message>
    <message>
        <source>its table has no column for “{0}”; write the row by hand.</source>
        <translation>它的表格没有“{0}”的列；请手动写这一行。</translation>
    </message>
    <message>
        <source>lists no dated bullets and has no table with a column of dates.</source>
        <translation>没有带日期的列表项，也没有带日期列的表格。</translation>
    </message>
    <message>
        <source>with it the document would say something else of other entries.</source>
        <translation>加上它之后，文档中其他条目的内容会改变。</translation>
    </message>
    <message>
        <source>the new line would not be read as an entry on that day.</source>
        <translation>新的一行不会被读作那一天的条目。</translation>
    </message>
    <message>
        <source>there is no heading for {0} and none can be made like “{1}”; add one.</source>
        <translation>没有 {0} 的标题，也无法仿照“{1}”生成；请添加一个。</translation>
    </message>
    <message>
        <source>the bullet cannot go to the heading of {0} without what stands below it; edit the text.</source>
        <translation>列表项无法脱离其下的内容单独移到 {0} 的标题下；请直接编辑文本。</translation>
    </message>
    <message>
        <source>its words name no one exact day; say it with start=2026-07-03.</source>
        <translation>它的文字没有指明确切的一天；请用 start=2026-07-03 写明。</translation>
    </message>
    <message>
        <source>only an event with a document and one exact date of its own can be copied.</source>
        <translation>只有自成文档且有一个确切日期的活动才能复制。</translation>
    </message>
    <message>
        <source>the copy would tell no event; write it by hand.</source>
        <translation>副本中不会有活动；请手动写。</translation>
    </message>
    <message>
        <source>a post has one date, that of its publication; set published.</source>
        <translation>文章只有一个日期，即发布日期；请设置 published。</translation>
    </message>
    <message>
        <source>written here, {0} would not be read back; edit the text.</source>
        <translation>写在此处的 {0} 将无法读回；请直接编辑文本。</translation>
    </message>
    <message>
        <source>its time zone stands in prose; edit the text.</source>
        <translation>它的时区写在正文里；请直接编辑文本。</translation>
    </message>
    <message>
        <source>its own words say its hours, not {0}; change the day it stands below.</source>
        <translation>它自己的文字只写了时间，没有写 {0}；请更改其上方的日期。</translation>
    </message>
    <message>
        <source>there is no place for {5} here; edit the text.</source>
        <translation>此处没有地方写{5}；请直接编辑文本。</translation>
    </message>
    <message>
        <source>{5} stands in prose; edit the text to take it away.</source>
        <translation>{5}写在正文里；要去掉它请直接编辑文本。</translation>
    </message>
    <message>
        <source>{0} cannot be changed here without touching more: {5}; edit the text.</source>
        <translation>在此更改 {0} 会牵动其他内容：{5}；请直接编辑文本。</translation>
    </message>
    <message>
        <source>written here, {5}; edit the text.</source>
        <translation>写在此处，{5}；请直接编辑文本。</translation>
    </message>
    <message>
        <source>“{0}” cannot say {1} in its own form; edit the text.</source>
        <translation>“{0}”无法用原来的写法表示 {1}；请直接编辑文本。</translation>
    </message>
    <message>
        <source>happens on several days that do not touch; write it by hand</source>
        <translation>发生在几个不相连的日子；请手动写</translation>
    </message>
    <message>
        <source>names no exact day</source>
        <translation>没有确切的日期</translation>
    </message>
    <message>
        <source>it would end before it begins.</source>
        <translation>它会在开始之前结束。</translation>
    </message>
    <message>
        <source>of one instance only its time, its title and its status can be changed here.</source>
        <translation>对于系列中的一次，此处只能更改时间、标题和状态。</translation>
    </message>
    <message>
        <source>{0} cannot be written here: {5}.</source>
        <translation>{0} 无法写在此处：{5}。</translation>
    </message>
    <message>
        <source>the session cannot go to {0} without what stands below it; edit the text.</source>
        <translation>场次无法脱离其下的内容单独移到 {0}；请直接编辑文本。</translation>
    </message>
    <message>
        <source>it stands below no day&apos;s heading, so it cannot go to {0}; edit the text.</source>
        <translation>它不在任何日期标题之下，因此无法移到 {0}；请直接编辑文本。</translation>
    </message>
    <message>
        <source>its heading says both day and hours, for all that stands below it; edit the text.</source>
        <translation>它的标题为其下所有内容写了日期和时间；请直接编辑文本。</translation>
    </message>
    <message>
        <source>without it the headings would be read anew; edit the text.</source>
        <translation>去掉它之后标题会有不同的解读；请直接编辑文本。</translation>
    </message>
    <message>
        <source>there is nothing left beside it to say where {0} belongs; edit the text.</source>
        <translation>旁边没有其他内容能说明 {0} 应放在哪里；请直接编辑文本。</translation>
    </message>
    <message>
        <source>“{0}” would change with it</source>
        <translation>“{0}”会随之改变</translation>
    </message>
    <message>
        <source>the entry would not be read back</source>
        <translation>条目将无法读回</translation>
    </message>
    <message>
        <source>{5} would not be read back</source>
        <translation>{5}将无法读回</translation>
    </message>
    <message>
        <source>the date would not be read back</source>
        <translation>日期将无法读回</translation>
    </message>
    <message>
        <source>{5} would change with it</source>
        <translation>{5}会随之改变</translation>
    </message>
    <message>
        <source>the date would change with it</source>
        <translation>日期会随之改变</translation>
    </message>
    <message>
        <source>this entry is its document; delete that.</source>
        <translation>这个条目就是整个文档；请删除该文档。</translation>
    </message>
    <message>
        <source>this closing date stands among another entry&apos;s words; edit the text.</source>
        <translation>这个截止日期写在另一条目的文字之中；请直接编辑文本。</translation>
    </message>
    <message>
        <source>{0} cannot be taken away without touching more: {5}.</source>
        <translation>去掉 {0} 会牵动其他内容：{5}。</translation>
    </message>
    <message>
        <source>it has no lines of its own; edit the text.</source>
        <translation>它没有独占的行；请直接编辑文本。</translation>
    </message>
    <message>
        <source>without it the document would say something else of other entries; edit the text.</source>
        <translation>去掉它之后，文档中其他条目的内容会改变；请直接编辑文本。</translation>
    </message>
    <message>
        <source>its rule names days ({0}) that cannot follow; edit the text.</source>
        <translation>它的规则写明的日子（{0}）无法随之移动；请直接编辑文本。</translation>
    </message>
    <message>
        <source>this entry is told once; there is no series to change.</source>
        <translation>这个条目只出现一次；没有系列可更改。</translation>
    </message>
    <message>
        <source>written here, the series would not be read back; edit the text.</source>
        <translation>写在此处的系列将无法读回；请直接编辑文本。</translation>
    </message>
    <message>
        <source>another entry would change with it; edit the text.</source>
        <translation>另一个条目会随之改变；请直接编辑文本。</translation>
    </message>
    <message>
        <source>its sessions say {0}; give the hours in that zone.</source>
        <translation>它的场次使用 {0}；请按该时区写时间。</translation>
    </message>
    <message>
        <source>its sessions say when they end; say that too, as in 14:30-15:00.</source>
        <translation>它的场次写了结束时间；也请写明，例如 14:30-15:00。</translation>
    </message>
    <message>
        <source>its sessions stand below no day&apos;s heading, so {0} has no place; edit the text.</source>
        <translation>它的场次不在任何日期标题之下，因此 {0} 无处可放；请直接编辑文本。</translation>
    </message>
    <message>
        <source>{0} is no field; fields are {1}</source>
        <translation>{0} 不是字段；可用的字段是 {1}</translation>
    </message>
    <message>
        <source>{5} is one line</source>
        <translation>{5}只能有一行</translation>
    </message>
    <message>
        <source>{0} is no {5}; it is one of {1}</source>
        <translation>{0} 不是{5}；可选的是 {1}</translation>
    </message>
    <message>
        <source>{0} is no web address; it begins with https:// and has no spaces</source>
        <translation>{0} 不是网址；网址以 https:// 开头且没有空格</translation>
    </message>
    <message>
        <source>{0} is no IANA time zone such as Europe/Paris</source>
        <translation>{0} 不是 IANA 时区（例如 Europe/Paris）</translation>
    </message>
    <message>
        <source>a title cannot be empty</source>
        <translation>标题不能为空</translation>
    </message>
    <message>
        <source>{0} is no {5}; write 2024-03-20 or 2024-03-20T09:00</source>
        <translation>{0} 不是{5}；请写成 2024-03-20 或 2024-03-20T09:00</translation>
    </message>
    <message>
        <source>only “{0}” is known of its date; set start as well</source>
        <translation>它的日期只知道“{0}”；请同时设置 start</translation>
    </message>
    <message>
        <source>start and end are both days or both times; set both</source>
        <translation>开始和结束要么都是日期，要么都是时刻；请两者都设置</translation>
    </message>
    <message>
        <source>is not UTF-8 text; nothing can be edited here.</source>
        <translation>不是 UTF-8 文本；此处无法编辑。</translation>
    </message>
    <message>
        <source>belongs to no source.</source>
        <translation>不属于任何来源。</translation>
    </message>
    <message>
        <source>the text no longer tells this entry; edit the text.</source>
        <translation>文本中已没有这个条目；请直接编辑文本。</translation>
    </message>
    <message>
        <source>tells no day; make it exact first.</source>
        <translation>没有写日期；请先把日期确定下来。</translation>
    </message>
    <message>
        <source>a translation of {0} has no place that follows from this one.</source>
        <translation>{0} 的译文没有可由此推出的位置。</translation>
    </message>
    <message>
        <source>This entry is no longer in the documents.</source>
        <translation>这个条目已不在文档中。</translation>
    </message>
    <message>
        <source>the new document would tell no entry.</source>
        <translation>新文档中不会有条目。</translation>
    </message>
    <message>
        <source>“{0}” cannot be changed so, so none is: {5}</source>
        <translation>“{0}”不能这样更改，因此全部未改：{5}</translation>
    </message>
    <message>
        <source>“{0}” has no exact date to be shifted, so nothing is changed.</source>
        <translation>“{0}”没有确切的日期可供移动，因此没有任何更改。</translation>
    </message>
    <message>
        <source>“{0}” has no date that a next edition could follow.</source>
        <translation>“{0}”没有日期，无法据此安排下一届。</translation>
    </message>
    <message>
        <source>is not UTF-8 text; save it as UTF-8 to import it</source>
        <translation>不是 UTF-8 文本；请另存为 UTF-8 再导入</translation>
    </message>
    <message>
        <source>holds no bullets and no table with dates</source>
        <translation>没有带日期的列表项或表格</translation>
    </message>
    <message>
        <source>as a new document of {0} it would not be read as it is</source>
        <translation>作为 {0} 的新文档，读出的内容会不一样</translation>
    </message>
    <message>
        <source>change {5} of “{0}”</source>
        <translation>更改“{0}”的{5}</translation>
    </message>
    <message>
        <source>make “{0}” exact</source>
        <translation>确定“{0}”的日期</translation>
    </message>
    <message>
        <source>add “{0}”</source>
        <translation>添加“{0}”</translation>
    </message>
    <message>
        <source>remove “{0}”</source>
        <translation>删除“{0}”</translation>
    </message>
    <message>
        <source>move “{0}”</source>
        <translation>移动“{0}”</translation>
    </message>
    <message>
        <source>lengthen “{0}”</source>
        <translation>延长“{0}”</translation>
    </message>
    <message>
        <source>shorten “{0}”</source>
        <translation>缩短“{0}”</translation>
    </message>
    <message>
        <source>put “{0}” on {1}</source>
        <translation>把“{0}”放到 {1}</translation>
    </message>
    <message>
        <source>copy “{0}”</source>
        <translation>复制“{0}”</translation>
    </message>
    <message>
        <source>change {0} entries</source>
        <translation>更改 {0} 个条目</translation>
    </message>
    <message>
        <source>new {0}</source>
        <translation>新建 {0}</translation>
    </message>
    <message>
        <source>set status of “{0}”</source>
        <translation>设置“{0}”的状态</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>编辑 {0}</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>删除 {0}</translation>
    </message>
    <message>
        <source>keep a draft of {0}</source>
        <translation>保留 {0} 的草稿</translation>
    </message>
    <message>
        <source>import {0} documents from {1}</source>
        <translation>从 {1} 导入 {0} 个文档</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>timezone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>url</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>参与方式</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>更改 {0}</translation>
    </message>
    <message>
        <source>{0}: {1} is not allowed; allowed is {5} ({6})</source>
        <translation>{0}：不允许 {1}；允许的是：{5}（{6}）</translation>
    </message>
    <message>
        <source>{0}: {1} is not allowed; allowed is {5}</source>
        <translation>{0}：不允许 {1}；允许的是：{5}</translation>
    </message>
    <message>
        <source>{0}: there is no such key; did you mean {2}? allowed here: {1}</source>
        <translation>{0}：没有这个键；您是指 {2} 吗？此处允许：{1}</translation>
    </message>
    <message>
        <source>{0}: there is no such key; allowed here: {1}</source>
        <translation>{0}：没有这个键；此处允许：{1}</translation>
    </message>
    <message>
        <source>did you mean &quot;{0}&quot;?</source>
        <translation>您是指 &quot;{0}&quot; 吗？</translation>
    </message>
    <message>
        <source>this is not TOML: {0}</source>
        <translation>这不是 TOML：{0}</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>[{0}] must be a table</source>
        <translation>[{0}] 必须是表</translation>
    </message>
    <message>
        <source>{0} must be tables, each under its own [[{1}]]</source>
        <translation>{0} 必须是表，各自写在 [[{1}]] 之下</translation>
    </message>
    <message>
        <source>feed.file: {0} is written by another feed too; each needs its own</source>
        <translation>feed.file：另一个订阅源也写入 {0}；每个都需要自己的文件</translation>
    </message>
    <message>
        <source>feed.file: {0} is the folder of that language; choose another</source>
        <translation>feed.file：{0} 是该语言的文件夹；请另选一个</translation>
    </message>
    <message>
        <source>feed.{0}: missing; each [[feed]] needs a name and a file</source>
        <translation>feed.{0}：缺失；每个 [[feed]] 都需要 name 和 file</translation>
    </message>
    <message>
        <source>source.name: two sources are called {0}; each needs its own</source>
        <translation>source.name：有两个来源都叫 {0}；每个都需要自己的名称</translation>
    </message>
    <message>
        <source>this cannot be changed from here ({5}); change it in the file.</source>
        <translation>无法在此更改（{5}）；请在文件中更改。</translation>
    </message>
    <message>
        <source>a folder such as &quot;europe&quot; or a file such as &quot;europe.ics&quot;, &quot;europe.xml&quot; or &quot;europe.json&quot;</source>
        <translation>文件夹（例如 &quot;europe&quot;）或文件（例如 &quot;europe.ics&quot;、&quot;europe.xml&quot; 或 &quot;europe.json&quot;）</translation>
    </message>
    <message>
        <source>letters, digits, hyphens, underscores and dots, with / between folders</source>
        <translation>字母、数字、连字符、下划线和点，文件夹之间用 /</translation>
    </message>
    <message>
        <source>cnfeed writes {0} itself, or may one day</source>
        <translation>cnfeed 自己会写入 {0}，或将来可能写入</translation>
    </message>
    <message>
        <source>a word or a list of words with at least one in it</source>
        <translation>一个词，或至少含一个词的列表</translation>
    </message>
    <message>
        <source>text in one line, in quotes</source>
        <translation>引号中的单行文本</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>text, in quotes</source>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/&quot;</source>
        <translation>网址，例如 &quot;https://example.org/&quot;</translation>
    </message>
    <message>
        <source>an address without ? and #, such as &quot;https://example.org/feeds/&quot;</source>
        <translation>不含 ? 和 # 的网址，例如 &quot;https://example.org/feeds/&quot;</translation>
    </message>
    <message>
        <source>a language tag such as &quot;en&quot;, &quot;zh&quot; or &quot;zh-TW&quot;</source>
        <translation>语言标签，例如 &quot;en&quot;、&quot;zh&quot; 或 &quot;zh-TW&quot;</translation>
    </message>
    <message>
        <source>an IANA time zone such as &quot;Europe/Berlin&quot; or &quot;Asia/Shanghai&quot;, or &quot;UTC&quot;</source>
        <translation>IANA 时区，例如 &quot;Europe/Berlin&quot; 或 &quot;Asia/Shanghai&quot;，或 &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>以下之一：{0}</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true 或 false，不加引号</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>从 1 起的整数</translation>
    </message>
    <message>
        <source>&quot;all&quot;, or a number of days, weeks, months or years such as &quot;90d&quot;, &quot;8w&quot;, &quot;6m&quot; or &quot;1y&quot;</source>
        <translation>&quot;all&quot;，或天数、周数、月数、年数，例如 &quot;90d&quot;、&quot;8w&quot;、&quot;6m&quot; 或 &quot;1y&quot;</translation>
    </message>
    <message>
        <source>a list of {5}</source>
        <translation>{5}的列表</translation>
    </message>
    <message>
        <source>a list of {5} with at least one in it</source>
        <translation>至少含一项的{5}列表</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>globs</source>
        <translation>通配模式</translation>
    </message>
    <message>
        <source>paths of files</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>globs such as &quot;**/*.md&quot; or &quot;blog/**&quot;</source>
        <translation>通配模式，例如 &quot;**/*.md&quot; 或 &quot;blog/**&quot;</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>folders are separated by /, not by a backslash</source>
        <translation>文件夹用 / 分隔，而不是反斜杠</translation>
    </message>
    <message>
        <source>to leave files out, list them in exclude</source>
        <translation>要排除文件，请列在 exclude 中</translation>
    </message>
    <message>
        <source>it must not lead out with ..</source>
        <translation>不能用 .. 通向外部</translation>
    </message>
    <message>
        <source>it has a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>a [ is not closed by a ], or holds a range the wrong way round</source>
        <translation>[ 没有用 ] 闭合，或其中的范围写反了</translation>
    </message>
    <message>
        <source>a folder inside the workspace such as &quot;docs&quot; or &quot;sites/blog&quot;, with /</source>
        <translation>工作区内的文件夹，例如 &quot;docs&quot; 或 &quot;sites/blog&quot;，用 / 分隔</translation>
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
        <translation>邮箱地址，例如 &quot;ada@example.org&quot;</translation>
    </message>
    <message>
        <source>The first publish: nothing to announce yet.</source>
        <translation>首次发布：还没有可公布的内容。</translation>
    </message>
    <message>
        <source>The first publish: {5}.</source>
        <translation>首次发布：{5}。</translation>
    </message>
    <message>
        <source>{0} event</source>
        <translation>{0} 个活动</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>{0} 个活动</translation>
    </message>
    <message>
        <source>{0} deadline</source>
        <translation>{0} 个截止日期</translation>
    </message>
    <message>
        <source>{0} deadlines</source>
        <translation>{0} 个截止日期</translation>
    </message>
    <message>
        <source>{0} news item</source>
        <translation>{0} 条新闻</translation>
    </message>
    <message>
        <source>{0} news items</source>
        <translation>{0} 条新闻</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确定</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>暂定</translation>
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
        <translation>{7}将从日历和订阅源中移除。</translation>
    </message>
    <message>
        <source>{7} is announced.</source>
        <translation>{7}将公布。</translation>
    </message>
    <message>
        <source>{7} is announced ({1}).</source>
        <translation>{7}将公布（{1}）。</translation>
    </message>
    <message>
        <source>{7} is back, as the same entry as before.</source>
        <translation>{7}重新出现，与之前是同一条目。</translation>
    </message>
    <message>
        <source>{7} is back ({1}), as the same entry as before.</source>
        <translation>{7}重新出现（{1}），与之前是同一条目。</translation>
    </message>
    <message>
        <source>{7} changes.</source>
        <translation>{7}有更改。</translation>
    </message>
    <message>
        <source>“{0}” is now called {5}.</source>
        <translation>“{0}”现改称{5}。</translation>
    </message>
    <message>
        <source>{5} is {9}.</source>
        <translation>{5}{9}。</translation>
    </message>
    <message>
        <source>{7} moves from {5} to {6}.</source>
        <translation>{7}从 {5} 移到 {6}。</translation>
    </message>
    <message>
        <source>{7} now has a date ({1}).</source>
        <translation>{7}现在有了日期（{1}）。</translation>
    </message>
    <message>
        <source>{7} now has a date.</source>
        <translation>{7}现在有了日期。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>shows it after 4 to 24 hours</source>
        <translation>4 到 24 小时后显示</translation>
    </message>
    <message>
        <source>shows “Cancelled: …” on its day</source>
        <translation>在当天显示“Cancelled: …”</translation>
    </message>
    <message>
        <source>hides it: nobody reads why</source>
        <translation>将其隐藏：没有人能看到原因</translation>
    </message>
    <message>
        <source>drops it without a word</source>
        <translation>不作说明直接移除</translation>
    </message>
    <message>
        <source>shows it after 5 minutes to a week, as set</source>
        <translation>按设置在 5 分钟到一周后显示</translation>
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
        <translation>能看到 Atom 和 JSON Feed 中的更改时间</translation>
    </message>
    <message>
        <source>deletes it after its retention</source>
        <translation>超过保留期后删除</translation>
    </message>
    <message>
        <source>lists it once, by its id</source>
        <translation>按其标识只列出一次</translation>
    </message>
    <message>
        <source>shows the new text, and leaves it read</source>
        <translation>显示新文本，仍标为已读</translation>
    </message>
    <message>
        <source>keeps it unless its settings limit that</source>
        <translation>除非设置另有限制，否则保留</translation>
    </message>
    <message>
        <source>marks it unread again</source>
        <translation>重新标为未读</translation>
    </message>
    <message>
        <source>lists it within an hour; a day after a quiet month</source>
        <translation>一小时内列出；若一个月没有更新则要一天</translation>
    </message>
    <message>
        <source>mostly keep it</source>
        <translation>大多会保留</translation>
    </message>
    <message>
        <source>{0} has {1} MB, more than the 1 MB that Google takes; recommend the calendars of single years beside it.</source>
        <translation>{0} 有 {1} MB，超过 Google 接受的 1 MB；请推荐使用旁边单个年份的日历。</translation>
    </message>
    <message>
        <source>{0} lies among git&apos;s own files; publish to another folder. Nothing was written.</source>
        <translation>{0} 位于 git 自己的文件之中；请发布到其他文件夹。未写入任何内容。</translation>
    </message>
    <message>
        <source>{0} holds the workspace itself; publish to a folder of its own, for example public. Nothing was written.</source>
        <translation>{0} 就是工作区所在之处；请发布到单独的文件夹，例如 public。未写入任何内容。</translation>
    </message>
    <message>
        <source>{0} holds documents ({1}), which would not be read any more once feeds are published there; publish to a folder of its own. Nothing was written.</source>
        <translation>{0} 中有文档（{1}），一旦把订阅源发布到那里就不再读取这些文档；请发布到单独的文件夹。未写入任何内容。</translation>
    </message>
    <message>
        <source>{0}: this line of {1} cannot be read, so what was published before is not known; take the file back from git or a backup. Nothing was written.</source>
        <translation>{0}：{1} 的这一行无法读取，因此不知道之前发布过什么；请从 git 或备份中恢复该文件。未写入任何内容。</translation>
    </message>
    <message>
        <source>{5} in {0} was not written by cnfeed, or was changed since; move it away or publish to another folder. Nothing was written.</source>
        <translation>{0} 中的 {5} 不是 cnfeed 写的，或之后被更改过；请将它移走，或发布到其他文件夹。未写入任何内容。</translation>
    </message>
    <message>
        <source>This would remove {0} of {1} published files; if that is meant, publish with --yes. Nothing was written.</source>
        <translation>这将删除 {1} 个已发布文件中的 {0} 个；如果确实要这样，请用 --yes 发布。未写入任何内容。</translation>
    </message>
    <message>
        <source>The documents have changed since this plan was made; plan again.</source>
        <translation>制定此计划之后文档已更改；请重新计划。</translation>
    </message>
    <message>
        <source>{0} is not empty; name a new folder for the sample.</source>
        <translation>{0} 不是空的；请为示例指定新文件夹。</translation>
    </message>
    <message>
        <source>serve: no target is configured; name a folder with --to DIR or a git branch with --branch B</source>
        <translation>serve：没有配置目标；请用 --to DIR 指定文件夹，或用 --branch B 指定 git 分支</translation>
    </message>
    <message>
        <source>publish: nowhere to publish to; name a folder with --to DIR or a git branch with --branch B</source>
        <translation>publish：没有发布目标；请用 --to DIR 指定文件夹，或用 --branch B 指定 git 分支</translation>
    </message>
    <message>
        <source>This workspace has no source of documents; run cnfeed init in the site&apos;s folder.</source>
        <translation>此工作区没有文档来源；请在网站文件夹中运行 cnfeed init。</translation>
    </message>
    <message>
        <source>There is no source {0}; there are {1}.</source>
        <translation>没有来源 {0}；现有 {1}。</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>No year is written, and none is known from around it.</source>
        <translation>没有写年份，上下文中也看不出是哪一年。</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>没有这个日期。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>{0} may be {1}.</source>
        <translation>{0} 可能是 {1}。</translation>
    </message>
    <message>
        <source>{0} is no zone that is known.</source>
        <translation>{0} 不是已知的时区。</translation>
    </message>
    <message>
        <source>{0} does not exist in {1}, where the clocks go forward: {2} or {3} is meant.</source>
        <translation>{0} 在 {1} 不存在（时钟拨快）：应为 {2} 或 {3}。</translation>
    </message>
    <message>
        <source>{0} occurs twice in {1}, where the clocks go back: it is {2} or {3} UTC.</source>
        <translation>{0} 在 {1} 出现两次（时钟拨慢）：是 UTC {2} 或 {3}。</translation>
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
        <translation>此处没有写年份 {0}；{5}。</translation>
    </message>
    <message>
        <source>the text names no other</source>
        <translation>文中没有提到其他年份</translation>
    </message>
    <message>
        <source>it follows December</source>
        <translation>它接在十二月之后</translation>
    </message>
    <message>
        <source>{0} may be {1}; taken as {2}, for “{3}” is said too.</source>
        <translation>{0} 可能是 {1}；因为另有“{3}”，按 {2} 理解。</translation>
    </message>
    <message>
        <source>{0} is no IANA time zone such as Europe/Paris; {1} is used</source>
        <translation>{0} 不是 IANA 时区（例如 Europe/Paris）；改用 {1}</translation>
    </message>
    <message>
        <source>the end {0} lies before the start {1}; it is left out</source>
        <translation>结束 {0} 早于开始 {1}；已忽略结束时间</translation>
    </message>
    <message>
        <source>{0} is no date; write 2024-03-19 or 2024-03-19T09:00</source>
        <translation>{0} 不是日期；请写成 2024-03-19 或 2024-03-19T09:00</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} 不在 {1} 之中</translation>
    </message>
    <message>
        <source>{0} is no RRULE such as FREQ=MONTHLY;BYDAY=2TU; the event is told once</source>
        <translation>{0} 不是 RRULE（例如 FREQ=MONTHLY;BYDAY=2TU）；活动只列出一次</translation>
    </message>
    <message>
        <source>“{0}” may be “{1}” of {2}:{3}, which has the same link or title on the same day; both are told, take one away if they are the same</source>
        <translation>“{0}”可能就是 {2}:{3} 的“{1}”，两者同一天且链接或标题相同；目前都会列出，如果相同请删去一个</translation>
    </message>
    <message>
        <source>relative links and pictures of “{0}” are published as their text: its public address is not known; set base_url of the source in cnfeed.toml</source>
        <translation>“{0}”的相对链接和图片只发布其文字：不知道它的公开网址；请在 cnfeed.toml 中设置该来源的 base_url</translation>
    </message>
    <message>
        <source>a deadline is a map with title and at</source>
        <translation>截止日期应是含有 title 和 at 的映射</translation>
    </message>
    <message>
        <source>{0} is no date; write at: 2023-11-26 or 2023-11-26T23:59</source>
        <translation>{0} 不是日期；请写成 at: 2023-11-26 或 2023-11-26T23:59</translation>
    </message>
    <message>
        <source>“{0}” here, but the list in line {1} says “{2}”; this line is used, correct the other one</source>
        <translation>此处为“{0}”，但第 {1} 行的列表写的是“{2}”；以本行为准，请更正另一处</translation>
    </message>
    <message>
        <source>“{0}” here, but the {5} in line {1} says “{2}”; this line is used, correct the other one</source>
        <translation>此处为“{0}”，但第 {1} 行的{5}写的是“{2}”；以本行为准，请更正另一处</translation>
    </message>
    <message>
        <source>“{0}” lies outside the event&apos;s own hours; it is left out</source>
        <translation>“{0}”在活动的时间范围之外；已忽略</translation>
    </message>
    <message>
        <source>“{0}” is no date that is understood; the row has no day</source>
        <translation>“{0}”不是能理解的日期；该行没有日期</translation>
    </message>
    <message>
        <source>says {0}, but {1}:{2} says {3}; one of them is wrong</source>
        <translation>写的是 {0}，但 {1}:{2} 写的是 {3}；其中之一有误</translation>
    </message>
    <message>
        <source>this folder cannot be opened ({5}), so what is in it is missing</source>
        <translation>无法打开此文件夹（{5}），因此缺少其中的内容</translation>
    </message>
    <message>
        <source>this file cannot be opened ({5})</source>
        <translation>无法打开此文件（{5}）</translation>
    </message>
    <message>
        <source>this name is not UTF-8, so the file is not read; rename it</source>
        <translation>文件名不是 UTF-8，因此未读取该文件；请重命名</translation>
    </message>
    <message>
        <source>is larger than 5 MB and is not read</source>
        <translation>超过 5 MB，未读取</translation>
    </message>
    <message>
        <source>is not UTF-8 text; save it as UTF-8 to have it read</source>
        <translation>不是 UTF-8 文本；请另存为 UTF-8 以便读取</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>no date of publication here, nor in {0} more entries, and first commits are unknown in a shallow clone; run git fetch --unshallow, or they count as announced at the first publish</source>
        <translation>此处没有发布日期，另有 {0} 个条目也没有，而浅克隆中无法得知首次提交；请运行 git fetch --unshallow，否则它们将视为在首次发布时公布</translation>
    </message>
    <message>
        <source>calendar.ics will hold {0} events, about {1} MB; Google takes about {2} and 1 MB. Recommend the calendars of single years, which are written beside it once it is too large, or those of a category, or set keep_past, such as &quot;1y&quot;</source>
        <translation>calendar.ics 将包含 {0} 个活动，约 {1} MB；Google 最多接受约 {2} 个活动和 1 MB。请推荐使用单个年份的日历（文件过大时会一并写出）或某一分类的日历，或设置 keep_past，例如 &quot;1y&quot;</translation>
    </message>
    <message>
        <source>keep_past = &quot;{0}&quot; takes events out of the calendars so soon that whoever subscribes after the last one sees an empty calendar; keep three months at least, better &quot;1y&quot;</source>
        <translation>keep_past = &quot;{0}&quot; 会过早地把活动移出日历，在最后一个活动之后订阅的人只会看到空日历；请至少保留三个月，最好是 &quot;1y&quot;</translation>
    </message>
    <message>
        <source>bullet under {0}</source>
        <translation>{0} 之下的列表项</translation>
    </message>
    <message>
        <source>dated bullet</source>
        <translation>带日期的列表项</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>session: {0}</source>
        <translation>场次：{0}</translation>
    </message>
    <message>
        <source>closing date in a list</source>
        <translation>列表中的截止日期</translation>
    </message>
    <message>
        <source>deadline in front matter</source>
        <translation>文件头中的截止日期</translation>
    </message>
    <message>
        <source>page: lists its section</source>
        <translation>页面：列出所在栏目</translation>
    </message>
    <message>
        <source>event: {5}</source>
        <translation>活动：{5}</translation>
    </message>
    <message>
        <source>news: {5}</source>
        <translation>新闻：{5}</translation>
    </message>
    <message>
        <source>page: {5}</source>
        <translation>页面：{5}</translation>
    </message>
    <message>
        <source>none: {5}</source>
        <translation>无：{5}</translation>
    </message>
    <message>
        <source>digest: {0} month headings with dated bullets</source>
        <translation>文摘：{0} 个月份标题，其下有带日期的列表项</translation>
    </message>
    <message>
        <source>digest: an issue of a periodical (“{0}”) with lists of links</source>
        <translation>文摘：一期期刊（“{0}”），含链接列表</translation>
    </message>
    <message>
        <source>digest: {0} dated bullets</source>
        <translation>文摘：{0} 个带日期的列表项</translation>
    </message>
    <message>
        <source>page: lists {0}</source>
        <translation>页面：列出 {0}</translation>
    </message>
    <message>
        <source>page: {0} of {5}</source>
        <translation>页面：{5}的 {0}</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>page: belongs to the event {0}</source>
        <translation>页面：属于活动 {0}</translation>
    </message>
    <message>
        <source>lies in {0}</source>
        <translation>位于 {0}</translation>
    </message>
    <message>
        <source>event: a post that gives time and place of something still to come</source>
        <translation>活动：这篇文章给出了将来某事的时间和地点</translation>
    </message>
    <message>
        <source>no section of events or posts</source>
        <translation>不属于活动或文章栏目</translation>
    </message>
    <message>
        <source>section `{0}`</source>
        <translation>栏目 `{0}`</translation>
    </message>
    <message>
        <source>`{0}` with `{1}`</source>
        <translation>`{0}` 及 `{1}`</translation>
    </message>
    <message>
        <source>a post of the site&apos;s blog</source>
        <translation>网站博客的文章</translation>
    </message>
    <message>
        <source>no site&apos;s configuration and no known layout found</source>
        <translation>没有找到网站配置，也没有已知的目录结构</translation>
    </message>
    <message>
        <source>outside the site&apos;s blog, docs and pages</source>
        <translation>在网站的博客、文档和页面之外</translation>
    </message>
    <message>
        <source>outside the site&apos;s content folder</source>
        <translation>在网站的内容文件夹之外</translation>
    </message>
    <message>
        <source>outside the site&apos;s docs folder</source>
        <translation>在网站的文档文件夹之外</translation>
    </message>
    <message>
        <source>outside the site&apos;s articles and pages</source>
        <translation>在网站的文章和页面之外</translation>
    </message>
    <message>
        <source>{0} starts with an underscore</source>
        <translation>{0} 以下划线开头</translation>
    </message>
    <message>
        <source>Docusaurus: {0}, which names no URL</source>
        <translation>Docusaurus：{0}，其中没有写 URL</translation>
    </message>
    <message>
        <source>Docusaurus by its layout: {0}, no configuration file, so no base URL</source>
        <translation>按目录结构判断为 Docusaurus：{0}，没有配置文件，因此没有基准网址</translation>
    </message>
    <message>
        <source>Hugo: {0}, which names no base URL</source>
        <translation>Hugo：{0}，其中没有写基准网址</translation>
    </message>
    <message>
        <source>Hugo by its layout: {0}, no configuration file, so no base URL</source>
        <translation>按目录结构判断为 Hugo：{0}，没有配置文件，因此没有基准网址</translation>
    </message>
    <message>
        <source>MkDocs: {0}, which names no site_url</source>
        <translation>MkDocs：{0}，其中没有写 site_url</translation>
    </message>
    <message>
        <source>MkDocs by its layout: {0}, no configuration file, so no base URL</source>
        <translation>按目录结构判断为 MkDocs：{0}，没有配置文件，因此没有基准网址</translation>
    </message>
    <message>
        <source>Pelican: {0}, which names no SITEURL</source>
        <translation>Pelican：{0}，其中没有写 SITEURL</translation>
    </message>
    <message>
        <source>a file of the bundle beside it</source>
        <translation>旁边页面包中的文件</translation>
    </message>
    <message>
        <source>`build: render` is off</source>
        <translation>`build: render` 已关闭</translation>
    </message>
    <message>
        <source>a hidden file</source>
        <translation>隐藏文件</translation>
    </message>
    <message>
        <source>`exclude_docs` of the configuration</source>
        <translation>配置中的 `exclude_docs`</translation>
    </message>
    <message>
        <source>no title, so Pelican leaves it out</source>
        <translation>没有标题，因此 Pelican 会忽略它</translation>
    </message>
    <message>
        <source>{0} is about the repository</source>
        <translation>{0} 是关于仓库的</translation>
    </message>
    <message>
        <source>a README of the repository</source>
        <translation>仓库的 README</translation>
    </message>
    <message>
        <source>Could not {5}: {6}; {7}. {8}.</source>
        <translation>无法{5}：{6}；{7}。{8}。</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>未更改任何内容</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>您在此磁盘上的配额已用完</translation>
    </message>
    <message>
        <source>the file would be larger than allowed here</source>
        <translation>文件会超过此处允许的大小</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>不允许这样做</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>a folder on the way there does not exist</source>
        <translation>路径中有文件夹不存在</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>需要文件夹的地方是一个文件</translation>
    </message>
    <message>
        <source>a folder stands where the file would be</source>
        <translation>文件的位置上已有文件夹</translation>
    </message>
    <message>
        <source>the name is too long for this disk</source>
        <translation>名称对此磁盘来说太长</translation>
    </message>
    <message>
        <source>its links lead in a circle or nowhere</source>
        <translation>其链接循环或无所指</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>the network folder went away</source>
        <translation>网络文件夹已断开</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>操作失败</translation>
    </message>
    <message>
        <source>Free some space and try again</source>
        <translation>请腾出一些空间后重试</translation>
    </message>
    <message>
        <source>Raise the limit on file sizes and try again</source>
        <translation>请提高文件大小限制后重试</translation>
    </message>
    <message>
        <source>Check who may read and write there</source>
        <translation>请检查该处的读写权限</translation>
    </message>
    <message>
        <source>Make it writable or choose another folder</source>
        <translation>请设为可写，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Check whether it was moved or deleted</source>
        <translation>请检查它是否被移动或删除</translation>
    </message>
    <message>
        <source>Move that file or choose another path</source>
        <translation>请移走该文件，或选择其他路径</translation>
    </message>
    <message>
        <source>Move that folder or choose another path</source>
        <translation>请移走该文件夹，或选择其他路径</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>请选择较短的名称</translation>
    </message>
    <message>
        <source>Mend the symbolic link</source>
        <translation>请修复符号链接</translation>
    </message>
    <message>
        <source>Check the disk and try again</source>
        <translation>请检查磁盘后重试</translation>
    </message>
    <message>
        <source>Close some programs and try again</source>
        <translation>请关闭一些程序后重试</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>请稍后重试</translation>
    </message>
    <message>
        <source>Connect it again and retry</source>
        <translation>请重新连接后重试</translation>
    </message>
    <message>
        <source>Check the folder and try again</source>
        <translation>请检查文件夹后重试</translation>
    </message>
    <message>
        <source>open {0}</source>
        <translation>打开 {0}</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>读取 {0}</translation>
    </message>
    <message>
        <source>look at {0}</source>
        <translation>查看 {0}</translation>
    </message>
    <message>
        <source>save {0}</source>
        <translation>保存 {0}</translation>
    </message>
    <message>
        <source>publish to {0}</source>
        <translation>发布到 {0}</translation>
    </message>
    <message>
        <source>finish publishing to {0}</source>
        <translation>完成到 {0} 的发布</translation>
    </message>
    <message>
        <source>make a lock in {0}</source>
        <translation>在 {0} 中建立锁</translation>
    </message>
    <message>
        <source>lock the folder</source>
        <translation>锁定文件夹</translation>
    </message>
    <message>
        <source>copy {0} to {1}</source>
        <translation>把 {0} 复制到 {1}</translation>
    </message>
    <message>
        <source>put back what another program wrote to {0}</source>
        <translation>恢复另一个程序写入 {0} 的内容</translation>
    </message>
    <message>
        <source>make sure of it on the disk</source>
        <translation>确认已写入磁盘</translation>
    </message>
    <message>
        <source>every file there is whole, and the next publish finishes the work</source>
        <translation>那里的每个文件都是完整的，下次发布会完成其余工作</translation>
    </message>
    <message>
        <source>{0} holds the new text, and what stood there is kept beside it as {1}</source>
        <translation>{0} 已是新文本，原有内容保存在旁边的 {1} 中</translation>
    </message>
    <message>
        <source>{5}, but may not outlive a crash</source>
        <translation>{5}，但系统崩溃时可能丢失</translation>
    </message>
    <message>
        <source>{0} holds the new text</source>
        <translation>{0} 已是新文本</translation>
    </message>
    <message>
        <source>{0} is written</source>
        <translation>{0} 已写入</translation>
    </message>
    <message>
        <source>{0} is deleted</source>
        <translation>{0} 已删除</translation>
    </message>
    <message>
        <source>{0} was published by somebody else meanwhile; nothing was written. Publish again.</source>
        <translation>{0} 在此期间已被他人发布；未写入任何内容。请重新发布。</translation>
    </message>
    <message>
        <source>{5} is in the way: cnfeed did not write it, or it was changed since; nothing was written. Move it away or publish to another folder.</source>
        <translation>{5} 挡在那里：它不是 cnfeed 写的，或之后被更改过；未写入任何内容。请将它移走，或发布到其他文件夹。</translation>
    </message>
    <message>
        <source>{5} on {0} is in the way: cnfeed did not write it, or it was changed since; nothing was written. Remove it there, or publish to another path or branch.</source>
        <translation>{0} 上的 {5} 挡在那里：它不是 cnfeed 写的，或之后被更改过；未写入任何内容。请在那里删除它，或发布到其他路径或分支。</translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation>{0}（另有 {1} 个）</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 及另外 {1} 个</translation>
    </message>
    <message>
        <source>{0} was deleted since it was opened; nothing was written.</source>
        <translation>{0} 打开之后被删除；未写入任何内容。</translation>
    </message>
    <message>
        <source>{0} exists already; nothing was written.</source>
        <translation>{0} 已存在；未写入任何内容。</translation>
    </message>
    <message>
        <source>{0} was changed by another program while it was being saved; that text stands.</source>
        <translation>{0} 在保存期间被另一个程序更改；保留了那份文本。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>没有文件夹 {0}。</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder; name the folder that holds it.</source>
        <translation>{0} 是文件，不是文件夹；请指定它所在的文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a path inside the workspace; nothing was changed.</source>
        <translation>{0} 不是工作区内的路径；未更改任何内容。</translation>
    </message>
    <message>
        <source>{0} is not a name in UTF-8; nothing was changed.</source>
        <translation>{0} 不是 UTF-8 名称；未更改任何内容。</translation>
    </message>
    <message>
        <source>{0} is a link that leads out of {1}; it is not followed.</source>
        <translation>{0} 是指向 {1} 之外的链接；不予跟随。</translation>
    </message>
    <message>
        <source>{0} was not written by cnfeed; remove it and publish again.</source>
        <translation>{0} 不是 cnfeed 写的；请将它删除后重新发布。</translation>
    </message>
    <message>
        <source>Another cnfeed is still writing in {0}; nothing was changed. Try again when it is done.</source>
        <translation>另一个 cnfeed 仍在写入 {0}；未更改任何内容。请等它完成后重试。</translation>
    </message>
    <message>
        <source>This installation of cnfeed lacks its folder {0}; install it again.</source>
        <translation>此 cnfeed 安装缺少文件夹 {0}；请重新安装。</translation>
    </message>
    <message>
        <source>This installation of cnfeed lacks {0}; install it again.</source>
        <translation>此 cnfeed 安装缺少 {0}；请重新安装。</translation>
    </message>
    <message>
        <source>{0} exists already; nothing was copied. Choose another folder.</source>
        <translation>{0} 已存在；未复制任何内容。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Publishing was cancelled; nothing was changed.</source>
        <translation>发布已取消；未更改任何内容。</translation>
    </message>
    <message>
        <source>{0} and {1} are one file where names ignore case; nothing was written.</source>
        <translation>在不区分大小写之处，{0} 和 {1} 是同一个文件；未写入任何内容。</translation>
    </message>
    <message>
        <source>{0} is not a safe name for a published file; nothing was written.</source>
        <translation>{0} 不是发布文件的安全名称；未写入任何内容。</translation>
    </message>
    <message>
        <source>{0} needs a folder where {1} is a file; nothing was written.</source>
        <translation>{0} 需要一个文件夹，但 {1} 是文件；未写入任何内容。</translation>
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
        <translation>用一行写出什么、何时、何地；还可以写时刻、链接、#分类，以及“；”后面的截止日期。</translation>
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
        <translation>除了按语言、分类和来源的订阅源，还可以有自己的订阅源，例如一个国家的所有活动。</translation>
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
        <translation>添加分类</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>移除分类</translation>
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
        <translation>分类：{0}</translation>
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
        <translation>每个条目的分类</translation>
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
        <translation>分类</translation>
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
        <translation>排除的分类</translation>
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

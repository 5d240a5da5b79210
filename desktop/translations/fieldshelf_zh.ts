<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>检查时间已到，即将开始。</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>另一个程序正在更改资料库。检查将在其后进行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>export_page.py, import_page.py, reading_switch.py, passphrase_dialog.py, publish_steps.py, lesson_pack.py, schedule_card.py, updates_page.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>更改数据与时间安排</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <extracomment>schedule_card.py, settings_page.py</extracomment>
        <translation>数据与时间安排</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>每 6 小时</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>每小时</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>about_page.py</extracomment>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Its licence</source>
        <extracomment>about_page.py</extracomment>
        <translation>其许可证</translation>
    </message>
    <message>
        <source>About Fieldshelf</source>
        <extracomment>about_page.py, guide_page.py, settings_page.py</extracomment>
        <translation>关于 Fieldshelf</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>about_page.py</extracomment>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Version unknown</source>
        <extracomment>about_page.py</extracomment>
        <translation>版本不明</translation>
    </message>
    <message>
        <source>It came without a text of its licence.</source>
        <extracomment>about_page.py</extracomment>
        <translation>未附许可证文本。</translation>
    </message>
    <message>
        <source>Network address or folder</source>
        <extracomment>add_source.py</extracomment>
        <translation>网络地址或文件夹</translation>
    </message>
    <message>
        <source>Fingerprint, if you were given one</source>
        <extracomment>add_source.py</extracomment>
        <translation>指纹（如已提供给您）</translation>
    </message>
    <message>
        <source>64 letters and digits</source>
        <extracomment>fingerprints.py, add_source.py</extracomment>
        <translation>64 个字母和数字</translation>
    </message>
    <message>
        <source>Add this source</source>
        <extracomment>add_source.py</extracomment>
        <translation>添加此来源</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <extracomment>add_source.py</extracomment>
        <translation>正在询问对方身份…</translation>
    </message>
    <message>
        <source>The text has its new size when Fieldshelf is opened the next time: something is still running.</source>
        <extracomment>app.py</extracomment>
        <translation>仍有操作在进行，下次打开 Fieldshelf 时将采用新的文字大小。</translation>
    </message>
    <message>
        <source>What you have started is still running. Change the language when it has ended.</source>
        <extracomment>app.py</extracomment>
        <translation>您启动的操作仍在进行。请在其结束后更改语文。</translation>
    </message>
    <message>
        <source>Another window of Fieldshelf is open and does not answer. This one works beside it.</source>
        <extracomment>app.py</extracomment>
        <translation>另一个 Fieldshelf 窗口已打开但没有响应。本窗口可与其同时使用。</translation>
    </message>
    <message>
        <source>Open current</source>
        <extracomment>banner.py</extracomment>
        <translation>打开现行版本</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>banner.py</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>{status} on {date}</source>
        <extracomment>banner.py</extracomment>
        <translation>{status}（{date}）</translation>
    </message>
    <message>
        <source>Do not act on this version. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>请勿依据此版本行事。保留仅供参考。</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference, and has no replacement.</source>
        <extracomment>banner.py</extracomment>
        <translation>请勿依据此文件行事。保留仅供参考，且无替代文件。</translation>
    </message>
    <message>
        <source>Do not act on this document. It is kept for reference.</source>
        <extracomment>banner.py</extracomment>
        <translation>请勿依据此文件行事。保留仅供参考。</translation>
    </message>
    <message>
        <source>Its publisher was revoked</source>
        <extracomment>banner.py</extracomment>
        <translation>其发布者已被撤销</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <extracomment>banner.py</extracomment>
        <translation>已由发布者撤回</translation>
    </message>
    <message>
        <source>a later day</source>
        <extracomment>banner.py</extracomment>
        <translation>稍后日期</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then the version before it counts.</source>
        <extracomment>banner.py</extracomment>
        <translation>生效日期：{date}。在此之前以前一版本为准。</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <extracomment>banner.py, wording.py</extracomment>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>The document was issued anew, {date}. What has changed since is not in this version.</source>
        <extracomment>banner.py</extracomment>
        <translation>该文件已重新发布（{date}）。此后的改动未见于此版本。</translation>
    </message>
    <message>
        <source>Its own publisher does not say so: it is shown here as {status}.</source>
        <extracomment>banner.py</extracomment>
        <translation>其发布者并未如此声明：此处显示的状态为“{status}”。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more claim the same.</source>
        <extracomment>banner.py; for one: {n} more claims the same.</extracomment>
        <translation>
            <numerusform>另有 {n} 方作同样声明。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new edition does not exist in {language}; it is in {others}.</source>
        <extracomment>banner.py</extracomment>
        <translation>新版没有{language}本，现有：{others}。</translation>
    </message>
    <message>
        <source>The current version is on this laptop.</source>
        <extracomment>banner.py</extracomment>
        <translation>现行版本在本机上。</translation>
    </message>
    <message>
        <source>The current version is not here yet, {size}.</source>
        <extracomment>banner.py</extracomment>
        <translation>现行版本尚未在本机（{size}）。</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <extracomment>beside.py</extracomment>
        <translation>{what}：{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>Making the library searchable: {done} of {n} documents</source>
        <extracomment>beside.py; for one: Making the library searchable: {done} of {n} document</extracomment>
        <translation>
            <numerusform>正在为资料库建立检索：已完成 {done} 份，共 {n} 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fieldshelf cannot open this: {name}</source>
        <extracomment>brought.py</extracomment>
        <translation>Fieldshelf 无法打开：{name}</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>places_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>培训</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>places_page.py, search_head.py, lesson_packing.py, sidebar.py</extracomment>
        <translation>指导文件</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>places_tree.py</extracomment>
        <translation>汇编与位置</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, training_page.py</extracomment>
        <translation>显示已被取代的</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>places_page.py, keep_parts.py, saved_page.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>training_page.py</extracomment>
        <translation>全部培训</translation>
    </message>
    <message>
        <source>All guidance</source>
        <extracomment>browse_page.py</extracomment>
        <translation>全部指导文件</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Nothing for you here</source>
        <extracomment>places_page.py</extracomment>
        <translation>此处没有与您相关的内容</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>places_page.py</extracomment>
        <translation>此处没有供以下对象使用的内容：{who}。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>places_page.py, reading_switch.py</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>home_page.py, places_page.py</extracomment>
        <translation>此处暂无内容</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, home_page.py, export_page.py, problems.py, publish_handing.py, publish_page.py, search_head.py, coming_rows.py, source_rows.py; for one: {n} document</extracomment>
        <translation>
            <numerusform>{n} 份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden</source>
        <extracomment>browse_page.py; for one: {n} superseded hidden</extracomment>
        <translation>
            <numerusform>已隐藏 {n} 份被取代的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing current here</source>
        <extracomment>browse_page.py, training_page.py</extracomment>
        <translation>此处没有现行有效的文件</translation>
    </message>
    <message>
        <source>What stands here was superseded or withdrawn.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>此处的文件已被取代或撤回。</translation>
    </message>
    <message>
        <source>There is nothing to complete.</source>
        <extracomment>completing.py</extracomment>
        <translation>没有可补全的内容。</translation>
    </message>
    <message>
        <source>Searches are not kept: nothing can be written in this place.</source>
        <extracomment>completing.py</extracomment>
        <translation>搜索不予保存：此处无法写入。</translation>
    </message>
    <message>
        <source>Recent searches are not kept.</source>
        <extracomment>completing.py</extracomment>
        <translation>不保存最近的搜索。</translation>
    </message>
    <message>
        <source>Recent searches are kept on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>最近的搜索仅保存在本机。</translation>
    </message>
    <message>
        <source>Recent searches were forgotten.</source>
        <extracomment>completing.py</extracomment>
        <translation>已清除最近的搜索。</translation>
    </message>
    <message>
        <source>From now on recent searches are kept, on this computer only.</source>
        <extracomment>completing.py</extracomment>
        <translation>今后将保存最近的搜索，仅限本机。</translation>
    </message>
    <message>
        <source>Recent searches were forgotten, and are not kept any more.</source>
        <extracomment>completing.py</extracomment>
        <translation>已清除最近的搜索，今后不再保存。</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>filter_bar.py, info_panel.py, facets.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>filter_bar.py, facets.py, first_run.py</extracomment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>filter_bar.py, facets.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facets.py</extracomment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>facets.py, first_run.py, history_card.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <extracomment>filter_bar.py, facets.py, lesson_parts.py</extracomment>
        <translation>在本机</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>facets.py</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>facets.py</extracomment>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Fold away</source>
        <extracomment>facets.py</extracomment>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>facets.py, search_head.py, settings_page.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>facets.py</extracomment>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>facets.py</extracomment>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>{n} more…</source>
        <extracomment>facets.py; for one: {n} more…</extracomment>
        <translation>
            <numerusform>另有 {n} 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <extracomment>finding_page.py</extracomment>
        <translation>此处没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Your institution’s guidance and training, on this laptop, with or without a connection.</source>
        <extracomment>first_run.py</extracomment>
        <translation>贵机构的指导文件和培训材料，就在本机上，联网与否均可使用。</translation>
    </message>
    <message>
        <source>Nothing is sent from this laptop. There is no account.</source>
        <extracomment>first_run.py</extracomment>
        <translation>本机不发送任何内容，也不需要账户。</translation>
    </message>
    <message>
        <source>Where the library comes from</source>
        <extracomment>first_run.py</extracomment>
        <translation>资料库的出处</translation>
    </message>
    <message>
        <source>Where your library is published</source>
        <extracomment>first_run.py</extracomment>
        <translation>您的资料库发布于何处</translation>
    </message>
    <message>
        <source>Ask your office. A folder on this laptop or on a stick can be a source too.</source>
        <extracomment>first_run.py</extracomment>
        <translation>请向贵办公室询问。本机或移动存储器上的文件夹也可作为来源。</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>导入数据包…</translation>
    </message>
    <message>
        <source>A folder that your office or a training institute gave you, for example on a USB stick. Or drop it here.</source>
        <extracomment>first_run.py</extracomment>
        <translation>贵办公室或培训机构交给您的文件夹，例如在 USB 存储器上。也可拖放到此处。</translation>
    </message>
    <message>
        <source>A pack on a stick</source>
        <extracomment>first_run.py</extracomment>
        <translation>存储器上的数据包</translation>
    </message>
    <message>
        <source>Add a source</source>
        <extracomment>first_run.py, sources_page.py</extracomment>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Start with one. You can add others later.</source>
        <extracomment>first_run.py</extracomment>
        <translation>先添加一个，以后还可再加。</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <extracomment>first_run.py</extracomment>
        <translation>暂时跳过</translation>
    </message>
    <message>
        <source>Add and fetch</source>
        <extracomment>first_run.py</extracomment>
        <translation>添加并获取</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number. Answers come while you type, current guidance first.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>键入几个词、标题或文号。结果随键入显示，现行指导文件在前。</translation>
    </message>
    <message>
        <source>Words that belong together</source>
        <extracomment>guide_page.py</extracomment>
        <translation>相连的词</translation>
    </message>
    <message>
        <source>Put them in quotation marks. A minus before a word leaves out what has it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>将其放在引号内。词前加减号可排除含有该词的内容。</translation>
    </message>
    <message>
        <source>Superseded and withdrawn documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>已被取代和已撤回的文件</translation>
    </message>
    <message>
        <source>They are hidden and counted; one click shows them, with what has replaced them.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>此类文件被隐藏并计数；点击一次即可显示，并列出取代它们的文件。</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <extracomment>guide_page.py</extracomment>
        <translation>没有连接时</translation>
    </message>
    <message>
        <source>Everything that is on this laptop is searched and read without one.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>本机上的所有内容无需连接即可搜索和阅读。</translation>
    </message>
    <message>
        <source>At the place that was found</source>
        <extracomment>guide_page.py</extracomment>
        <translation>在找到的位置</translation>
    </message>
    <message>
        <source>Enter opens a document at its first hit. F3 leads to the next one, Alt+← back to the results.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Enter 在第一个匹配处打开文件。F3 转到下一处，Alt+← 返回结果。</translation>
    </message>
    <message>
        <source>Several documents</source>
        <extracomment>guide_page.py</extracomment>
        <translation>多个文件</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens a document in a tab of its own. Each tab shows whether its document still holds.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>Ctrl+Enter 在单独的标签页中打开文件。每个标签页显示其文件是否仍然有效。</translation>
    </message>
    <message>
        <source>A banner above a document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>文件上方的横幅</translation>
    </message>
    <message>
        <source>It says that something else counts today, and opens that.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>它说明目前应以另一文件为准，并可打开该文件。</translation>
    </message>
    <message>
        <source>It is what to follow today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>这是目前应遵循的文件。</translation>
    </message>
    <message>
        <source>It counts from the day that stands with it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>自所示日期起适用。</translation>
    </message>
    <message>
        <source>It still counts, but its publisher meant to look at it again before today.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>它仍然适用，但其发布方原定在今天之前进行审查。</translation>
    </message>
    <message>
        <source>Do not rely on it: a newer document has taken its place.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>请勿以其为依据：更新的文件已取代它。</translation>
    </message>
    <message>
        <source>Do not use it: its publisher has taken it back.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>请勿使用：其发布方已将其撤回。</translation>
    </message>
    <message>
        <source>Its publisher has not said whether it counts. Ask before you rely on it.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>其发布方未说明是否有效。请先询问再以其为依据。</translation>
    </message>
    <message>
        <source>By network</source>
        <extracomment>guide_page.py</extracomment>
        <translation>通过网络</translation>
    </message>
    <message>
        <source>Check for updates asks your sources. What has changed since you last looked stands on the first page.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>“检查更新”会查询您的来源。自您上次查看以来的变更列在首页。</translation>
    </message>
    <message>
        <source>By a stick</source>
        <extracomment>guide_page.py</extracomment>
        <translation>通过 USB 存储器</translation>
    </message>
    <message>
        <source>Import a pack under Packs &amp; sources, or drop its folder on the window.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>在“数据包与来源”中导入数据包，或将其文件夹拖放到窗口上。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>guide_page.py</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>What comes is checked against the signature of its publisher. What was changed on its way is refused, and nothing changes here.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>收到的内容均按发布方的签名核验。途中被改动的内容会被拒收，本机不会有任何变化。</translation>
    </message>
    <message>
        <source>Search from anywhere</source>
        <extracomment>guide_page.py</extracomment>
        <translation>随处搜索</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <extracomment>guide_page.py</extracomment>
        <translation>清空搜索框，再按则离开</translation>
    </message>
    <message>
        <source>Choose in the results while the cursor stays in the box</source>
        <extracomment>guide_page.py</extracomment>
        <translation>光标留在搜索框内时选择结果</translation>
    </message>
    <message>
        <source>Open at the first hit, or in a tab of its own</source>
        <extracomment>guide_page.py</extracomment>
        <translation>在第一个匹配处打开，或在单独的标签页中打开</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <extracomment>guide_page.py</extracomment>
        <translation>显示或隐藏预览</translation>
    </message>
    <message>
        <source>To the next part of the window, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>转到窗口的下一部分或上一部分</translation>
    </message>
    <message>
        <source>Find in the document, in the settings, or here</source>
        <extracomment>guide_page.py</extracomment>
        <translation>在文件、设置或此处查找</translation>
    </message>
    <message>
        <source>To the next hit, or the one before</source>
        <extracomment>guide_page.py</extracomment>
        <translation>转到下一匹配处或上一匹配处</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>guide_page.py</extracomment>
        <translation>转到某页</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the window</source>
        <extracomment>guide_page.py</extracomment>
        <translation>放大、缩小、适合窗口宽度</translation>
    </message>
    <message>
        <source>To the next document, close it, open it again</source>
        <extracomment>guide_page.py</extracomment>
        <translation>转到下一文件、关闭、重新打开</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>printing.py, guide_page.py, reader_bar.py</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <extracomment>guide_page.py</extracomment>
        <translation>复制文号</translation>
    </message>
    <message>
        <source>Open what has replaced the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>打开取代该文件的文件</translation>
    </message>
    <message>
        <source>Go to a page of the sidebar</source>
        <extracomment>guide_page.py</extracomment>
        <translation>转到侧栏中的页面</translation>
    </message>
    <message>
        <source>Fill the screen, or no longer</source>
        <extracomment>guide_page.py</extracomment>
        <translation>全屏显示或退出全屏</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>guide_page.py, settings_page.py, top_bar.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>This guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>本指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>guide_page.py, settings_page.py</extracomment>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>What one needs to know, in a few minutes.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>几分钟了解所需知识。</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <extracomment>guide_page.py</extracomment>
        <translation>在本指南中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>guide_page.py</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>阅读</translation>
    </message>
    <message>
        <source>What a status means</source>
        <extracomment>guide_page.py</extracomment>
        <translation>各状态的含义</translation>
    </message>
    <message>
        <source>Keep up to date</source>
        <extracomment>guide_page.py</extracomment>
        <translation>保持更新</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>guide_page.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>guide_page.py, report_page.py, settings_page.py</extracomment>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>匹配处</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <extracomment>hits_panel.py, reader_bar.py</extracomment>
        <translation>在本文件中查找</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>在本文件中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Places with the searched words</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>含有搜索词的位置</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>本文件没有目录。</translation>
    </message>
    <message>
        <source>No place in this document has these words.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>本文件中没有这些词。</translation>
    </message>
    <message>
        <source>Type words to find them here.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>输入词语即可在此查找。</translation>
    </message>
    <message>
        <source>All
changes</source>
        <extracomment>home_parts.py</extracomment>
        <translation>全部
变更</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_parts.py</extracomment>
        <translation>新增或
更新</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_parts.py</extracomment>
        <translation>已被
新文件取代</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_parts.py</extracomment>
        <translation>已撤回，
请勿使用</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>home_page.py, sidebar.py</extracomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <extracomment>home_page.py, guide_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>home_page.py, banner.py, changes_view.py, info_panel.py, updates_page.py</extracomment>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>全部标为已阅</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
        <translation>汇编</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <extracomment>home_page.py</extracomment>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>All sources</source>
        <extracomment>home_page.py</extracomment>
        <translation>全部来源</translation>
    </message>
    <message numerus="yes">
        <source>{n} training items</source>
        <extracomment>home_page.py; for one: {n} training item</extracomment>
        <translation>
            <numerusform>{n} 项培训材料</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} open without a connection.</source>
        <extracomment>home_page.py</extracomment>
        <translation>共 {total} 份，其中 {n} 份无需联网即可打开。</translation>
    </message>
    <message>
        <source>{documents} and {lessons} in this library.</source>
        <extracomment>home_page.py</extracomment>
        <translation>本资料库有 {documents}和 {lessons}。</translation>
    </message>
    <message>
        <source>since you last looked, {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>自您上次查看（{date}）以来</translation>
    </message>
    <message>
        <source>since this library was begun</source>
        <extracomment>home_page.py, updates_page.py</extracomment>
        <translation>自本资料库建立以来</translation>
    </message>
    <message>
        <source>Nothing here changed since you last looked.</source>
        <extracomment>home_page.py</extracomment>
        <translation>自您上次查看以来此处没有变更。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>home_page.py, history_card.py</extracomment>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} changes</source>
        <extracomment>home_page.py; for one: Show all {n} changes</extracomment>
        <translation>
            <numerusform>显示全部 {n} 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. They come with the first sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>暂无。首次同步后即有。</translation>
    </message>
    <message>
        <source>The rest comes with the next sync.</source>
        <extracomment>home_page.py</extracomment>
        <translation>其余将随下次同步到达。</translation>
    </message>
    <message>
        <source>{size} to get</source>
        <extracomment>home_page.py</extracomment>
        <translation>待获取 {size}</translation>
    </message>
    <message>
        <source>{here} of {total} documents, {rest} not on this laptop</source>
        <extracomment>home_page.py</extracomment>
        <translation>共 {total} 份文件，已有 {here} 份，{rest} 份不在本机</translation>
    </message>
    <message>
        <source>All here</source>
        <extracomment>home_page.py</extracomment>
        <translation>全部在此</translation>
    </message>
    <message>
        <source>Page {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>第 {n} 页，共 {total} 页，{date}打开</translation>
    </message>
    <message>
        <source>Opened {date}</source>
        <extracomment>home_page.py, saved_panes.py</extracomment>
        <translation>{date}打开</translation>
    </message>
    <message>
        <source>What you open stands here, at the page where you stopped.</source>
        <extracomment>home_page.py</extracomment>
        <translation>您打开过的文件会列在此处，并停在您上次读到的页。</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <extracomment>import_page.py</extracomment>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>identify_page.py, import_page.py, lesson_pack.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, or the stick that it is on. You can also drop it on this window, or open the file open.fieldshelf-pack in the pack with a double click.</source>
        <extracomment>import_page.py</extracomment>
        <translation>请选择数据包的文件夹，或其所在的存储器。也可将其拖放到此窗口，或双击数据包中的 open.fieldshelf-pack。</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} packs, the newest first. Nothing is imported before you have seen what it would change.</source>
        <extracomment>import_page.py; for one: There is {n} pack. Nothing is imported before you have seen what it would change.</extracomment>
        <translation>
            <numerusform>共有 {n} 个数据包，最新的在前。在您看到会有哪些变更之前，不会导入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what the pack would change here…</source>
        <extracomment>import_page.py</extracomment>
        <translation>正在查看数据包会在此带来哪些变更…</translation>
    </message>
    <message>
        <source>An update is running. The pack has its turn when it has ended; what has arrived is kept if you stop it.</source>
        <extracomment>import_page.py</extracomment>
        <translation>正在更新。更新结束后轮到数据包；如您停止更新，已到达的内容会保留。</translation>
    </message>
    <message>
        <source>An update is running</source>
        <extracomment>import_page.py</extracomment>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <extracomment>import_page.py</extracomment>
        <translation>停止更新</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>import_page.py</extracomment>
        <translation>另选…</translation>
    </message>
    <message>
        <source>Take the shorter list over</source>
        <extracomment>import_page.py</extracomment>
        <translation>接受较短的清单</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>import_page.py, library_strip.py</extracomment>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>What to keep here</source>
        <extracomment>first_run.py</extracomment>
        <translation>在此保留的内容</translation>
    </message>
    <message>
        <source>Chosen when the source has been looked at</source>
        <extracomment>first_run.py</extracomment>
        <translation>在查看来源后选择</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <extracomment>first_run.py</extracomment>
        <translation>打开使用指南</translation>
    </message>
    <message>
        <source>Learn how Fieldshelf works. Add a source when you have one.</source>
        <extracomment>first_run.py</extracomment>
        <translation>了解 Fieldshelf 的用法。有来源时再添加。</translation>
    </message>
    <message>
        <source>Built-in guide only</source>
        <extracomment>first_run.py</extracomment>
        <translation>仅内置指南</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <extracomment>first_run.py</extracomment>
        <translation>选择您的语文</translation>
    </message>
    <message>
        <source>Choose what to keep on this laptop</source>
        <extracomment>first_run.py</extracomment>
        <translation>选择在本机保留的内容</translation>
    </message>
    <message>
        <source>By collection and language, with sizes.</source>
        <extracomment>first_run.py</extracomment>
        <translation>按汇编和语文选择，并显示大小。</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents of its lists are not in this pack. They can be found, and come with the next update or pack.</source>
        <extracomment>import_page.py; for one: {n} document of its lists is not in this pack. It can be found, and comes with the next update or pack.</extracomment>
        <translation>
            <numerusform>其清单中有 {n} 份文件不在此数据包中。可以搜到这些文件，它们将随下次更新或数据包到达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded documents stay for reference, and your notes stay.</source>
        <extracomment>import_page.py</extracomment>
        <translation>被取代的文件保留备查，您的笔记也会保留。</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} items</source>
        <extracomment>import_page.py; for one: Import {n} item</extracomment>
        <translation>
            <numerusform>导入 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>import_page.py</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <extracomment>import_page.py</extracomment>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>You can keep working: search and reading go on. Leave the stick in its place until this is done.</source>
        <extracomment>import_page.py</extracomment>
        <translation>您可以继续工作：搜索和阅读照常。完成之前请勿取出存储器。</translation>
    </message>
    <message>
        <source>What has been copied is kept. Import the pack again to get the rest.</source>
        <extracomment>import_page.py</extracomment>
        <translation>已复制的内容会保留。再次导入数据包即可获取其余部分。</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>import_page.py</extracomment>
        <translation>有哪些新内容</translation>
    </message>
    <message>
        <source>All packs on this stick</source>
        <extracomment>import_page.py</extracomment>
        <translation>此存储器上的全部数据包</translation>
    </message>
    <message>
        <source>Pack of an unknown publisher</source>
        <extracomment>import_parts.py</extracomment>
        <translation>未知发布者的数据包</translation>
    </message>
    <message>
        <source>Fingerprint that the publisher gave you</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>发布者告知您的指纹</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>what a button does</comment>
        <extracomment>fingerprints.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>What will change on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>本机将有哪些变更</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>import_parts.py, lesson_parts.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what becomes of a document</comment>
        <extracomment>import_parts.py</extracomment>
        <translation>变更</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>import_parts.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>{size} needed</source>
        <extracomment>import_parts.py</extracomment>
        <translation>需要 {size}</translation>
    </message>
    <message>
        <source>{size} free on this laptop</source>
        <extracomment>import_parts.py</extracomment>
        <translation>本机可用 {size}</translation>
    </message>
    <message>
        <source>There is not enough room. Texts come first, then as many documents as there is room for.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>空间不足。先存文本，再存放得下的文件。</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>changes_view.py, import_words.py</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody but the sources you add, and its own publisher for a newer version.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Fieldshelf 是依据 Apache License 2.0 发布的自由软件。除您添加的来源外，它只向自己的发布者询问新版本。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>browse_page.py</extracomment>
        <translation>没有符合的内容</translation>
    </message>
    <message>
        <source>No document here has all that you have chosen.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>此处没有文件符合您选择的全部条件。</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <extracomment>browse_page.py</extracomment>
        <translation>移除所有筛选条件</translation>
    </message>
    <message>
        <source>The two editions cannot be compared</source>
        <extracomment>changes.py, comparing.py</extracomment>
        <translation>无法比较这两个版本</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>changes_view.py</extracomment>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Taken out</source>
        <extracomment>changes_view.py</extracomment>
        <translation>删去</translation>
    </message>
    <message>
        <source>{place} of {old}; {other} of {new}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>{old} {place}；{new} {other}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>删去：{text}</translation>
    </message>
    <message>
        <source>Put in: {text}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>新增：{text}</translation>
    </message>
    <message>
        <source>Close the list of changes</source>
        <extracomment>changes_view.py</extracomment>
        <translation>关闭变更列表</translation>
    </message>
    <message>
        <source>Places that differ</source>
        <extracomment>changes_view.py</extracomment>
        <translation>有差异之处</translation>
    </message>
    <message>
        <source>The two editions are being compared.</source>
        <extracomment>changes_view.py</extracomment>
        <translation>正在比较这两个版本。</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>changes_view.py</extracomment>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>What changed from {old} to {new}</source>
        <extracomment>changes_view.py, info_panel.py</extracomment>
        <translation>从 {old} 到 {new} 的变更内容</translation>
    </message>
    <message numerus="yes">
        <source>{n} places differ.</source>
        <extracomment>changes_view.py; for one: {n} place differs.</extracomment>
        <translation>
            <numerusform>有 {n} 处差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are listed.</source>
        <extracomment>changes_view.py; for one: The first {n} is listed.</extracomment>
        <translation>
            <numerusform>仅列出前 {n} 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences only stand elsewhere.</source>
        <extracomment>changes_view.py; for one: {n} sentence only stands elsewhere.</extracomment>
        <translation>
            <numerusform>{n} 个句子仅移动了位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {ref} at: {place}</source>
        <extracomment>changes_view.py</extracomment>
        <translation>打开 {ref}：{place}</translation>
    </message>
    <message>
        <source>Replaces {ref}</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>取代 {ref}</translation>
    </message>
    <message>
        <source>Replaces an earlier one</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>取代较早的一份</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>传输中</translation>
    </message>
    <message>
        <source>Ready to read</source>
        <extracomment>coming_rows.py</extracomment>
        <translation>可以阅读</translation>
    </message>
    <message>
        <source>No text is kept of {ref}. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>未保存 {ref} 的文本。请打开两个版本查看变更内容。</translation>
    </message>
    <message>
        <source>{old} is in {language} and {new} in {other}. Only editions in the same language can be compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>{old} 的语言为{language}，{new} 的语言为{other}。只能比较同一语言的版本。</translation>
    </message>
    <message>
        <source>They are too long to be compared on this laptop. Open both editions to see what changed.</source>
        <extracomment>comparing.py</extracomment>
        <translation>它们过长，无法在本机比较。请打开两个版本查看变更内容。</translation>
    </message>
    <message>
        <source>The text of {old} and {new} is the same. Pictures and layout are not compared.</source>
        <extracomment>comparing.py</extracomment>
        <translation>{old} 与 {new} 的文本相同。图像和版式不作比较。</translation>
    </message>
    <message>
        <source>No text has changed</source>
        <extracomment>comparing.py</extracomment>
        <translation>文本没有变更</translation>
    </message>
    <message>
        <source>For another laptop</source>
        <extracomment>guide_page.py, export_page.py</extracomment>
        <translation>供另一台电脑使用</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>数据包包含本机内容及其发布者的签名。收到的人无需联网。</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>keep_page.py, export_page.py</extracomment>
        <translation>文件语言</translation>
    </message>
    <message>
        <source>Only what is missing there…</source>
        <extracomment>export_page.py</extracomment>
        <translation>仅对方缺少的内容…</translation>
    </message>
    <message>
        <source>Choose the request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>选择在另一台电脑上写好的请求</translation>
    </message>
    <message>
        <source>Everything again</source>
        <extracomment>export_page.py</extracomment>
        <translation>恢复为全部</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <extracomment>export_page.py</extracomment>
        <translation>写入位置</translation>
    </message>
    <message>
        <source>Ask for a pack</source>
        <extracomment>export_page.py</extracomment>
        <translation>请求数据包</translation>
    </message>
    <message>
        <source>A request says which files are here, and nothing about you. Give it to somebody who has more: there, a pack is written of only what is missing here.</source>
        <extracomment>export_page.py</extracomment>
        <translation>请求只说明本机有哪些文件，不涉及您本人。请交给拥有更多内容的人：对方会写出只含本机所缺内容的数据包。</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <extracomment>export_page.py</extracomment>
        <translation>写出请求…</translation>
    </message>
    <message>
        <source>Choose at least one collection and one language.</source>
        <extracomment>export_page.py</extracomment>
        <translation>请至少选择一个汇编和一种语言。</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made.</source>
        <extracomment>export_page.py</extracomment>
        <translation>提出请求的电脑不缺任何内容。</translation>
    </message>
    <message>
        <source>{what}, {size} needed.</source>
        <extracomment>export_page.py</extracomment>
        <translation>{what}，需要 {size}。</translation>
    </message>
    <message>
        <source>{size} free there.</source>
        <extracomment>export_page.py</extracomment>
        <translation>该处剩余 {size}。</translation>
    </message>
    <message>
        <source>There is not enough room.</source>
        <extracomment>export_page.py</extracomment>
        <translation>空间不足。</translation>
    </message>
    <message>
        <source>The request that was written on the other laptop</source>
        <extracomment>export_page.py</extracomment>
        <translation>在另一台电脑上写好的请求</translation>
    </message>
    <message>
        <source>Only what is missing where {name} was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>仅写出 {name} 的电脑所缺的内容。</translation>
    </message>
    <message>
        <source>Write a request</source>
        <extracomment>export_page.py</extracomment>
        <translation>写出请求</translation>
    </message>
    <message>
        <source>Written: {path}, {size}. Give it to somebody who has more.</source>
        <extracomment>export_page.py</extracomment>
        <translation>已写出：{path}，{size}。请交给拥有更多内容的人。</translation>
    </message>
    <message>
        <source>Reading again: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>正在复读：{done} / {total}</translation>
    </message>
    <message>
        <source>Writing: {done} of {total}</source>
        <extracomment>export_page.py</extracomment>
        <translation>正在写入：{done} / {total}</translation>
    </message>
    <message>
        <source>Nothing is missing where the request was made. No pack was written.</source>
        <extracomment>export_page.py</extracomment>
        <translation>提出请求的电脑不缺任何内容。未写入数据包。</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}. Everything is on the stick: eject it, then take it out.</source>
        <extracomment>export_page.py</extracomment>
        <translation>已写入并复读，完整：{what}，{size}。全部已在存储器上：请先弹出，再拔下。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not on this laptop, and not in the pack.</source>
        <extracomment>export_page.py; for one: {n} file is not on this laptop, and not in the pack.</extracomment>
        <translation>
            <numerusform>{n} 个文件不在本机，也不在数据包中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was written so far is no pack yet; written to the same place again, it goes on from there.</source>
        <extracomment>exporting.py</extracomment>
        <translation>已停止。目前写入的还不是数据包；再次写到同一位置时会从此处继续。</translation>
    </message>
    <message>
        <source>Narrow by {what}</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>按{what}筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <extracomment>filter_bar.py</extracomment>
        <translation>{name}（{n}）</translation>
    </message>
    <message>
        <source>Each printed page carries the status of the document and the day.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>打印出的每一页都注明文件的状态和日期。</translation>
    </message>
    <message>
        <source>Select words in a document to mark them or to write about them. Notes stand beside it and under Saved, and a search says how many of them have its words.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>在文件中选择文字即可突出显示或写笔记。笔记显示在文件旁和“已保存”中；搜索时会说明其中有几条含有所搜的词。</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>saved_page.py, history_card.py</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <extracomment>history_card.py</extracomment>
        <translation>另存为文本…</translation>
    </message>
    <message>
        <source>Save the history as text</source>
        <extracomment>history_card.py</extracomment>
        <translation>将历史记录另存为文本</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>history_card.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>history_card.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>history_card.py</extracomment>
        <translation>经过</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>history_card.py</extracomment>
        <translation>数据量</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>history_card.py</extracomment>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>My collections</source>
        <extracomment>home_page.py</extracomment>
        <translation>我的馆藏</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>home_page.py</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Choose what is kept here</source>
        <extracomment>home_page.py</extracomment>
        <translation>选择在本机保留的内容</translation>
    </message>
    <message>
        <source>All news</source>
        <extracomment>home_page.py</extracomment>
        <translation>所有新闻</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <extracomment>home_page.py</extracomment>
        <translation>没有此类内容。</translation>
    </message>
    <message>
        <source>replaced by</source>
        <extracomment>home_parts.py</extracomment>
        <translation>已由以下文件取代：</translation>
    </message>
    <message>
        <source>use instead</source>
        <extracomment>home_parts.py</extracomment>
        <translation>请改用：</translation>
    </message>
    <message>
        <source>replaced by a newer one that is not in this library</source>
        <extracomment>home_parts.py</extracomment>
        <translation>已被较新的文件取代，但本资料库没有该文件</translation>
    </message>
    <message>
        <source>do not use it any more, there is no replacement</source>
        <extracomment>home_parts.py</extracomment>
        <translation>请勿再使用，没有替代文件</translation>
    </message>
    <message>
        <source>updated {date}: {what}</source>
        <extracomment>home_parts.py</extracomment>
        <translation>{date} 更新：{what}</translation>
    </message>
    <message>
        <source>What this file is</source>
        <extracomment>identify_page.py</extracomment>
        <translation>此文件是什么</translation>
    </message>
    <message>
        <source>The file was read and nothing more: it was not kept, and nothing in it was run.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>仅读取了该文件：未保存，也未运行其中任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files more were left out: drop fewer at once.</source>
        <extracomment>identify_page.py; for one: {n} file more was left out: drop fewer at once.</extracomment>
        <translation>
            <numerusform>另有 {n} 个文件未处理：请一次少拖放一些。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be looked at.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>无法查看此文件。</translation>
    </message>
    <message>
        <source>It is being looked at…</source>
        <extracomment>identify_page.py</extracomment>
        <translation>正在查看……</translation>
    </message>
    <message>
        <source>This takes up to half a minute.</source>
        <extracomment>identify_page.py</extracomment>
        <translation>最多需要半分钟。</translation>
    </message>
    <message>
        <source>Search for its name</source>
        <extracomment>identify_page.py</extracomment>
        <translation>搜索其名称</translation>
    </message>
    <message>
        <source>Open ours</source>
        <extracomment>identify_page.py</extracomment>
        <translation>打开本库的文件</translation>
    </message>
    <message>
        <source>This library does not know this file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>本资料库中没有此文件的记录。</translation>
    </message>
    <message>
        <source>This is {what}, byte for byte.</source>
        <extracomment>identifying.py</extracomment>
        <translation>这就是 {what}，逐字节相同。</translation>
    </message>
    <message>
        <source>This has the text of {what}. The file itself is another one.</source>
        <extracomment>identifying.py</extracomment>
        <translation>其文字与 {what} 相同，但文件本身不同。</translation>
    </message>
    <message>
        <source>This has much of the text of {what}: it is another edition or version of it.</source>
        <extracomment>identifying.py</extracomment>
        <translation>其中大部分文字与 {what} 相同：是它的另一版本。</translation>
    </message>
    <message>
        <source>This has the number of {what}. Nothing else shows what it is.</source>
        <extracomment>identifying.py</extracomment>
        <translation>它带有 {what} 的编号，此外无从判断它是什么。</translation>
    </message>
    <message>
        <source>It has no text or number that a document here has. It may be newer, or of another publisher, or a private file.</source>
        <extracomment>identifying.py</extracomment>
        <translation>其文字和编号与此处任何文件都不相符。它可能更新、来自其他发布者，或是私人文件。</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, which is not in this library.</source>
        <extracomment>identifying.py</extracomment>
        <translation>它已被较新的文件取代，但本资料库没有该文件。</translation>
    </message>
    <message>
        <source>Do not use it any more. It was replaced; use {new}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>请勿再使用。它已被取代，请使用 {new}。</translation>
    </message>
    <message>
        <source>Do not use it any more. It was withdrawn, and there is no replacement.</source>
        <extracomment>identifying.py</extracomment>
        <translation>请勿再使用。它已被撤销，没有替代文件。</translation>
    </message>
    <message>
        <source>It is in force, and what its publisher signed.</source>
        <extracomment>identifying.py</extracomment>
        <translation>现行有效，且与发布者签署的一致。</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <extracomment>identifying.py</extracomment>
        <translation>现行有效。</translation>
    </message>
    <message>
        <source>Use ours: it is what its publisher has sent, and its status is known.</source>
        <extracomment>identifying.py</extracomment>
        <translation>请使用本库的文件：它来自发布者，状态已知。</translation>
    </message>
    <message>
        <source>{n} % of the text is the same.</source>
        <extracomment>identifying.py</extracomment>
        <translation>{n}% 的文字相同。</translation>
    </message>
    <message>
        <source>It has {theirs}, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>它的大小为 {theirs}，本库的为 {ours}。</translation>
    </message>
    <message>
        <source>It has {theirs} pages, ours {ours}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>它有 {theirs} 页，本库的有 {ours} 页。</translation>
    </message>
    <message>
        <source>Pages that ours does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>本库文件中没有的页面：{pages}。</translation>
    </message>
    <message>
        <source>Pages of ours that it does not have like this: {pages}.</source>
        <extracomment>identifying.py</extracomment>
        <translation>它所没有的本库文件页面：{pages}。</translation>
    </message>
    <message>
        <source>Its text could not be compared.</source>
        <extracomment>identifying.py</extracomment>
        <translation>无法比较其文字。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>identifying.py, lesson_pack.py, lessons.py; for one: {n} more</extracomment>
        <translation>
            <numerusform>另外 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>image_view.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>image_view.py</extracomment>
        <translation>图像：{name}</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>image_view.py</extracomment>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>import_words.py</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>import_words.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>superseded</source>
        <extracomment>import_words.py</extracomment>
        <translation>被取代</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>import_words.py</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>import_words.py</extracomment>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>import_words.py; for one: {n} added</extracomment>
        <translation>
            <numerusform>新增 {n} 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this pack is new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>此数据包中没有新内容。</translation>
    </message>
    <message>
        <source>Nothing more of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>此数据包已无更多内容可取。</translation>
    </message>
    <message>
        <source>Nothing of this pack can be taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>此数据包没有可取的内容。</translation>
    </message>
    <message>
        <source>It could not be looked at to the end. Nothing was changed.</source>
        <extracomment>import_words.py</extracomment>
        <translation>未能查看完毕。未作更改。</translation>
    </message>
    <message>
        <source>The import is complete.</source>
        <extracomment>import_words.py</extracomment>
        <translation>导入完成。</translation>
    </message>
    <message>
        <source>Nothing in this pack was new here.</source>
        <extracomment>import_words.py</extracomment>
        <translation>此数据包中没有新内容。</translation>
    </message>
    <message>
        <source>The import is partly done.</source>
        <extracomment>import_words.py</extracomment>
        <translation>导入部分完成。</translation>
    </message>
    <message>
        <source>The pack was refused. Nothing of it was taken.</source>
        <extracomment>import_words.py</extracomment>
        <translation>数据包被拒。未取用任何内容。</translation>
    </message>
    <message>
        <source>The import was stopped. What had been copied is kept; import the pack again to get the rest.</source>
        <extracomment>import_words.py</extracomment>
        <translation>导入已停止。已复制的内容会保留；再次导入数据包即可获取其余部分。</translation>
    </message>
    <message>
        <source>Without the date of its signature</source>
        <extracomment>import_words.py</extracomment>
        <translation>没有签名日期</translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>import_words.py; for one: {n} month ago</extracomment>
        <translation>
            <numerusform>{n} 个月前</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint compared</source>
        <extracomment>import_words.py</extracomment>
        <translation>指纹已核对</translation>
    </message>
    <message>
        <source>It is the one that you gave</source>
        <extracomment>import_words.py</extracomment>
        <translation>与您提供的一致</translation>
    </message>
    <message>
        <source>Publisher known</source>
        <extracomment>import_words.py</extracomment>
        <translation>已知发布者</translation>
    </message>
    <message>
        <source>Known here as {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>在此称为 {name}</translation>
    </message>
    <message>
        <source>Importing from {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>正在从 {name} 导入</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>updates_page.py, import_words.py</extracomment>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>The import is not finished. What had been copied is kept.</source>
        <extracomment>import_words.py</extracomment>
        <translation>导入未完成。已复制的内容会保留。</translation>
    </message>
    <message>
        <source>The import has ended.</source>
        <extracomment>import_words.py</extracomment>
        <translation>导入已结束。</translation>
    </message>
    <message>
        <source>no document changed</source>
        <extracomment>import_words.py</extracomment>
        <translation>没有文件变更</translation>
    </message>
    <message>
        <source>{changes}; {size} read.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{changes}；已读 {size}。</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s card, and no pack. Nothing was done. It says by which key a publisher is recognised. Add the publisher&apos;s address under Packs &amp; sources.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} 是发布者名片，不是数据包。未执行任何操作。名片说明凭哪个密钥识别发布者。请在“数据包与来源”中添加发布者的地址。</translation>
    </message>
    <message>
        <source>{place} is what a publisher puts on a server, and no pack. Nothing was done. Add this folder as a source under Packs &amp; sources: it is fetched from there.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} 是发布者放在服务器上的内容，不是数据包。未执行任何操作。请在“数据包与来源”中将此文件夹添加为来源，即可从中获取。</translation>
    </message>
    <message>
        <source>{place} is a publisher&apos;s repository, and no pack. Nothing was done. On the page Publish, a pack can be made of it.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{place} 是发布者的存储库，不是数据包。未执行任何操作。可在“发布”页面由其制作数据包。</translation>
    </message>
    <message>
        <source>The new list of {item} leaves out most of what it has here. That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed. Ask the publisher. If it is meant, take the shorter list over below.</source>
        <extracomment>import_words.py</extracomment>
        <translation>{item} 的新清单缺少此处的大部分内容。这多半是失误或攻击，而非本意，因此未予接受：未移除任何内容。请询问发布者。如确有此意，请在下方接受较短的清单。</translation>
    </message>
    <message>
        <source>The pack offers documents of {item}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own; those of your sources stand under Packs &amp; sources. If the pack is the right one, remove that source first.</source>
        <extracomment>import_words.py</extracomment>
        <translation>数据包提供 {item} 的文件，而本机上这些文件来自另一来源。为防止有人替换他方的指导文件，已予拒绝。请将两个指纹与发布者的指纹核对；您的来源的指纹见“数据包与来源”。如数据包正确，请先移除该来源。</translation>
    </message>
    <message>
        <source>About this document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>关于本文件</translation>
    </message>
    <message>
        <source>Cites</source>
        <extracomment>info_panel.py</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Cited by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>被引用</translation>
    </message>
    <message>
        <source>More like this</source>
        <extracomment>info_panel.py</extracomment>
        <translation>类似文件</translation>
    </message>
    <message>
        <source>The file of this document is gone</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>本文件的电子档已不存在</translation>
    </message>
    <message>
        <source>It had been downloaded, and is not on this laptop any more. It comes again with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>它曾已下载，但现已不在本机。下次同步时会重新获取。</translation>
    </message>
    <message>
        <source>Type the password to read it here. The password is forgotten when Fieldshelf is closed.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>输入密码即可在此阅读。关闭 Fieldshelf 后密码不再保留。</translation>
    </message>
    <message>
        <source>That password does not open it. Check capital letters and the keyboard’s language, then try again.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>此密码无法打开。请检查大小写和键盘语言，然后重试。</translation>
    </message>
    <message>
        <source>This document is locked with a password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>本文件受密码保护</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>passphrase_dialog.py, instead_panel.py</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Open its {part}</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>打开：{part}</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <extracomment>keep_page.py</extracomment>
        <translation>本机保留的内容</translation>
    </message>
    <message>
        <source>Texts of everything are kept, so that all of it can be searched. Choose which documents are, too.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>全部文本都会保留，以便全部可搜索。请选择还要保留哪些文件。</translation>
    </message>
    <message>
        <source>Keep collections that come later, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>也保留以后新增的汇编</translation>
    </message>
    <message>
        <source>Languages and kinds</source>
        <extracomment>keep_page.py</extracomment>
        <translation>语言和类型</translation>
    </message>
    <message>
        <source>Room on this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>本机空间</translation>
    </message>
    <message>
        <source>The library may take</source>
        <extracomment>keep_page.py</extracomment>
        <translation>资料库可占用</translation>
    </message>
    <message>
        <source>Fetch documents, too</source>
        <extracomment>keep_page.py</extracomment>
        <translation>也获取文件</translation>
    </message>
    <message>
        <source>Only texts are fetched at present, whatever is chosen here.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>目前只获取文本，无论此处如何选择。</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>keep_page.py</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>keep_page.py</extracomment>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>What this changes</source>
        <extracomment>keep_page.py</extracomment>
        <translation>由此产生的变化</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <extracomment>keep_page.py</extracomment>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>{size} of {most} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>已用 {size} / {most}</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>keep_page.py</extracomment>
        <translation>已用 {size}</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <extracomment>keep_page.py</extracomment>
        <translation>此磁盘剩余 {size}</translation>
    </message>
    <message>
        <source>{size} chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>已选 {size}。</translation>
    </message>
    <message>
        <source>{size} of it come with the next check.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>其中 {size} 将在下次检查时获取。</translation>
    </message>
    <message>
        <source>All of it is on this laptop.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>全部已在本机。</translation>
    </message>
    <message>
        <source>There is not enough room for it: what replaces older guidance comes first.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>空间不足：取代旧文件的内容优先。</translation>
    </message>
    <message>
        <source>Remove {size} that are here and not chosen</source>
        <extracomment>keep_page.py</extracomment>
        <translation>移除在本机但未选的 {size}</translation>
    </message>
    <message>
        <source>They can be searched and fetched again; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>仍可搜索，也可重新获取；您的笔记会保留。</translation>
    </message>
    <message>
        <source>{size} of it came with a pack, and come back only with another one; your notes stay.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>其中 {size} 来自数据包，只能随另一个数据包恢复；您的笔记会保留。</translation>
    </message>
    <message>
        <source>There is nothing from the publisher of this program in {place}. Nothing was changed. Choose the stick that has the folder {folder}.</source>
        <extracomment>checking.py</extracomment>
        <translation>{place} 中没有本程序发布者的任何内容。未作任何更改。请选择含有文件夹 {folder} 的存储器。</translation>
    </message>
    <message>
        <source>{file} changed while it was being read, and was left out. Close what is writing it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>{file} 在读取时发生了变化，已略过。请关闭正在写入它的程序，然后重新运行。</translation>
    </message>
    <message>
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>having.py, keep_page.py</extracomment>
        <translation>正在检查。结束后可以更改。</translation>
    </message>
    <message>
        <source>Applied. {size} were removed.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>已应用。已移除 {size}。</translation>
    </message>
    <message>
        <source>Applied.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>已应用。</translation>
    </message>
    <message>
        <source>{size} were removed.</source>
        <extracomment>having.py, keep_page.py</extracomment>
        <translation>已移除 {size}。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>已选</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>{some} / {all}</translation>
    </message>
    <message>
        <source>a part</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>only texts</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>仅文本</translation>
    </message>
    <message>
        <source>Get when online</source>
        <extracomment>keep_parts.py, info_panel.py, instead_panel.py, reader_having.py</extracomment>
        <translation>联网时获取</translation>
    </message>
    <message>
        <source>Do not get {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>不获取 {title}</translation>
    </message>
    <message>
        <source>Nothing waits. Documents that you ask for and that are not here yet stand here, and come before all others.</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>没有等待的文件。您请求而本机尚无的文件会列在此处，并最先获取。</translation>
    </message>
    <message>
        <source>Earlier: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>提前：{title}</translation>
    </message>
    <message>
        <source>Later: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>推后：{title}</translation>
    </message>
    <message>
        <source>Largest documents here</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>本机最大的文件</translation>
    </message>
    <message>
        <source>Get again</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Get again: {title}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>重新获取：{title}</translation>
    </message>
    <message>
        <source>Removed by you, {size}</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>由您移除，{size}</translation>
    </message>
    <message>
        <source>Remove “{title}” ({size}) from this laptop? It can still be found and searched, and your notes stay. It comes back when you ask for it, from its source or with a pack.</source>
        <extracomment>having.py</extracomment>
        <translation>要从本机移除“{title}”（{size}）吗？仍可找到并搜索，您的笔记会保留。您请求时，它会从来源或随数据包恢复。</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>having.py</extracomment>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>不超过 {size}</translation>
    </message>
    <message>
        <source>Prepare lesson pack</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>准备课程资料夹</translation>
    </message>
    <message>
        <source>The guidance behind it</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>所依据的指导文件</translation>
    </message>
    <message>
        <source>What is labelled as not public, too</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>也包括标为非公开的内容</translation>
    </message>
    <message>
        <source>A plain folder for a classroom without a network: files with numbers and names, and a page that lists them. It opens on any computer, without Fieldshelf.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>供没有网络的教室使用的普通文件夹：文件带有编号和名称，另有一页列出它们。无需 Fieldshelf，可在任何电脑上打开。</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>尚未选择文件夹</translation>
    </message>
    <message>
        <source>Choose where the folder is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>选择写入文件夹的位置</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>写入</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>写入文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Pieces</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>材料</translation>
    </message>
    <message>
        <source>Where the lesson pack is written</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>课程资料夹的写入位置</translation>
    </message>
    <message>
        <source>Choose at least one language and one piece.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>请至少选择一种语言和一项材料。</translation>
    </message>
    <message>
        <source>Nothing of what you have chosen is on this laptop.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>您选择的内容都不在本机。</translation>
    </message>
    <message>
        <source>{files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{files}，{size}。</translation>
    </message>
    <message>
        <source>{words} Only {size} are free there. Choose less, or another place.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words}那里只有 {size} 可用空间。请减少选择或换个位置。</translation>
    </message>
    <message>
        <source>{words} {size} are free there.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>{words}那里有 {size} 可用空间。</translation>
    </message>
    <message>
        <source>{piece} ({language}, {size})</source>
        <extracomment>lesson_pack.py, lessons.py</extracomment>
        <translation>{piece}（{language}，{size}）</translation>
    </message>
    <message>
        <source>Not here, and so not in it: {names}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>不在本机，因此不包含：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are left out, because they are labelled as not public.</source>
        <extracomment>lesson_pack.py; for one: {n} document is left out, because it is labelled as not public.</extracomment>
        <translation>
            <numerusform>{n} 份文件因标为非公开而未包含。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are superseded or withdrawn: their files are called so.</source>
        <extracomment>lesson_pack.py; for one: {n} document is superseded or withdrawn: its file is called so.</extracomment>
        <translation>
            <numerusform>{n} 份文件已被取代或撤销：其文件名已注明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing. Each file is checked while it is copied.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>正在写入。每个文件在复制时都会核对。</translation>
    </message>
    <message>
        <source>The lesson pack is ready: {files}, {size}.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>课程资料夹已就绪：{files}，{size}。</translation>
    </message>
    <message>
        <source>Open {page} in it to begin.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>请从其中的 {page} 开始。</translation>
    </message>
    <message>
        <source>Let the system eject the stick before you pull it out.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>拔出前请先由系统弹出闪存盘。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left in the folder.</source>
        <extracomment>lesson_pack.py</extracomment>
        <translation>已取消。文件夹中未留下任何内容。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>课程</translation>
    </message>
    <message>
        <source>Prepare lesson pack…</source>
        <extracomment>lesson_page.py, training_page.py</extracomment>
        <translation>准备课程资料夹……</translation>
    </message>
    <message>
        <source>Nothing of this lesson is on this laptop yet.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>本机尚无此课程的任何内容。</translation>
    </message>
    <message>
        <source>This lesson was withdrawn. Do not teach it.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>此课程已撤销。请勿讲授。</translation>
    </message>
    <message>
        <source>This lesson was replaced by a newer one. Teach that one.</source>
        <extracomment>lesson_page.py</extracomment>
        <translation>此课程已被更新的课程取代。请讲授新课程。</translation>
    </message>
    <message>
        <source>Piece</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>材料</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Import from USB…</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>从 USB 导入……</translation>
    </message>
    <message>
        <source>After this lesson, learners can</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>学完本课后，学员能够</translation>
    </message>
    <message>
        <source>The publisher does not say.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>发布者未说明。</translation>
    </message>
    <message>
        <source>Guidance behind this lesson</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>本课所依据的指导文件</translation>
    </message>
    <message>
        <source>The lesson names none.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>课程未列出。</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>不在本资料库中</translation>
    </message>
    <message>
        <source>Lesson pieces</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>课程材料</translation>
    </message>
    <message>
        <source>Get missing pieces when online</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>联网时获取缺少的材料</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <extracomment>lesson_parts.py; for one: {n} piece</extracomment>
        <translation>
            <numerusform>{n} 项材料</numerusform>
        </translation>
    </message>
    <message>
        <source>{pieces}, {size} in all</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>{pieces}，共 {size}</translation>
    </message>
    <message>
        <source>This lesson was published without any file.</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>此课程发布时没有任何文件。</translation>
    </message>
    <message>
        <source>Missing pieces are queued</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>缺少的材料已排队</translation>
    </message>
    <message>
        <source>Film, only a link</source>
        <extracomment>lesson_parts.py</extracomment>
        <translation>影片，仅有链接</translation>
    </message>
    <message numerus="yes">
        <source>{n} slides</source>
        <extracomment>lessons.py; for one: {n} slide</extracomment>
        <translation>
            <numerusform>{n} 张幻灯片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>lessons.py; for one: {n} page</extracomment>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>{language} only</source>
        <extracomment>lessons.py</extracomment>
        <translation>仅{language}</translation>
    </message>
    <message>
        <source>{n} of {total} languages</source>
        <extracomment>lessons.py</extracomment>
        <translation>{total} 种语言中的 {n} 种</translation>
    </message>
    <message>
        <source>No, queued</source>
        <extracomment>lessons.py</extracomment>
        <translation>否，已排队</translation>
    </message>
    <message>
        <source>No</source>
        <comment>it is not on this laptop</comment>
        <extracomment>lessons.py</extracomment>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>lessons.py; for one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Length unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>时长不详</translation>
    </message>
    <message>
        <source>Number of people unknown</source>
        <extracomment>lessons.py</extracomment>
        <translation>人数不详</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <extracomment>lessons.py</extracomment>
        <translation>{least} 至 {most} 人</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>lessons.py; for one: {n} person</extracomment>
        <translation>
            <numerusform>{n} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No language whole</source>
        <extracomment>lessons.py</extracomment>
        <translation>没有完整的语言版本</translation>
    </message>
    <message>
        <source>in part: {languages}</source>
        <extracomment>lessons.py</extracomment>
        <translation>部分：{languages}</translation>
    </message>
    <message>
        <source>{size} not on this laptop</source>
        <extracomment>lessons.py</extracomment>
        <translation>{size} 不在本机</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <extracomment>lessons.py</extracomment>
        <translation>无缺失</translation>
    </message>
    <message>
        <source>{size} here</source>
        <extracomment>lessons.py</extracomment>
        <translation>本机 {size}</translation>
    </message>
    <message>
        <source>the publisher does not say</source>
        <extracomment>lessons.py</extracomment>
        <translation>发布者未说明</translation>
    </message>
    <message>
        <source>with every piece</source>
        <extracomment>lessons.py</extracomment>
        <translation>材料齐全</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are not on this laptop: {names}</source>
        <extracomment>lessons.py; for one: {n} piece is not on this laptop: {names}</extracomment>
        <translation>
            <numerusform>{n} 项材料不在本机：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>You can teach this lesson in {languages} without.</source>
        <extracomment>lessons.py</extracomment>
        <translation>没有这些也可以用{languages}讲授本课。</translation>
    </message>
    <message>
        <source>They are in the queue for the next connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>已排队，等待下次联网。</translation>
    </message>
    <message>
        <source>The film is only a link: showing it needs a connection.</source>
        <extracomment>lessons.py</extracomment>
        <translation>影片仅有链接：放映需要联网。</translation>
    </message>
    <message>
        <source>Not published in {language}: {pieces}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>没有{language}版：{pieces}。</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <extracomment>lessons.py</extracomment>
        <translation>第 {n} 版</translation>
    </message>
    <message>
        <source>{words}.</source>
        <extracomment>lessons.py</extracomment>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>The library cannot be written any more: its folder was protected, or belongs to somebody else. Reading and searching go on; nothing new is taken in.</source>
        <extracomment>library_strip.py</extracomment>
        <translation>资料库已无法写入：其文件夹受到保护或属于他人。阅读和搜索照常；不再接收新内容。</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>media_panel.py</extracomment>
        <translation>录音</translation>
    </message>
    <message>
        <source>It plays in the program that this laptop has for it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>将用本机的相应程序播放。</translation>
    </message>
    <message>
        <source>Play with the system’s player</source>
        <extracomment>media_panel.py</extracomment>
        <translation>用系统播放器播放</translation>
    </message>
    <message numerus="yes">
        <source>{n} items, the newest first</source>
        <extracomment>news_page.py; for one: {n} item, the newest first</extracomment>
        <translation>
            <numerusform>{n} 条，最新优先</numerusform>
        </translation>
    </message>
    <message>
        <source>No news yet</source>
        <extracomment>news_page.py</extracomment>
        <translation>尚无新闻</translation>
    </message>
    <message>
        <source>News comes with the sources that publish it.</source>
        <extracomment>news_page.py</extracomment>
        <translation>新闻随发布它的来源一同到来。</translation>
    </message>
    <message>
        <source>This link leads out of the library, to {address}. It needs a connection, and that site learns that you came.</source>
        <extracomment>outside.py</extracomment>
        <translation>此链接通向资料库之外：{address}。需要联网，且该网站会得知您的访问。</translation>
    </message>
    <message>
        <source>Open a link</source>
        <extracomment>outside.py</extracomment>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Folder of the pack, or the stick that it is on</source>
        <extracomment>pack_ways.py</extracomment>
        <translation>数据包的文件夹，或其所在的存储器</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <extracomment>page_images.py</extracomment>
        <translation>此页无法显示。</translation>
    </message>
    <message>
        <source>It comes first at the next connection.</source>
        <extracomment>having.py</extracomment>
        <translation>下次联网时将优先获取。</translation>
    </message>
    <message>
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>page_mouse.py</extracomment>
        <translation>选择本页文本</translation>
    </message>
    <message>
        <source>{rate}, limit {most}</source>
        <extracomment>phases.py</extracomment>
        <translation>{rate}，上限 {most}</translation>
    </message>
    <message>
        <source>Printed {day} from Fieldshelf</source>
        <extracomment>printing.py</extracomment>
        <translation>{day}由 Fieldshelf 打印</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on and connected, then try again.</source>
        <extracomment>printing.py</extracomment>
        <translation>打印机未接收任何内容。请确认其已开启并连接，然后重试。</translation>
    </message>
    <message>
        <source>The first page is being prepared.</source>
        <extracomment>printing.py</extracomment>
        <translation>正在准备第一页。</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <extracomment>printing.py</extracomment>
        <translation>停止打印</translation>
    </message>
    <message>
        <source>{n} of {total} pages printed</source>
        <extracomment>printing.py</extracomment>
        <translation>已打印 {n} / {total} 页</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>printing.py</extracomment>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Fetch it now</source>
        <extracomment>proposal.py, updates_page.py</extracomment>
        <translation>立即获取</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>proposal.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what a button does</comment>
        <extracomment>publish_handing.py</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>minutes of a lesson</source>
        <extracomment>publish_words.py</extracomment>
        <translation>课程分钟数</translation>
    </message>
    <message>
        <source>how many people a lesson is for</source>
        <extracomment>publish_words.py</extracomment>
        <translation>课程适用人数</translation>
    </message>
    <message>
        <source>what learners can do afterwards</source>
        <extracomment>publish_words.py</extracomment>
        <translation>学员学后能做什么</translation>
    </message>
    <message>
        <source>Stopped before it was finished. What was there before is as it was; started again, it goes on from here.</source>
        <extracomment>publishing.py</extracomment>
        <translation>完成之前已停止。原有内容保持不变；再次启动时从此处继续。</translation>
    </message>
    <message>
        <source>The sheet {name} has corrections that were not read back. Nothing was written. Read it back first, or have it written anew.</source>
        <extracomment>publishing.py</extracomment>
        <translation>表格 {name} 中有尚未读回的更正。未写入任何内容。请先读回，或重新写入表格。</translation>
    </message>
    <message>
        <source>Slide</source>
        <extracomment>slide_view.py, reader_bar.py</extracomment>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Size and direction of the pages</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>页面大小和方向</translation>
    </message>
    <message>
        <source>One page at a time</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>逐页显示</translation>
    </message>
    <message>
        <source>Rotate to the right</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Rotate to the left</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Pages below each other</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>连续显示页面</translation>
    </message>
    <message>
        <source>It was broken off when Fieldshelf or the computer was switched off. The next check goes on with it.</source>
        <extracomment>records.py</extracomment>
        <translation>在 Fieldshelf 或电脑关闭时中断。下次检查会继续。</translation>
    </message>
    <message>
        <source>{changes}; received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>{changes}；已接收并验证。</translation>
    </message>
    <message>
        <source>What was still missing was received and verified.</source>
        <extracomment>records.py</extracomment>
        <translation>缺少的内容已接收并验证。</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <extracomment>records.py</extracomment>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Fieldshelf: history of updates, {date}</source>
        <extracomment>records.py</extracomment>
        <translation>Fieldshelf：更新历史，{date}</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <extracomment>records.py</extracomment>
        <translation>无法写入 {path}。请选择其他位置。</translation>
    </message>
    <message>
        <source>Say what you did and what happened. Below it stands what the program knows of itself: no titles, no searches, no names. Read it, change what you like, and save it as a file for whoever helps you. Nothing is sent.</source>
        <extracomment>report_page.py</extracomment>
        <translation>请说明您做了什么以及发生了什么。下面是程序对自身的了解：不含标题、搜索内容或姓名。请阅读并按需修改，然后存为文件交给协助您的人。不会发送任何内容。</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>report_page.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <extracomment>report_page.py</extracomment>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <extracomment>report_page.py</extracomment>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>report_page.py</extracomment>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <extracomment>report_page.py</extracomment>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder.</source>
        <extracomment>report_page.py</extracomment>
        <translation>无法将报告保存到该处。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>每日上限</translation>
    </message>
    <message>
        <source>{size} a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>每天 {size}</translation>
    </message>
    <message>
        <source>Ask before downloads over {size}</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>下载超过 {size} 时先询问</translation>
    </message>
    <message>
        <source>{size} used today</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>今天已用 {size}</translation>
    </message>
    <message>
        <source>{size} used today, {left} left</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>今天已用 {size}，剩余 {left}</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>protecting.py, schedule_card.py</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>{note} — on “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{note} — 针对“{quote}”</translation>
    </message>
    <message>
        <source>{color}: “{quote}”</source>
        <extracomment>kept.py</extracomment>
        <translation>{color}：“{quote}”</translation>
    </message>
    <message>
        <source>Empty note</source>
        <extracomment>kept.py</extracomment>
        <translation>空白笔记</translation>
    </message>
    <message>
        <source>in the {language} file</source>
        <extracomment>note_row.py</extracomment>
        <translation>在{language}文件中</translation>
    </message>
    <message>
        <source>from {ref}</source>
        <extracomment>note_row.py</extracomment>
        <translation>来自 {ref}</translation>
    </message>
    <message>
        <source>earlier edition</source>
        <extracomment>note_row.py</extracomment>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>The text this note stood on is not in this edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>此笔记所针对的文字不在本版中。</translation>
    </message>
    <message>
        <source>This note stood on a page of an earlier edition.</source>
        <extracomment>note_row.py</extracomment>
        <translation>此笔记针对的是早期版本中的一页。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>notes_export.py</extracomment>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>notes_export.py</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>notes_export.py</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>notes_export.py</extracomment>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>notes_export.py</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>notes_export.py, saved_page.py, reader_notes.py</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Written by Fieldshelf on {date}.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>由 Fieldshelf 于{date}写出。</translation>
    </message>
    <message>
        <source>This document is not in this library any more.</source>
        <extracomment>notes_export.py, row_list.py</extracomment>
        <translation>本文件已不在此资料库中。</translation>
    </message>
    <message>
        <source>Status on {date}: {status}</source>
        <extracomment>notes_export.py</extracomment>
        <translation>截至{date}的状态：{status}</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or make room, and try again.</source>
        <extracomment>notes_export.py</extracomment>
        <translation>无法将文件写入该处。请选择其他文件夹或腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>protecting.py, saved_page.py, notes_panel.py</extracomment>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Notes in this document</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>本文件中的笔记</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>移除笔记</translation>
    </message>
    <message>
        <source>Highlight the selected words: {color}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>突出显示所选文字：{color}</translation>
    </message>
    <message>
        <source>No notes in this document yet. Select words, and choose a colour or add a note.</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>本文件尚无笔记。请选择文字，然后选择颜色或添加笔记。</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <extracomment>personal_shelf.py, notes_panel.py</extracomment>
        <translation>您的笔记已锁定。</translation>
    </message>
    <message>
        <source>This is not kept yet. {why}</source>
        <extracomment>notes_panel.py</extracomment>
        <translation>此内容尚未保存。{why}</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <extracomment>saved_panes.py, notes_panel.py</extracomment>
        <translation>已移除笔记。</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>用口令保护</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>取消口令</translation>
    </message>
    <message>
        <source>Unlock your notes</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>解锁您的笔记</translation>
    </message>
    <message>
        <source>Remove everything personal</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>移除所有个人内容</translation>
    </message>
    <message>
        <source>Notes, highlights, saved documents, lists, history and searches are then encrypted on this laptop. They open with the passphrase alone: nobody can give you a forgotten one back.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>此后，笔记、突出显示、已保存的文件、清单、历史记录和搜索均在本机加密。只有口令才能打开：忘记的口令无人能找回。</translation>
    </message>
    <message>
        <source>Everything stays as it is. From now on it opens with the new passphrase.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>一切保持原样，今后用新口令打开。</translation>
    </message>
    <message>
        <source>Everything stays, and can be read by whoever uses this account.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>一切保留，使用此账户的人均可阅读。</translation>
    </message>
    <message>
        <source>Your notes, saved documents, lists and history are locked. Documents and search are not.</source>
        <extracomment>passphrase_dialog.py, saved_page.py</extracomment>
        <translation>您的笔记、已保存的文件、清单和历史记录已锁定。文件和搜索不受影响。</translation>
    </message>
    <message>
        <source>Your notes, highlights, saved documents, lists, history and searches are removed from this laptop, and the passphrase with them. This cannot be undone. The library stays: every document can be read as before.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>您的笔记、突出显示、已保存的文件、清单、历史记录和搜索将连同口令一起从本机移除，且无法撤销。资料库保留：所有文件仍可照常阅读。</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>取消口令</translation>
    </message>
    <message>
        <source>Your notes are encrypted.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>您的笔记已加密。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>口令已更改。</translation>
    </message>
    <message>
        <source>Your notes are not encrypted any more.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>您的笔记不再加密。</translation>
    </message>
    <message>
        <source>Everything personal was removed.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>已移除所有个人内容。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>passphrase_dialog.py, settings_page.py</extracomment>
        <translation>口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>Yes, remove all of it</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>是，全部移除</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>忘记口令？</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type the same twice.</source>
        <extracomment>passphrase_dialog.py</extracomment>
        <translation>两次输入的新口令不同。请输入相同的口令两次。</translation>
    </message>
    <message>
        <source>From now on it is kept what you open.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>今后将保存您打开的内容。</translation>
    </message>
    <message>
        <source>The history was cleared, and is not kept any more.</source>
        <extracomment>personal_shelf.py</extracomment>
        <translation>历史记录已清除，且不再保存。</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>saved_page.py, sidebar.py</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved. Take it away again</source>
        <extracomment>saving.py</extracomment>
        <translation>已保存。取消保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a document</comment>
        <extracomment>saving.py</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Removed from what is saved.</source>
        <extracomment>saving.py</extracomment>
        <translation>已从保存内容中移除。</translation>
    </message>
    <message>
        <source>Saved. It stands under Saved in the sidebar.</source>
        <extracomment>saving.py</extracomment>
        <translation>已保存，见侧栏的“已保存”。</translation>
    </message>
    <message>
        <source>Save page {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>保存第 {n} 页</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>阅读清单</translation>
    </message>
    <message>
        <source>Nothing in this list yet. Add documents from the reader, or from what is saved.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>此清单尚无内容。请从阅读器或已保存的内容中添加文件。</translation>
    </message>
    <message>
        <source>Documents in this list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>此清单中的文件</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>saved_lists.py, saved_panes.py</extracomment>
        <translation>新清单</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove list</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>移除清单</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>No list yet. A list keeps documents in your order, for a lesson, a patrol or a person.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>尚无清单。清单按您的顺序保存文件，供一堂课、一次巡逻或某个人使用。</translation>
    </message>
    <message>
        <source>List removed.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>已移除清单。</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <extracomment>saved_lists.py</extracomment>
        <translation>已从清单中移除。</translation>
    </message>
    <message>
        <source>Protect…</source>
        <extracomment>protecting.py</extracomment>
        <translation>保护…</translation>
    </message>
    <message>
        <source>A passphrase for what is personal, and taking all of it away</source>
        <extracomment>protecting.py</extracomment>
        <translation>为个人内容设置口令，或全部移除</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>saved_page.py</extracomment>
        <translation>清单</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>saved_page.py</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <extracomment>saved_page.py</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>用口令保护…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>protecting.py</extracomment>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <extracomment>protecting.py, settings_page.py</extracomment>
        <translation>自动锁定</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>protecting.py; for one: After {n} minute</extracomment>
        <translation>
            <numerusform>{n} 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>protecting.py</extracomment>
        <translation>更改口令…</translation>
    </message>
    <message>
        <source>Take the passphrase away…</source>
        <extracomment>protecting.py</extracomment>
        <translation>取消口令…</translation>
    </message>
    <message>
        <source>Remove everything personal…</source>
        <extracomment>protecting.py</extracomment>
        <translation>移除所有个人内容…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <extracomment>saved_page.py</extracomment>
        <translation>导出笔记</translation>
    </message>
    <message>
        <source>The notes were written to {name}.</source>
        <extracomment>saved_page.py</extracomment>
        <translation>笔记已写入 {name}。</translation>
    </message>
    <message>
        <source>Nothing yet. Save in the reader keeps a document here, at the page that you choose.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>尚无内容。在阅读器中“保存”即可将文件按所选页面保存于此。</translation>
    </message>
    <message>
        <source>Saved documents</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>已保存的文件</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>加入清单</translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>In a new list</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>加入新清单</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the reader, or choose a page, and add one.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>尚无笔记。请在阅读器中选择文字或页面，然后添加笔记。</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <extracomment>guide_page.py, saved_panes.py</extracomment>
        <translation>笔记和突出显示</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>在笔记中搜索</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>导出笔记…</translation>
    </message>
    <message>
        <source>Made on an earlier edition of this file.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>针对此文件的早期版本所作。</translation>
    </message>
    <message>
        <source>What was opened</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>打开过的内容</translation>
    </message>
    <message>
        <source>Nothing was opened since history is kept.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>自保存历史记录以来未打开任何内容。</translation>
    </message>
    <message>
        <source>Off: what was kept is forgotten, with the pages where you stopped.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>关闭后：已保存的记录及您上次读到的页面将被清除。</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>The history was cleared.</source>
        <extracomment>saved_panes.py</extracomment>
        <translation>历史记录已清除。</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>下载超过此大小时先询问</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>settings_page.py, top_bar.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What you choose counts at once, for this laptop only.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>您的选择立即生效，仅适用于本机。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>settings_page.py</extracomment>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>settings_page.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Documents stay in their own languages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>文件保持其原有语文。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>settings_page.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings_page.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>settings_page.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Pages of documents stay light.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>文件页面保持浅色。</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <extracomment>settings_page.py</extracomment>
        <translation>主题 深色 浅色</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>settings_page.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>settings_page.py</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text, rows and icons together. The window opens again for it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>文字、行和图标一并调整。窗口将为此重新打开。</translation>
    </message>
    <message>
        <source>zoom font</source>
        <extracomment>settings_page.py</extracomment>
        <translation>缩放 字体</translation>
    </message>
    <message>
        <source>Show only icons at the side</source>
        <extracomment>settings_page.py</extracomment>
        <translation>侧栏只显示图标</translation>
    </message>
    <message>
        <source>Their names stand in their tooltips.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>名称见提示信息。</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>settings_page.py</extracomment>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <extracomment>settings_page.py</extracomment>
        <translation>打开上次打开的内容</translation>
    </message>
    <message>
        <source>The documents in their tabs, at their pages.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>各标签页中的文件及其所在页。</translation>
    </message>
    <message>
        <source>Search and guidance can show only what is for you.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>搜索和指导文件可以只显示与您有关的内容。</translation>
    </message>
    <message>
        <source>post mission audience</source>
        <extracomment>settings_page.py</extracomment>
        <translation>职位 特派团 对象</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <extracomment>settings_page.py</extracomment>
        <translation>保存的您的信息</translation>
    </message>
    <message>
        <source>Keep what I have read</source>
        <extracomment>saved_panes.py, settings_page.py</extracomment>
        <translation>保存我的阅读记录</translation>
    </message>
    <message>
        <source>Rotate the pages to the right, to the left</source>
        <extracomment>guide_page.py</extracomment>
        <translation>将页面向右、向左旋转</translation>
    </message>
    <message>
        <source>Save the document, or the page that is read</source>
        <extracomment>guide_page.py</extracomment>
        <translation>保存文件，或正在阅读的页面</translation>
    </message>
    <message>
        <source>Highlight the words that are selected, write a note</source>
        <extracomment>guide_page.py</extracomment>
        <translation>突出显示所选文字，写笔记</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>guide_page.py</extracomment>
        <translation>恢复已移除的内容</translation>
    </message>
    <message>
        <source>Show or hide what is known about the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>显示或隐藏有关文件的信息</translation>
    </message>
    <message>
        <source>Only icons at the side, or their names too</source>
        <extracomment>guide_page.py</extracomment>
        <translation>侧栏只显示图标，或同时显示名称</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; Check for updates goes on at once.</source>
        <extracomment>here_words.py</extracomment>
        <translation>同步在完成之前必须暂停，因为现在不可继续。已到达的内容会保留，可继续时会自行继续；点击“检查更新”可立即继续。</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Under What is kept here, allow more or keep fewer documents.</source>
        <extracomment>here_words.py</extracomment>
        <translation>其文本仍可搜索。请在“本机保留的内容”中放宽限额或减少保存的文件。</translation>
    </message>
    <message>
        <source>Allow more under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>请在“本机保留的内容”中放宽限额。</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger limit under Data and schedule.</source>
        <extracomment>here_words.py</extracomment>
        <translation>今日限额 {size} 已用完，同步因此暂停。状态变更已收到，已到达的内容会保留。将在 {until} 之后的首次同步时继续，或今日在“数据与时间安排”中提高限额后继续。</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>文件只在 {start} 至 {end} 之间获取，同步因此暂停。状态变更已收到，已到达的内容会保留。将在 {until} 之后的首次同步时继续，或现在点击“检查更新”继续。</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with Check for updates.</source>
        <extracomment>here_words.py</extracomment>
        <translation>此连接按流量计费，同步因此暂停。状态变更已收到，已到达的内容会保留。将在首次使用其他连接同步时继续，或现在点击“检查更新”继续。</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents under What is kept here.</source>
        <extracomment>here_words.py</extracomment>
        <translation>磁盘空间不足：需接收 {needed}，可用空间为 {free}。同步会先取清单和文本，再取容得下的内容。请腾出空间，或在“本机保留的内容”中减少保存的文件。</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (a request, written under For another laptop, says what is here), or ask the publisher for an address and give it to the source {name} under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>请导入该发布者含有所缺内容的另一数据包（在“供另一台电脑使用”中写出的请求说明此处已有的内容），或向发布者索取地址，并在“数据包与来源”中提供给来源 {name}。</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Choose Import a pack… in place of this.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{url} 是数据包，不是来源：发布者的文件和签名都在其中。未添加任何内容。请改选“导入数据包…”。</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and remove that source under Packs &amp; sources.</source>
        <extracomment>here_words.py</extracomment>
        <translation>或是输入有误，或是 {name} 冒用了发布者的名称。请再次向发布者索取指纹，并使用不同于 {name} 到达的途径。如仍不同，请勿依据来自 {name} 的内容行事，并在“数据包与来源”中移除该来源。</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, add this address to that source under Packs &amp; sources; to ask it here only, remove {other} first.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{url} 与来源 {other}（{place}）是同一发布者。未添加任何内容。如要同时向此处请求，请在“数据包与来源”中将此地址加入该来源；如只向此处请求，请先移除 {other}。</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less.</source>
        <extracomment>here_words.py</extracomment>
        <translation>空间不足：数据包需要 {needed}，而 {destination} 可用空间为 {free}。未写入任何内容。请腾出空间、使用更大的存储器，或减少内容。</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{place} 在写入数据包时已满，因为该处还写入了其他内容。已写入的数据包部分已移除；其余一切保持原状。请腾出空间，然后重新写入数据包。</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{place} 容不下文件的名称：其文件系统不识别这些字符。未制作数据包。请使用 FAT32 或 exFAT 格式的存储器，然后重新写入数据包。</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to write it again under For another laptop, and to send the file as it is.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{path} 不是请求。未导出任何内容。请发送者在“供另一台电脑使用”中重新写出，并原样发送档案。</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{source} 签名的内容不在此处，或只有一部分。未由其制作数据包。请点击“检查更新”并等待完成，然后重新写入数据包。</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Check for updates, let that come to its end, then write the pack again.</source>
        <extracomment>here_words.py</extracomment>
        <translation>{collection} 的最近签名清单不在此处，因此未纳入数据包。请点击“检查更新”并等待完成，然后重新写入数据包。</translation>
    </message>
    <message>
        <source>In the queue, {size}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>已排队，{size}</translation>
    </message>
    <message>
        <source>Do not get it</source>
        <extracomment>info_panel.py, instead_panel.py, reader_having.py</extracomment>
        <translation>不再获取</translation>
    </message>
    <message>
        <source>{size} in this language</source>
        <extracomment>info_panel.py</extracomment>
        <translation>此语言 {size}</translation>
    </message>
    <message>
        <source>Remove from this laptop…</source>
        <extracomment>info_panel.py, reader_having.py</extracomment>
        <translation>从本机移除…</translation>
    </message>
    <message>
        <source>This document is not on this laptop. Ask for it, and it comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>此文件不在本机。请求后，下次联网时将优先获取。</translation>
    </message>
    <message>
        <source>It is in the queue, and comes first at the next connection.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>已排队，下次联网时将优先获取。</translation>
    </message>
    <message>
        <source>Copy to this laptop</source>
        <extracomment>keep_page.py</extracomment>
        <translation>复制到本机</translation>
    </message>
    <message>
        <source>Choose what to keep…</source>
        <extracomment>proposal.py</extracomment>
        <translation>选择要保留的内容…</translation>
    </message>
    <message>
        <source>Save this page, add to a list, remove from this laptop</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>保存此页、加入列表、从本机移除</translation>
    </message>
    <message>
        <source>On this laptop only. Without it nothing is opened again by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>仅保存在本机。不保存则不会自动重新打开任何内容。</translation>
    </message>
    <message>
        <source>history private</source>
        <extracomment>settings_page.py</extracomment>
        <translation>历史 隐私</translation>
    </message>
    <message>
        <source>Encrypts notes, saved documents, lists, history and searches, and locks them by itself.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>加密笔记、已保存的文件、清单、历史记录和搜索，并自动锁定。</translation>
    </message>
    <message>
        <source>When nobody has pressed a key or moved the mouse for so long. What you are typing is kept first.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>在此时间内无人按键或移动鼠标时。您正在输入的内容会先保存。</translation>
    </message>
    <message>
        <source>Keep what I have searched for</source>
        <extracomment>settings_page.py</extracomment>
        <translation>保存我的搜索记录</translation>
    </message>
    <message>
        <source>On this laptop only. It is offered again below the search box.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>仅保存在本机。将在搜索框下方再次提供。</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>settings_page.py</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>How often sources are asked, when, how fast and what is fetched.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>查询来源的频率、时间、速度以及获取的内容。</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>sync network speed limit metered</source>
        <extracomment>settings_page.py</extracomment>
        <translation>同步 网络 限速 计费</translation>
    </message>
    <message>
        <source>Where the documents on this laptop come from.</source>
        <extracomment>sources_page.py, settings_page.py</extracomment>
        <translation>本机文件的出处。</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>settings_page.py</extracomment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>settings_page.py</extracomment>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>The program, and this folder: nothing else holds your documents.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>只有本程序和此文件夹存有您的文件。</translation>
    </message>
    <message>
        <source>How much it takes</source>
        <extracomment>settings_page.py</extracomment>
        <translation>占用空间</translation>
    </message>
    <message>
        <source>space disk</source>
        <extracomment>settings_page.py</extracomment>
        <translation>空间 磁盘</translation>
    </message>
    <message>
        <source>How to find, read and update, in a few minutes.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>几分钟了解如何查找、阅读和更新。</translation>
    </message>
    <message>
        <source>You read and change the report before you give it to anybody.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>您先阅读和修改报告，再交给他人。</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <extracomment>settings_page.py</extracomment>
        <translation>撰写报告…</translation>
    </message>
    <message>
        <source>Its version, and the licences of all that is in it.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>版本及其全部组成部分的许可证。</translation>
    </message>
    <message>
        <source>As its publisher orders it</source>
        <extracomment>shelving.py</extracomment>
        <translation>按发布者的顺序</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>shelving.py</extracomment>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>shelving.py</extracomment>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>By reference number</source>
        <extracomment>shelving.py</extracomment>
        <translation>按文号</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>shelving.py</extracomment>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <extracomment>sidebar.py</extracomment>
        <translation>只显示图标</translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>sidebar.py</extracomment>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>{left} left of your {size}</source>
        <extracomment>sidebar.py</extracomment>
        <translation>限额 {size}，还剩 {left}</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <extracomment>slide_view.py</extracomment>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>This slide has no words.</source>
        <extracomment>slide_view.py</extracomment>
        <translation>此幻灯片没有文字。</translation>
    </message>
    <message>
        <source>Comes with packs; no address is known.</source>
        <extracomment>source_card.py</extracomment>
        <translation>随数据包而来；地址未知。</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint by another way, and type what you were told: it is compared.</source>
        <extracomment>source_card.py</extracomment>
        <translation>请通过其他途径向发布者询问指纹，并输入得到的内容：系统会核对。</translation>
    </message>
    <message>
        <source>Next try: {when}.</source>
        <extracomment>source_card.py, source_rows.py</extracomment>
        <translation>下次尝试：{when}。</translation>
    </message>
    <message>
        <source>Also asked at: {places}</source>
        <extracomment>source_card.py</extracomment>
        <translation>另在此处查询：{places}</translation>
    </message>
    <message>
        <source>Asked at no other place.</source>
        <extracomment>source_card.py</extracomment>
        <translation>不在其他位置查询。</translation>
    </message>
    <message>
        <source>Mirrors…</source>
        <extracomment>source_card.py</extracomment>
        <translation>镜像…</translation>
    </message>
    <message>
        <source>Change the mirrors of {name}</source>
        <extracomment>source_card.py</extracomment>
        <translation>更改 {name} 的镜像</translation>
    </message>
    <message>
        <source>Mirrors, with a space between them</source>
        <extracomment>source_card.py</extracomment>
        <translation>镜像，以空格分隔</translation>
    </message>
    <message>
        <source>Other addresses or folders with the same collections, with a space between them. They need no trust.</source>
        <extracomment>source_card.py</extracomment>
        <translation>含有相同汇编的其他地址或文件夹，以空格分隔。无需信任它们。</translation>
    </message>
    <message>
        <source>Take its files off this laptop, too: {size}</source>
        <extracomment>source_card.py</extracomment>
        <translation>同时从本机移除其文件：{size}</translation>
    </message>
    <message>
        <source>What is taken off can still be searched. It comes back when the source is added again.</source>
        <extracomment>source_card.py</extracomment>
        <translation>移除的内容仍可搜索。重新添加来源后会恢复。</translation>
    </message>
    <message>
        <source>What is kept here…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>本机保留的内容…</translation>
    </message>
    <message>
        <source>For another laptop…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>供另一台电脑使用…</translation>
    </message>
    <message numerus="yes">
        <source>{n} items come with the next update</source>
        <extracomment>status_bar.py; for one: {n} item comes with the next update</extracomment>
        <translation>
            <numerusform>{n} 项将随下次更新而来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items waiting for a connection</source>
        <extracomment>status_bar.py; for one: {n} item waiting for a connection</extracomment>
        <translation>
            <numerusform>{n} 项等待连接</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>switch.py, settings_page.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py, settings_page.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Open documents</source>
        <extracomment>tabs.py</extracomment>
        <translation>已打开的文件</translation>
    </message>
    <message>
        <source>Close this document</source>
        <extracomment>tabs.py</extracomment>
        <translation>关闭此文件</translation>
    </message>
    <message>
        <source>Something unexpected happened, and this was not finished. Try it again. If it happens again, write a report: Settings, Report a problem.</source>
        <extracomment>tasks.py</extracomment>
        <translation>发生意外情况，此操作未完成。请重试。如再次发生，请写报告：“设置”，“报告问题”。</translation>
    </message>
    <message>
        <source>Which lessons are shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>显示哪些课程</translation>
    </message>
    <message>
        <source>All pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>材料齐全</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>不在本机</translation>
    </message>
    <message numerus="yes">
        <source>{n} lessons</source>
        <extracomment>training_page.py; for one: {n} lesson</extracomment>
        <translation>
            <numerusform>{n} 课</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} pieces here</source>
        <extracomment>training_page.py</extracomment>
        <translation>{total} 项材料中有 {n} 项在本机</translation>
    </message>
    <message>
        <source>Only what is on this laptop</source>
        <extracomment>training_page.py</extracomment>
        <translation>仅显示本机已有</translation>
    </message>
    <message>
        <source>What stands here was superseded, or is not here.</source>
        <extracomment>training_page.py</extracomment>
        <translation>此处的内容已被取代，或不在本机。</translation>
    </message>
    <message>
        <source>This lesson cannot be shown</source>
        <extracomment>training_page.py</extracomment>
        <translation>无法显示此课程</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>undo_bar.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>See what would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>查看将获取的内容</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>updates_page.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>updates_page.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused. What has arrived is kept, and it goes on where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>已暂停。已到的内容会保留，并从停止处继续。</translation>
    </message>
    <message>
        <source>You can keep working. Finished documents open at once, and a broken connection starts again where it stopped.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>您可以继续工作。已完成的文件可立即打开，连接中断后会从停止处继续。</translation>
    </message>
    <message>
        <source>Superseding guidance comes first</source>
        <extracomment>updates_page.py</extracomment>
        <translation>取代旧文件的指导文件优先</translation>
    </message>
    <message>
        <source>Fetch {what}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>获取 {what}</translation>
    </message>
    <message>
        <source>What would come</source>
        <extracomment>updates_page.py</extracomment>
        <translation>将获取的内容</translation>
    </message>
    <message>
        <source>{size} of texts</source>
        <extracomment>updates_page.py</extracomment>
        <translation>文本 {size}</translation>
    </message>
    <message>
        <source>Only lists and changes of status, which are small.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>只有列表和状态变更，体积很小。</translation>
    </message>
    <message>
        <source>Nothing new: everything that is wanted is on this laptop.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>没有新内容：所需的全部已在本机。</translation>
    </message>
    <message>
        <source>{size} of it would come today, {later} would wait for another day.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>其中今天会获取 {size}，{later} 将等到另一天。</translation>
    </message>
    <message>
        <source>Last import</source>
        <extracomment>updates_page.py</extracomment>
        <translation>上次导入</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents that were open last time are not in this library any more.</source>
        <extracomment>whereabouts.py; for one: {n} document that was open last time is not in this library any more.</extracomment>
        <translation>
            <numerusform>上次打开的 {n} 份文件已不在本资料库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>wording.py</extracomment>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>There is no source named {source}. Add it first.</source>
        <extracomment>catalogue.py</extracomment>
        <translation>没有名为 {source} 的来源。请先添加。</translation>
    </message>
    <message>
        <source>A source named {source} was removed, and had another key. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>名为 {source} 的来源已被移除，且其密钥不同。未作任何更改。请另选名称。</translation>
    </message>
    <message>
        <source>A source named {source} is there already. Nothing was changed. Choose another name.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>已有名为 {source} 的来源。未作任何更改。请另选名称。</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner}. They were not taken, because only one source may speak for an institute. Ask the publisher which is right; if this one, remove {owner} and add this one with its fingerprint.</source>
        <extracomment>catalogue_sources.py</extracomment>
        <translation>{source} 提供 {institute} 的文件，而这些文件来自来源 {owner}。未予接受，因为一个机构只能由一个来源代表。请向发布者询问哪一个正确；如为此来源，请移除 {owner}，并连同指纹添加此来源。</translation>
    </message>
    <message>
        <source>The file on this disk is no longer what its publisher signed: it was changed or damaged. It was not opened. Run `fieldshelf verify --repair`, then `fieldshelf sync`: it is fetched again.</source>
        <extracomment>copies.py</extracomment>
        <translation>此磁盘上的档案已不是发布者签名的内容：它被更改或已损坏。未予打开。请运行 `fieldshelf verify --repair`，然后运行 `fieldshelf sync`：将重新获取。</translation>
    </message>
    <message>
        <source>No copy of the document could be made for the other program, because the disk is full or may not be written, or because that program still holds the last copy. The document itself is safe and opens here. Close the other program or make room, then try again.</source>
        <extracomment>copies.py</extracomment>
        <translation>无法为另一程序制作文件副本，因为磁盘已满或不可写，或该程序仍占用上一个副本。文件本身完好，可在此打开。请关闭另一程序或腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>资料库由较新版本的 Fieldshelf 写入（格式 {here}；本程序识别 {known}）。未作任何更改。请更新本机上的 Fieldshelf，然后重新打开。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing that was already in the library is lost. Free some space and try again.</source>
        <extracomment>database.py, objects.py</extracomment>
        <translation>磁盘已满。资料库中原有内容均未丢失。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The library is being changed by another window or program. Nothing was lost. Try again in a moment.</source>
        <extracomment>database.py</extracomment>
        <translation>另一窗口或程序正在更改资料库。未丢失任何内容。请稍后重试。</translation>
    </message>
    <message>
        <source>The library cannot be opened for writing here. Nothing was changed. Check that its folder exists and who may write to it.</source>
        <extracomment>database.py</extracomment>
        <translation>此处无法以写入方式打开资料库。未作任何更改。请检查其文件夹是否存在，以及谁有写入权限。</translation>
    </message>
    <message>
        <source>The disk did not read or write a part of the library. Nothing was reported as done that is not. Check that the disk or stick is still connected, and try again.</source>
        <extracomment>database.py</extracomment>
        <translation>磁盘未能读取或写入资料库的一部分。未完成的事项均未报告为已完成。请检查磁盘或存储器是否仍然连接，然后重试。</translation>
    </message>
    <message>
        <source>The library&apos;s folder is not there any more: it was moved, renamed or deleted, or its disk was taken out. Nothing is written meanwhile, and your notes are kept apart from it. Put it back, and everything goes on: {folder}</source>
        <extracomment>database.py</extracomment>
        <translation>资料库的文件夹已不在原处：它被移动、重命名或删除，或者所在磁盘已被取出。在此期间不会写入任何内容，您的笔记另行保存。把它放回原处，一切即可继续：{folder}</translation>
    </message>
    <message>
        <source>A part of the library on this disk is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>database.py</extracomment>
        <translation>此磁盘上资料库的一部分已损坏。文件本身另行保存。请运行 `fieldshelf verify --repair`，然后运行 `fieldshelf sync`。</translation>
    </message>
    <message>
        <source>The process that prepares texts could not be started.</source>
        <extracomment>entering_child.py</extracomment>
        <translation>无法启动处理文本的进程。</translation>
    </message>
    <message>
        <source>Reading this file gave nothing that makes sense. It is probably damaged: get another copy.</source>
        <extracomment>__init__.py</extracomment>
        <translation>读取此档案未得到有意义的内容。它可能已损坏：请取得另一副本。</translation>
    </message>
    <message>
        <source>This file is too large to be read here. Save it in the newer format, or as PDF.</source>
        <extracomment>office.py</extracomment>
        <translation>此档案过大，无法在此读取。请以较新的格式或 PDF 保存。</translation>
    </message>
    <message>
        <source>This PDF claims to have {pages} pages, more than can be read here. Open it with another program.</source>
        <extracomment>pdf.py</extracomment>
        <translation>此 PDF 自称有 {pages} 页，超出此处可读取的数量。请用其他程序打开。</translation>
    </message>
    <message>
        <source>This document has no page {page}. It ends at page {last}.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>此文件没有第 {page} 页。最后一页是第 {last} 页。</translation>
    </message>
    <message>
        <source>Page {page} of this document is damaged and cannot be shown; other pages may be readable.</source>
        <extracomment>pdf_child.py</extracomment>
        <translation>此文件的第 {page} 页已损坏，无法显示；其他页或许可读。</translation>
    </message>
    <message>
        <source>This document is locked with a password, so its text cannot be read or shown here. Open it with its own program and the password, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>此文件以密码锁定，因此无法在此读取或显示其文本。请用其自身的程序和密码打开，或向发布者索取未锁定的副本。</translation>
    </message>
    <message>
        <source>This document is locked by a method that is not known here, so its text cannot be read or shown. Open it with its own program, or ask its publisher for an open copy.</source>
        <extracomment>problems.py</extracomment>
        <translation>此文件以本程序不认识的方式加锁，其文字无法读取或显示。请用其自身的程序打开，或向发布者索取未加锁的副本。</translation>
    </message>
    <message>
        <source>This document is damaged or incomplete and cannot be read. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>此文件已损坏或不完整，无法读取。请从其来处取得另一副本。</translation>
    </message>
    <message>
        <source>Files of this type ({type}) cannot be read or shown here. Open it with a program made for them; its publisher can make its text searchable by adding a PDF of it.</source>
        <extracomment>problems.py</extracomment>
        <translation>此类档案（{type}）无法在此读取或显示。请用相应的程序打开；发布者可附加 PDF，使其文本可供搜索。</translation>
    </message>
    <message>
        <source>This file is called {suffix}, but its content is something else ({type}). It may be an error page saved in the document&apos;s place. Get the document again from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>此档案名为 {suffix}，内容却是别的类型（{type}）。可能保存的是错误页面，而非文件。请从其来处重新取得文件。</translation>
    </message>
    <message>
        <source>This document unpacks to more files than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>此文件解压后的档案数超出允许范围，已停止。它可能已损坏，或意图造成损害。如您信任其来处，请用其他程序打开。</translation>
    </message>
    <message>
        <source>This document unpacks to more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>此文件解压后的文本量超出允许范围，已停止。它可能已损坏，或意图造成损害。如您信任其来处，请用其他程序打开。</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, and its permissions.</source>
        <extracomment>channel.py</extracomment>
        <translation>此档案已不在原处，或无法读取。请检查它是否存在及其权限。</translation>
    </message>
    <message>
        <source>This was broken off.</source>
        <extracomment>identifying.py</extracomment>
        <translation>此操作已中断。</translation>
    </message>
    <message>
        <source>This file is no longer where it was, or may not be read. Check that it is there, then drop it again.</source>
        <extracomment>identifying.py</extracomment>
        <translation>此文件已不在原处，或不允许读取。请确认它仍在，然后再次拖入。</translation>
    </message>
    <message>
        <source>This is not a file that can be looked at. Drop a document: a PDF, an Office file, a text.</source>
        <extracomment>identifying.py</extracomment>
        <translation>这不是可以查看的文件。请拖入文件：PDF、办公文件或文本。</translation>
    </message>
    <message>
        <source>This file has {size}; files of up to {most} are looked at. It was not read. Search for its title or its number instead.</source>
        <extracomment>identifying.py</extracomment>
        <translation>此文件大小为 {size}；可查看的文件最大为 {most}。它未被读取。请改为搜索其标题或编号。</translation>
    </message>
    <message>
        <source>There is no library here yet. Add a source, or import a pack, to begin one.</source>
        <extracomment>nothing_found.py, library.py</extracomment>
        <translation>此处尚无资料库。请添加来源或导入数据包以建立资料库。</translation>
    </message>
    <message>
        <source>A library cannot be made here, because the folder cannot be written. Choose another place for it.</source>
        <extracomment>library.py</extracomment>
        <translation>无法在此建立资料库，因为该文件夹不可写。请另选位置。</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now. Reading and searching go on. Wait until it has finished, then try again.</source>
        <extracomment>library.py</extracomment>
        <translation>另一窗口或程序正在更改资料库。阅读和搜索照常。请等其完成后重试。</translation>
    </message>
    <message>
        <source>The library cannot be written. It can still be read and searched. Check who may write to its folder.</source>
        <extracomment>library.py, objects.py</extracomment>
        <translation>资料库不可写，但仍可阅读和搜索。请检查谁可写入其文件夹。</translation>
    </message>
    <message>
        <source>There is no document {document} in this library. Its publisher may have removed it. Search for its title.</source>
        <extracomment>library.py</extracomment>
        <translation>此资料库中没有文件 {document}。发布者可能已将其移除。请按标题搜索。</translation>
    </message>
    <message>
        <source>The file of this document is not on this disk any more, although it had been downloaded. It cannot be opened now. Run `fieldshelf sync`: it is fetched again.</source>
        <extracomment>library.py</extracomment>
        <translation>此文件的档案已不在此磁盘上，虽然曾经下载。现在无法打开。请运行 `fieldshelf sync`：将重新获取。</translation>
    </message>
    <message>
        <source>This document is not on this computer yet; only its description and text are. Download it the next time there is a connection.</source>
        <extracomment>library.py</extracomment>
        <translation>此文件尚不在本机上；只有其说明和文本。请在下次有连接时下载。</translation>
    </message>
    <message>
        <source>Nothing can be written in this place, so this cannot be kept. Nothing was changed.</source>
        <extracomment>notes.py</extracomment>
        <translation>此处无法写入，因此无法保存。未作任何更改。</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character. Nothing was changed.</source>
        <extracomment>personal.py</extracomment>
        <translation>口令至少需要一个字符。未作任何更改。</translation>
    </message>
    <message>
        <source>This file took too long to read and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>读取此档案耗时过长，已停止。它可能已损坏，或意图造成损害。如您信任其来处，请用其他程序打开。</translation>
    </message>
    <message>
        <source>This file needs more memory or holds more text than is allowed, and was stopped. It may be damaged or made to do harm. Open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>此档案所需内存或所含文本超出允许范围，已停止。它可能已损坏，或意图造成损害。如您信任其来处，请用其他程序打开。</translation>
    </message>
    <message>
        <source>Reading this file failed and was stopped; nothing else is affected. It is probably damaged. Get another copy, or open it with another program if you trust where it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>读取此档案失败，已停止；其他内容不受影响。它可能已损坏。请取得另一副本，或如您信任其来处，请用其他程序打开。</translation>
    </message>
    <message>
        <source>No program on this computer would open {name}. The file itself is here and intact. Install a program for this type of file, or save a copy and open it elsewhere.</source>
        <extracomment>programs.py</extracomment>
        <translation>本机上没有程序能打开 {name}。档案本身在此且完好。请安装适用于此类档案的程序，或保存副本后在别处打开。</translation>
    </message>
    <message>
        <source>No program on this computer would open this address. Write it down, and open it on another computer.</source>
        <extracomment>programs.py</extracomment>
        <translation>本机上没有可以打开此地址的程序。请记下它，在另一台电脑上打开。</translation>
    </message>
    <message>
        <source>Another window has just changed the passphrase. Try again.</source>
        <extracomment>records.py</extracomment>
        <translation>另一个窗口刚刚更改了口令。请重试。</translation>
    </message>
    <message>
        <source>Your notes are locked. Unlock them with your passphrase first.</source>
        <extracomment>records.py</extracomment>
        <translation>您的笔记已锁定。请先用口令解锁。</translation>
    </message>
    <message>
        <source>The backup of the catalogue could not be read again, and was thrown away. The library is as it was. Run `fieldshelf verify`, and check the disk.</source>
        <extracomment>recovery.py</extracomment>
        <translation>目录的备份无法读回，已丢弃。资料库保持原状。请运行 `fieldshelf verify`，并检查磁盘。</translation>
    </message>
    <message>
        <source>The catalogue of this library is missing or empty, so nothing can be listed or searched. The documents are kept apart from it and are still here. Run `fieldshelf verify --repair`, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>此资料库的目录缺失或为空，因此无法列出或搜索任何内容。文件另行保存，仍在此处。请运行 `fieldshelf verify --repair`，然后运行 `fieldshelf sync`。</translation>
    </message>
    <message>
        <source>What was left of it is kept as {name}.</source>
        <extracomment>recovery.py</extracomment>
        <translation>其残余部分保存为 {name}。</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing. It was restored from the backup of the last sync.</source>
        <extracomment>recovery.py</extracomment>
        <translation>目录已损坏或缺失，已从上次同步的备份恢复。</translation>
    </message>
    <message>
        <source>Run `fieldshelf source list` and look whether all your sources are there, then `fieldshelf sync`.</source>
        <extracomment>recovery.py</extracomment>
        <translation>请运行 `fieldshelf source list`，查看您的来源是否齐全，然后运行 `fieldshelf sync`。</translation>
    </message>
    <message>
        <source>The catalogue was damaged or missing, and there is no usable backup of it. An empty one was made.</source>
        <extracomment>recovery.py</extracomment>
        <translation>目录已损坏或缺失，且没有可用的备份。已建立空目录。</translation>
    </message>
    <message>
        <source>Add your sources again with `fieldshelf source add`, then run `fieldshelf sync`: the documents are still on this disk and are not fetched again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>请用 `fieldshelf source add` 重新添加来源，然后运行 `fieldshelf sync`：文件仍在此磁盘上，不会重新获取。</translation>
    </message>
    <message>
        <source>Another window or program is changing the library just now, so it was not repaired. Nothing was changed. Wait until it has finished, then run `fieldshelf verify --repair` again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>另一窗口或程序正在更改资料库，因此未予修复。未作任何更改。请等其完成，然后再次运行 `fieldshelf verify --repair`。</translation>
    </message>
    <message>
        <source>The library&apos;s folder could not be written, because the disk is full or write-protected, or another program holds a file of it. Nothing was lost. Close other windows of Fieldshelf, make room, then try again.</source>
        <extracomment>recovery.py</extracomment>
        <translation>无法写入资料库的文件夹，因为磁盘已满或写保护，或另一程序占用其中的档案。未丢失任何内容。请关闭 Fieldshelf 的其他窗口，腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Showing this document failed. It is probably damaged: get another copy of it.</source>
        <extracomment>viewers.py, rendering.py</extracomment>
        <translation>显示此文件失败。它可能已损坏：请取得另一副本。</translation>
    </message>
    <message>
        <source>look find question number</source>
        <extracomment>guide_page.py</extracomment>
        <translation>搜索 查找 寻找 问题 编号 文号</translation>
    </message>
    <message>
        <source>{path} is no whole path of a folder. Choose the folder with the button beside it.</source>
        <extracomment>fields.py</extracomment>
        <translation>{path} 不是文件夹的完整路径。请用旁边的按钮选择文件夹。</translation>
    </message>
    <message>
        <source>Choose where it goes: a stick, or a folder on it. Nothing was written.</source>
        <extracomment>fields.py</extracomment>
        <translation>请选择写入位置：存储器，或其上的文件夹。没有写入任何内容。</translation>
    </message>
    <message>
        <source>quotes exact phrase without</source>
        <extracomment>guide_page.py</extracomment>
        <translation>引号 完整 短语 不含</translation>
    </message>
    <message>
        <source>old outdated previous edition replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>旧 过时 以前 版本 被取代</translation>
    </message>
    <message>
        <source>offline internet network wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>离线 互联网 网络 无线</translation>
    </message>
    <message>
        <source>Several languages</source>
        <extracomment>guide_page.py</extracomment>
        <translation>多种语文</translation>
    </message>
    <message>
        <source>The letters below a result are the languages that a document has. The language of the window is chosen at the top; documents stay in their own.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>结果下方的字母表示文件的语文。窗口的语言在上方选择；文件仍保持各自的语文。</translation>
    </message>
    <message>
        <source>translate translation English French Arabic</source>
        <extracomment>guide_page.py</extracomment>
        <translation>翻译 译文 英文 法文 阿拉伯文</translation>
    </message>
    <message>
        <source>open page next return</source>
        <extracomment>guide_page.py</extracomment>
        <translation>打开 页 下一个 返回</translation>
    </message>
    <message>
        <source>tabs windows</source>
        <extracomment>guide_page.py</extracomment>
        <translation>标签页 窗口</translation>
    </message>
    <message>
        <source>old warning bar replaced</source>
        <extracomment>guide_page.py</extracomment>
        <translation>旧 警告 横条 被取代</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>guide_page.py</extracomment>
        <translation>打印到纸上</translation>
    </message>
    <message>
        <source>print printer copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>打印 打印机 复印</translation>
    </message>
    <message>
        <source>mark comment write remember annotate</source>
        <extracomment>guide_page.py</extracomment>
        <translation>标记 评论 书写 记住 批注</translation>
    </message>
    <message>
        <source>A document that was lost from sight</source>
        <extracomment>guide_page.py</extracomment>
        <translation>找不到看过的文件</translation>
    </message>
    <message>
        <source>Saved has a history of what was opened, and Home has what was read last.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>“已保存”中有打开过的文件的历史记录，“首页”上有最近阅读的内容。</translation>
    </message>
    <message>
        <source>lost recent where again forgotten</source>
        <extracomment>guide_page.py</extracomment>
        <translation>丢失 最近 哪里 再次 忘记</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <extracomment>guide_page.py</extracomment>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>It encrypts notes, saved documents and history, which others on this laptop then cannot read: see Settings. Without it they are lost; documents are not.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>它会加密笔记、已保存的文件和历史记录，使这台电脑上的其他人无法阅读：见“设置”。忘记口令则无法找回这些内容，但文件不受影响。</translation>
    </message>
    <message>
        <source>password lock private secret forgotten login</source>
        <extracomment>guide_page.py</extracomment>
        <translation>密码 锁定 隐私 秘密 忘记 登录</translation>
    </message>
    <message>
        <source>Less room on the disk</source>
        <extracomment>guide_page.py</extracomment>
        <translation>减少磁盘占用</translation>
    </message>
    <message>
        <source>Choose what is kept under Packs &amp; sources. Texts stay, so that everything is still found.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>在“数据包与来源”中选择保留哪些内容。文本会保留，因此一切仍可搜到。</translation>
    </message>
    <message>
        <source>room space full delete remove size storage</source>
        <extracomment>guide_page.py</extracomment>
        <translation>空间 已满 删除 移除 大小 存储</translation>
    </message>
    <message>
        <source>internet download sync new wifi</source>
        <extracomment>guide_page.py</extracomment>
        <translation>互联网 下载 同步 新 无线</translation>
    </message>
    <message>
        <source>USB drive memory card bring copy</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB 优盘 存储卡 带来 复制</translation>
    </message>
    <message>
        <source>Export a pack under Packs &amp; sources, and take it there on a stick.</source>
        <extracomment>guide_page.py</extracomment>
        <translation>在“数据包与来源”中导出数据包，用 USB 存储器带过去。</translation>
    </message>
    <message>
        <source>USB share give send copy colleague</source>
        <extracomment>guide_page.py</extracomment>
        <translation>USB 分享 给 发送 复制 同事</translation>
    </message>
    <message>
        <source>safe trust virus forged real</source>
        <extracomment>guide_page.py</extracomment>
        <translation>安全 信任 病毒 伪造 真实</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>guide_page.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Slide {n} of {total}, opened {date}</source>
        <extracomment>home_page.py</extracomment>
        <translation>第 {n} 张幻灯片，共 {total} 张，{date}打开</translation>
    </message>
    <message>
        <source>This PDF is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>此 PDF 已损坏，无法读取。</translation>
    </message>
    <message>
        <source>This file is damaged: it cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>此文件已损坏，无法读取。</translation>
    </message>
    <message>
        <source>This file is not what its name says.</source>
        <extracomment>identifying.py</extracomment>
        <translation>此文件的内容与其名称不符。</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <extracomment>identifying.py</extracomment>
        <translation>此文件受密码保护。</translation>
    </message>
    <message>
        <source>Files of this type cannot be read here.</source>
        <extracomment>identifying.py</extracomment>
        <translation>此处无法读取这种类型的文件。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>identifying.py</extracomment>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Nothing else in it says which document it is: no document here has these bytes, and its name has no number.</source>
        <extracomment>identifying.py</extracomment>
        <translation>没有其他信息表明这是哪份文件：这里没有内容与之逐字节相同的文件，其名称中也没有已知的编号。</translation>
    </message>
    <message>
        <source>Chosen counts documents alone, without their texts.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>“已选”只计文件，不计其文本。</translation>
    </message>
    <message>
        <source>Used are documents that are here, and the texts of all.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>已用部分包括此处的文件和全部文本。</translation>
    </message>
    <message>
        <source>{size} of small files come with the texts, whatever is chosen.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>{size} 小文件随文本一起到来，与选择无关。</translation>
    </message>
    <message>
        <source>All files here are small: they come with the texts and stay, whatever is chosen. A choice counts for larger files that come later.</source>
        <extracomment>keep_page.py</extracomment>
        <translation>此处的文件都很小：它们随文本一起到来并保留，与选择无关。选择适用于以后到来的较大文件。</translation>
    </message>
    <message>
        <source>Show notes</source>
        <extracomment>notes_hint.py</extracomment>
        <translation>显示笔记</translation>
    </message>
    <message numerus="yes">
        <source>{n} of your notes have these words.</source>
        <extracomment>notes_hint.py; for one: {n} of your notes has these words.</extracomment>
        <translation>
            <numerusform>您有 {n} 条笔记含有这些词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <extracomment>page_saying.py</extracomment>
        <translation>第 {n} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>This page has no words that can be read aloud: it is a picture.</source>
        <extracomment>page_saying.py</extracomment>
        <translation>本页没有可以朗读的文字：它是一张图片。</translation>
    </message>
    <message>
        <source>Checking the publisher’s keys</source>
        <extracomment>phases.py</extracomment>
        <translation>正在检查发布者的密钥</translation>
    </message>
    <message>
        <source>Checking the publisher’s signatures</source>
        <extracomment>phases.py</extracomment>
        <translation>正在检查发布者的签名</translation>
    </message>
    <message>
        <source>Reading what the publisher offers</source>
        <extracomment>phases.py</extracomment>
        <translation>正在读取发布者提供的内容</translation>
    </message>
    <message>
        <source>Asking {place}</source>
        <extracomment>phases.py</extracomment>
        <translation>正在询问 {place}</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, as it was installed</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}，已安装的版本</translation>
    </message>
    <message>
        <source>Fieldshelf {version}, from its source code</source>
        <extracomment>problems.py</extracomment>
        <translation>Fieldshelf {version}，从源代码运行</translation>
    </message>
    <message>
        <source>System: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>系统：{what}</translation>
    </message>
    <message>
        <source>Language of the window: {language}</source>
        <extracomment>problems.py</extracomment>
        <translation>窗口语言：{language}</translation>
    </message>
    <message>
        <source>Screens: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>屏幕：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on this laptop</source>
        <extracomment>problems.py; for one: {n} of them on this laptop</extracomment>
        <translation>
            <numerusform>其中 {n} 份在本机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>problems.py; for one: {n} source</extracomment>
        <translation>
            <numerusform>{n} 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for the index</source>
        <extracomment>problems.py; for one: {n} document waits for the index</extracomment>
        <translation>
            <numerusform>{n} 份文件等待编入索引</numerusform>
        </translation>
    </message>
    <message>
        <source>Library: {what}</source>
        <extracomment>problems.py</extracomment>
        <translation>资料库：{what}</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <extracomment>problems.py</extracomment>
        <translation>无法打开资料库。</translation>
    </message>
    <message>
        <source>What went wrong:</source>
        <extracomment>problems.py</extracomment>
        <translation>出现的问题：</translation>
    </message>
    <message>
        <source>Nothing went wrong since the program started.</source>
        <extracomment>problems.py</extracomment>
        <translation>程序启动以来没有出现问题。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the documents.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>请选择存放文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose the collection that they belong to, or write a new name.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>请选择它们所属的汇编，或写一个新名称。</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions now stand in the sheet. They count when the sheet is read back.</source>
        <extracomment>publish_folder.py; for one: {n} suggestion now stands in the sheet. It counts when the sheet is read back.</extracomment>
        <translation>
            <numerusform>已将 {n} 条建议写入表格。读回表格后才生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where it goes: the folder of the server, or a place of rclone.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>请说明上传位置：服务器的文件夹，或 rclone 的位置。</translation>
    </message>
    <message>
        <source>Write the address that readers use, to check what is there.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>请写出读者使用的地址，以检查其中的内容。</translation>
    </message>
    <message>
        <source>Say what the institute is called, and choose a new or empty folder. Nothing was made.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>请写明机构名称，并选择一个新的或空的文件夹。没有创建任何内容。</translation>
    </message>
    <message>
        <source>Choose the folder of the repository.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>请选择存储库的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>First pages say more: {n} suggestions. They are not in the sheet until you take them.</source>
        <extracomment>publish_suggestions.py; for one: First pages say more: {n} suggestion. It is not in the sheet until you take it.</extracomment>
        <translation>
            <numerusform>首页上还有更多内容：{n} 条建议。您采纳之前不会写入表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all that are clear</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>采纳所有明确的建议</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Take {value} as {field}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>将 {value} 采纳为{field}</translation>
    </message>
    <message>
        <source>In the sheet now, guessed: {value}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>表格中现为推测值：{value}</translation>
    </message>
    <message>
        <source>At most one of these is right: look into the document.</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>其中至多一项正确：请查看文件。</translation>
    </message>
    <message>
        <source>“{sentence}” in {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>“{sentence}”，见 {file}</translation>
    </message>
    <message>
        <source>“{sentence}” on page {page} of {file}</source>
        <extracomment>publish_suggestions.py</extracomment>
        <translation>“{sentence}”，见 {file} 第 {page} 页</translation>
    </message>
    <message>
        <source>Writing into the sheet</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在写入表格</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages cannot be searched: they are pictures.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages cannot be searched: it is a picture.</extracomment>
        <translation>
            <numerusform>{pages} 页中有 {n} 页无法搜索：它们是图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages were read by machine: words on them may be wrong.</source>
        <extracomment>scan_words.py; for one: {n} of {pages} pages was read by machine: words on it may be wrong.</extracomment>
        <translation>
            <numerusform>{pages} 页中有 {n} 页由机器识别：其中的文字可能有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected. Select words, or all of them with Ctrl+A, then press Ctrl+H.</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>未选择任何内容。请选择文字，或按 Ctrl+A 全选，然后按 Ctrl+H。</translation>
    </message>
    <message>
        <source>Save slide {n}</source>
        <extracomment>reader_notes.py</extracomment>
        <translation>保存第 {n} 张幻灯片</translation>
    </message>
    <message>
        <source>with some of the words, few or none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>含部分词语，很少或没有含全部词语的</translation>
    </message>
    <message>
        <source>{result}. {then}</source>
        <extracomment>source_rows.py</extracomment>
        <translation>{result}。{then}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>source_rows.py</extracomment>
        <translation>未能连接</translation>
    </message>
    <message>
        <source>slide {n}</source>
        <extracomment>wording.py</extracomment>
        <translation>第 {n} 张幻灯片</translation>
    </message>
    <message>
        <source>Reading this file led to something that no document needs: using the network, starting a program or writing a file. It was stopped before it could. The file is probably made to do harm: do not open it, and tell whoever it came from.</source>
        <extracomment>channel.py</extracomment>
        <translation>读取此档案时出现了任何文件都不需要的操作：使用网络、启动程序或写入档案。该操作在完成之前已被阻止。此档案很可能意图造成损害：请勿打开，并告知提供者。</translation>
    </message>
    <message>
        <source>A part of the library is not on this disk. Synchronise again to fetch it.</source>
        <extracomment>segments.py</extracomment>
        <translation>资料库的一部分不在此磁盘上。请重新同步以获取。</translation>
    </message>
    <message>
        <source>The text of a document is not in the form it should be. The document itself can still be opened. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>某文件的文本格式不正确。文件本身仍可打开。请告知发布者。</translation>
    </message>
    <message>
        <source>A part of the library is damaged or not what it says. Check the library with repair, then synchronise.</source>
        <extracomment>segments.py</extracomment>
        <translation>资料库的一部分已损坏或名不副实。请以修复方式检查资料库，然后同步。</translation>
    </message>
    <message>
        <source>A part of the library is larger than it may be, and was not read. Tell its publisher.</source>
        <extracomment>segments.py</extracomment>
        <translation>资料库的一部分超出允许的大小，未予读取。请告知发布者。</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <extracomment>sentences.py</extracomment>
        <translation>{first}{then}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed. Try again.</source>
        <extracomment>vault.py</extracomment>
        <translation>口令不正确。未作任何更改。请重试。</translation>
    </message>
    <message>
        <source>Something in what is personal here is not as it was written, and cannot be read. The library is not touched by it.</source>
        <extracomment>vault.py</extracomment>
        <translation>您的个人数据中有一部分与写入时不符，无法读取。资料库不受影响。</translation>
    </message>
    <message>
        <source>{name}: the file is not where it should be.</source>
        <extracomment>verify.py</extracomment>
        <translation>{name}：档案不在应在之处。</translation>
    </message>
    <message>
        <source>{name}: the file was changed or damaged on this disk.</source>
        <extracomment>verify.py</extracomment>
        <translation>{name}：档案在此磁盘上被更改或已损坏。</translation>
    </message>
    <message>
        <source>The catalogue is damaged. The documents themselves are kept apart from it. Run `fieldshelf verify --repair`, which puts the backup of the last sync in its place, then `fieldshelf sync`.</source>
        <extracomment>verify.py</extracomment>
        <translation>目录已损坏。文件本身另行保存。请运行 `fieldshelf verify --repair`，以上次同步的备份取代它，然后运行 `fieldshelf sync`。</translation>
    </message>
    <message>
        <source>The search index is damaged. Documents can still be read; repair builds it anew from the texts kept here.</source>
        <extracomment>verify.py</extracomment>
        <translation>搜索索引已损坏。文件仍可阅读；修复将用此处保存的文本重建索引。</translation>
    </message>
    <message>
        <source>A bundle of texts</source>
        <extracomment>verify.py</extracomment>
        <translation>一组文本</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>verify.py</extracomment>
        <translation>一个档案</translation>
    </message>
    <message>
        <source>Run verify with --repair, then synchronise: it is fetched again.</source>
        <extracomment>verify.py</extracomment>
        <translation>请运行 verify 并加 --repair，然后同步：将重新获取。</translation>
    </message>
    <message>
        <source>Showing this file failed. It is probably damaged: get another copy.</source>
        <extracomment>viewing.py</extracomment>
        <translation>显示此档案失败。它可能已损坏：请取得另一副本。</translation>
    </message>
    <message>
        <source>the bundle of texts {name} of {collection}</source>
        <extracomment>actions.py</extracomment>
        <translation>{collection} 的文本组 {name}</translation>
    </message>
    <message>
        <source>the file {name} of {document}</source>
        <extracomment>actions.py</extracomment>
        <translation>{document} 的档案 {name}</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>暂缓：{collections} 的文本以及 {document} 的 {file}，{size}。</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections} and {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>暂缓：{collections} 的文本以及 {files} 个档案，{size}。</translation>
    </message>
    <message>
        <source>Held back: the texts of {collections}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>暂缓：{collections} 的文本，{size}。</translation>
    </message>
    <message>
        <source>Held back: {file} of {document}, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>暂缓：{document} 的 {file}，{size}。</translation>
    </message>
    <message>
        <source>Held back: {files} files, {size}.</source>
        <extracomment>apply.py</extracomment>
        <translation>暂缓：{files} 个档案，{size}。</translation>
    </message>
    <message>
        <source>The {size} that this day may cost are used up, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or today with a larger `fieldshelf sync --budget`.</source>
        <extracomment>budget.py</extracomment>
        <translation>今日限额 {size} 已用完，同步因此暂停。状态变更已收到，已到达的内容会保留。将在 {until} 之后的首次同步时继续，或今日以更大的 `fieldshelf sync --budget` 继续。</translation>
    </message>
    <message>
        <source>Documents are fetched only from {start} to {end}, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync after {until}, or now with `fieldshelf sync --window none`.</source>
        <extracomment>budget.py</extracomment>
        <translation>文件只在 {start} 至 {end} 之间获取，同步因此暂停。状态变更已收到，已到达的内容会保留。将在 {until} 之后的首次同步时继续，或现在以 `fieldshelf sync --window none` 继续。</translation>
    </message>
    <message>
        <source>This connection is charged by what it carries, so the sync paused. Changes of status are in, and what has arrived is kept. It goes on at the first sync on another one, or now with `fieldshelf sync --even-metered` (always: metered = &quot;go on&quot; in settings.toml).</source>
        <extracomment>budget.py</extracomment>
        <translation>此连接按流量计费，同步因此暂停。状态变更已收到，已到达的内容会保留。将在首次使用其他连接同步时继续，或现在以 `fieldshelf sync --even-metered` 继续（始终如此：在 settings.toml 中写 `metered = &quot;go on&quot;`）。</translation>
    </message>
    <message>
        <source>{key} = {given} is not understood; write it like {key} = &quot;{example}&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>`{key} = {given}` 无法理解；请写成 `{key} = &quot;{example}&quot;` 的形式</translation>
    </message>
    <message>
        <source>texts_only is true or false</source>
        <extracomment>budget.py</extracomment>
        <translation>texts_only 只能是 true 或 false</translation>
    </message>
    <message>
        <source>proxy is not understood; write it like proxy = &quot;http://proxy.example.org:3128&quot;</source>
        <extracomment>budget.py</extracomment>
        <translation>proxy 无法理解；请写成 `proxy = &quot;http://proxy.example.org:3128&quot;` 的形式</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <extracomment>budget.py</extracomment>
        <translation>无法读取（{error}）</translation>
    </message>
    <message>
        <source>[sync] is not a table</source>
        <extracomment>budget.py</extracomment>
        <translation>[sync] 不是表</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]; did you mean {near}?</source>
        <extracomment>budget.py</extracomment>
        <translation>{key} 不是 [sync] 的设置；您是否指 {near}？</translation>
    </message>
    <message>
        <source>{key} is not a setting of [sync]</source>
        <extracomment>budget.py</extracomment>
        <translation>{key} 不是 [sync] 的设置</translation>
    </message>
    <message>
        <source>The settings in {path} may limit what a sync costs, and could not be followed: {why}. Nothing was fetched. Correct that line, or take it out.</source>
        <extracomment>budget.py</extracomment>
        <translation>{path} 中的设置可能限制同步的费用，但无法遵行：{why}。未获取任何内容。请更正或删除该行。</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is larger than any catalogue can be.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>{offer} 的目录大于任何目录可能的大小。</translation>
    </message>
    <message>
        <source>Nothing of it was taken; what is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>catalogues.py, told.py</extracomment>
        <translation>未接受其中任何内容；资料库中的内容保持不变。请从其他副本同步，或告知发布者。</translation>
    </message>
    <message>
        <source>The catalogue of {offer} is not what was signed.</source>
        <extracomment>catalogues.py</extracomment>
        <translation>{offer} 的目录不是所签名的目录。</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then sync again.</source>
        <extracomment>disk.py</extracomment>
        <translation>资料库的文件夹不可写。其中内容可照常阅读，但无法添加。请检查磁盘是否写保护、文件夹是否属于您，然后重新同步。</translation>
    </message>
    <message>
        <source>{needed} are still to come, and {free} are free.</source>
        <extracomment>disk.py</extracomment>
        <translation>尚需接收 {needed}，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>disk.py</extracomment>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and sync again: it continues where it stopped.</source>
        <extracomment>disk.py</extracomment>
        <translation>资料库可照常使用，包括迄今到达的内容。请腾出空间并重新同步：将从停止处继续。</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are to come, and {free} are free. A sync takes what fits, lists and texts first. Free some space, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>disk.py</extracomment>
        <translation>磁盘空间不足：需接收 {needed}，可用空间为 {free}。同步会先取清单和文本，再取容得下的内容。请腾出空间，或用 `fieldshelf keep` 减少保存的文件。</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What has arrived is kept, and the next sync continues there. Try again.</source>
        <extracomment>downloads.py</extracomment>
        <translation>与 {place} 的连接中断。已到达的内容会保留，下次同步从该处继续。请重试。</translation>
    </message>
    <message>
        <source>{file} is not what its publisher signed: it was damaged or exchanged on the way. It was not taken. Sync again, or from another copy; tell the publisher if it happens again. ({sha256})</source>
        <extracomment>downloads.py</extracomment>
        <translation>{file} 不是发布者签名的内容：途中损坏或被调换。未予接受。请重新同步或从其他副本同步；如再次发生，请告知发布者。（{sha256}）</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>指纹由 64 个数字和 a 至 f 的字母组成，可分组或不分组。</translation>
    </message>
    <message>
        <source>A fingerprint is 64 digits and letters from a to f, in groups or not; what you gave has {n}.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>指纹由 64 个数字和 a 至 f 的字母组成，可分组或不分组；您输入的有 {n} 个。</translation>
    </message>
    <message>
        <source>Nothing was done. Compare it with what the publisher gave you, or ask the publisher for it again.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>未执行任何操作。请与发布者提供的指纹核对，或再次向发布者索取。</translation>
    </message>
    <message>
        <source>You gave {typed}, and {n} of its 16 groups agree.</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>您输入的是 {typed}，16 组中有 {n} 组一致。</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{until} 之后的首次同步有空间容纳它。</translation>
    </message>
    <message>
        <source>The first sync after {until} has room for more of them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{until} 之后的首次同步有空间容纳更多档案。</translation>
    </message>
    <message>
        <source>It ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>它（{size}）超出任何一日的限额。</translation>
    </message>
    <message>
        <source>{name} ({size}) is more than any day may cost.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{name}（{size}）超出任何一日的限额。</translation>
    </message>
    <message>
        <source>{name} was not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover it.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{name} 未开始获取：{source} 的服务器无法续传中断的档案，每天都会重新开始，而今日限额 {size} 的剩余部分不足。</translation>
    </message>
    <message>
        <source>{n} files were not begun: the server of {source} cannot go on with a file that was broken off, so it would begin anew every day, and what is left of the {size} that this day may cost does not cover them.</source>
        <extracomment>forecast.py</extracomment>
        <translation>{n} 个档案未开始获取：{source} 的服务器无法续传中断的档案，每天都会重新开始，而今日限额 {size} 的剩余部分不足。</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches it now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>`fieldshelf sync --budget {need}M` 可立即获取；更好的办法是使用支持分段传输（Range）的服务器。</translation>
    </message>
    <message>
        <source>`fieldshelf sync --budget {need}M` fetches them now; better is a server that answers parts of files (Range).</source>
        <extracomment>forecast.py</extracomment>
        <translation>`fieldshelf sync --budget {need}M` 可立即获取这些档案；更好的办法是使用支持分段传输（Range）的服务器。</translation>
    </message>
    <message>
        <source>The new list of {collection} leaves out {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>{collection} 的新清单缺少此处 {documents} 份文件中的 {missing} 份。</translation>
    </message>
    <message>
        <source>The list of {collection} is gone, and with it {missing} of the {documents} documents that it has here.</source>
        <extracomment>guards.py</extracomment>
        <translation>{collection} 的清单已消失，此处 {documents} 份文件中的 {missing} 份随之消失。</translation>
    </message>
    <message>
        <source>That is more often a mistake, or an attack, than a wish, so it was not taken over: nothing was removed, and what else it says of them waits too. Ask the publisher; if it is meant, run `fieldshelf sync --accept-removals {collection}`, or import the pack with that option.</source>
        <extracomment>guards.py</extracomment>
        <translation>这多半是失误或攻击，而非本意，因此未予接受：未移除任何内容，清单中有关这些文件的其他内容也暂缓处理。请询问发布者；如确有此意，请运行 `fieldshelf sync --accept-removals {collection}`，或以该选项导入数据包。</translation>
    </message>
    <message>
        <source>{title} is too long to be kept. It was left out. Read it at its source.</source>
        <extracomment>feeds.py</extracomment>
        <translation>{title} 过长，无法保存，已略去。请在其来源处阅读。</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, another server, which was not asked. If what is there belongs to the source, add its name to hosts = [&quot;...&quot;] in the file of the harvest.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{host} 转到另一服务器 {target}，未向其请求。如该处内容属于此来源，请在采集配置中将其名称加入 `hosts = [&quot;...&quot;]`。</translation>
    </message>
    <message>
        <source>{host} does not give this to programs: it refuses, or wants to see a person first. Nothing of its answer was taken. Ask its owner for permission, or for an address that is meant for programs.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{host} 不向程序提供此内容：它拒绝，或要求先由人操作。未接受其答复中的任何内容。请向所有者申请许可，或索取供程序使用的地址。</translation>
    </message>
    <message>
        <source>The {max_bytes} that one harvest may fetch are used up. What has arrived is kept. Run it again to go on, or set max_bytes higher if more is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>一次采集可获取的 {max_bytes} 已用完。已到达的内容会保留。请再次运行以继续，或如需更多，请调高 max_bytes。</translation>
    </message>
    <message>
        <source>{url} has more than {most}, the most that is taken of one document. It was left out. Set max_document_bytes higher if it is meant.</source>
        <extracomment>fetching.py</extracomment>
        <translation>{url} 超过 {most}，即单份文件的上限，已略去。如确有需要，请调高 max_document_bytes。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was changed. Connect the drive or the share that holds it, or give the right folder.</source>
        <extracomment>folders.py</extracomment>
        <translation>文件夹 {folder} 不存在。未作任何更改。请连接其所在的磁盘或共享，或指定正确的文件夹。</translation>
    </message>
    <message>
        <source>{folder} has more files than one harvest takes. What was seen is taken, the rest is left out, and nothing counts as gone. Set max_documents higher if they are meant.</source>
        <extracomment>folders.py</extracomment>
        <translation>{folder} 中的档案多于一次采集的上限。已看到的予以接受，其余略去，且不视为已消失。如需要，请调高 max_documents。</translation>
    </message>
    <message>
        <source>What came for {file} is something else than was announced, such as a page to log in. It was not taken. Try again later.</source>
        <extracomment>gathering.py</extracomment>
        <translation>为 {file} 收到的内容与所宣布的不同，例如登录页面。未予接受。请稍后重试。</translation>
    </message>
    <message>
        <source>{file} was taken away, or cannot be read any more. It was left out. Put it back and run it again if it is wanted.</source>
        <extracomment>files.py</extracomment>
        <translation>{file} 已被取走，或无法再读取，已略去。如需要，请放回并再次运行。</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {folder}, and as a folder of documents it cannot be taken, because this library lies in it. Nothing was added. Give the folder that holds the documents and nothing else.</source>
        <extracomment>local.py</extracomment>
        <translation>{folder} 处没有 Fieldshelf 来源，也不能作为文件夹来源，因为此资料库就在其中。未添加任何内容。请指定只含文件的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>{n} packs lie beside this program</source>
        <extracomment>first_packs.py; for one: {n} pack lies beside this program</extracomment>
        <translation>
            <numerusform>本程序旁有 {n} 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>You are shown what would be imported before anything is. Compare the fingerprint with what your office says.</source>
        <extracomment>first_packs.py</extracomment>
        <translation>导入之前会先显示将导入的内容。请将指纹与您办公室提供的指纹核对。</translation>
    </message>
    <message>
        <source>Look at them and import…</source>
        <extracomment>first_packs.py</extracomment>
        <translation>查看并导入…</translation>
    </message>
    <message>
        <source>On the stick</source>
        <extracomment>residing.py</extracomment>
        <translation>在 存储器上</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are gone when you close</source>
        <extracomment>residing.py</extracomment>
        <translation>存储器写保护：关闭后您的笔记将消失</translation>
    </message>
    <message>
        <source>Write-protected stick: your notes are kept elsewhere</source>
        <extracomment>residing.py</extracomment>
        <translation>存储器写保护：您的笔记保存在别处</translation>
    </message>
    <message>
        <source>Kept by the administrator for everybody</source>
        <extracomment>residing.py</extracomment>
        <translation>由管理员为所有人维护</translation>
    </message>
    <message>
        <source>On a network share</source>
        <extracomment>residing.py</extracomment>
        <translation>在网络共享上</translation>
    </message>
    <message>
        <source>You can read and search as always. Where are your notes, and what you have read, to be kept? Nothing is written on this computer unless you choose a folder of it.</source>
        <extracomment>residing.py</extracomment>
        <translation>您可以照常阅读和搜索。您的笔记和阅读记录应保存在哪里？除非您选择此计算机上的文件夹，否则不会向此计算机写入任何内容。</translation>
    </message>
    <message>
        <source>This stick is write-protected</source>
        <extracomment>residing.py</extracomment>
        <translation>此 存储器已写保护</translation>
    </message>
    <message>
        <source>In memory, until I close</source>
        <extracomment>residing.py</extracomment>
        <translation>在内存中，直到关闭</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <extracomment>residing.py</extracomment>
        <translation>在文件夹中…</translation>
    </message>
    <message>
        <source>Folder for your notes</source>
        <extracomment>residing.py</extracomment>
        <translation>您的笔记文件夹</translation>
    </message>
    <message>
        <source>Small mode</source>
        <extracomment>settings_page.py</extracomment>
        <translation>精简模式</translation>
    </message>
    <message>
        <source>No small pictures of pages, smaller caches, one helper at a time. Counts from the next start on.</source>
        <extracomment>settings_page.py</extracomment>
        <translation>不显示页面缩略图，缓存更小，每次只运行一个辅助进程。下次启动时生效。</translation>
    </message>
    <message>
        <source>On by itself: this computer has less than 3 GB of memory. {words}</source>
        <extracomment>settings_page.py</extracomment>
        <translation>已自动开启：此计算机的内存少于 3 GB。{words}</translation>
    </message>
    <message>
        <source>As this computer needs it</source>
        <extracomment>settings_page.py</extracomment>
        <translation>视此计算机需要</translation>
    </message>
    <message>
        <source>memory slow old</source>
        <extracomment>settings_page.py</extracomment>
        <translation>内存 慢 旧</translation>
    </message>
    <message>
        <source>Your notes and what you have read were kept by a newer version of Fieldshelf (format {here}; this program knows {known}). Nothing was changed. Update Fieldshelf on this computer, then open it again.</source>
        <extracomment>database.py</extracomment>
        <translation>您的笔记和阅读记录由更新版本的 Fieldshelf 保存（格式 {here}；本程序支持 {known}）。未作任何更改。请更新此计算机上的 Fieldshelf，然后重新打开。</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Fieldshelf. Nothing was changed. Update Fieldshelf on this computer; or move that file away, and choose anew: {path}</source>
        <extracomment>home.py</extracomment>
        <translation>设置由更新版本的 Fieldshelf 写入。未作任何更改。请更新此计算机上的 Fieldshelf；或将该文件移走，重新选择：{path}</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Nothing was changed. Ask there for what is missing; your notes are your own.</source>
        <extracomment>library.py</extracomment>
        <translation>此资料库由本计算机的管理员为所有人维护和更新。未作任何更改。如缺少内容，请联系管理员；您的笔记属于您自己。</translation>
    </message>
    <message>
        <source>Everything stands on the stick, in {folder}, and nothing is written on this computer. Close Fieldshelf before you take the stick out.</source>
        <extracomment>residence.py</extracomment>
        <translation>所有内容都在 存储器的 {folder} 中，不会向此计算机写入任何内容。取出 存储器前请先关闭 Fieldshelf。</translation>
    </message>
    <message>
        <source>The stick is write-protected. Your notes, and what you have read, are kept in this folder: {folder}</source>
        <extracomment>residence.py</extracomment>
        <translation>存储器已写保护。您的笔记和阅读记录保存在此文件夹中：{folder}</translation>
    </message>
    <message>
        <source>The stick is write-protected. You can read and search as always; your notes, and what you have read, are kept in memory only, and are gone when Fieldshelf ends.</source>
        <extracomment>residence.py</extracomment>
        <translation>存储器已写保护。您可以照常阅读和搜索；您的笔记和阅读记录仅保存在内存中，关闭 Fieldshelf 后即消失。</translation>
    </message>
    <message>
        <source>The library is empty, and packs lie beside this program: `fieldshelf import {folder}` shows what they hold.</source>
        <extracomment>residence.py</extracomment>
        <translation>资料库为空，本程序旁有数据包：`fieldshelf import {folder}` 可显示其内容。</translation>
    </message>
    <message>
        <source>This library is kept for everybody on this computer by its administrator, who brings it up to date. Your notes, and what you have read, are your own.</source>
        <extracomment>residence.py</extracomment>
        <translation>此资料库由本计算机的管理员为所有人维护和更新。您的笔记和阅读记录仅属于您自己。</translation>
    </message>
    <message>
        <source>The library stands on a share of the network: {folder}. It works there, more slowly; let only one computer at a time write to it. It is safer and faster on a disk of this computer.</source>
        <extracomment>residence.py</extracomment>
        <translation>资料库位于网络共享：{folder}。可以使用，但速度较慢；请每次只让一台计算机写入。放在本计算机的磁盘上更安全、更快。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for these, format the stick as exFAT or use another disk. The largest: {name}</source>
        <extracomment>disk.py; for one: {n} file is too large for this disk: it is formatted as FAT32, which has no file of 4 GB or more. The rest is taken; for this one, format the stick as exFAT or use another disk. The largest: {name}</extracomment>
        <translation>
            <numerusform>{n} 个文件对此磁盘来说过大：它格式化为 FAT32，不能存放 4 GB 或更大的文件。其余内容照常接收；对于这些文件，请将 存储器格式化为 exFAT，或使用其他磁盘。最大的文件：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>At {time}</source>
        <extracomment>film.py</extracomment>
        <translation>{time} 处</translation>
    </message>
    <message>
        <source>Fieldshelf {version} is available</source>
        <extracomment>beside.py</extracomment>
        <translation>Fieldshelf {version} 可用</translation>
    </message>
    <message>
        <source>Fieldshelf {version} from the next start on</source>
        <extracomment>beside.py</extracomment>
        <translation>下次启动起为 Fieldshelf {version}</translation>
    </message>
    <message>
        <source>What you searched for is said at {time}: go there in it.</source>
        <extracomment>media_panel.py</extracomment>
        <translation>您搜索的内容在 {time} 处说到：请在播放时转到那里。</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <extracomment>text_pictures.py</extracomment>
        <translation>此图片无法显示。</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>program_card.py, status_bar.py</extracomment>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>program_card.py</extracomment>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Get it</source>
        <extracomment>program_card.py</extracomment>
        <translation>获取</translation>
    </message>
    <message>
        <source>Not this version</source>
        <extracomment>program_card.py</extracomment>
        <translation>不要此版本</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>program_card.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>program_card.py</extracomment>
        <translation>返回版本 {version}</translation>
    </message>
    <message>
        <source>This program came without the key of its publisher, so it cannot tell which newer version is genuine, and does not look for one. Get a newer one where you got this one.</source>
        <extracomment>program_card.py</extracomment>
        <translation>此程序未附带其发布者的密钥，无法判断哪个新版本是真的，因此不会查找。请从获得此程序之处获取新版本。</translation>
    </message>
    <message>
        <source>Asking the publisher of the program …</source>
        <extracomment>program_card.py</extracomment>
        <translation>正在询问程序的发布者……</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <extracomment>program_card.py</extracomment>
        <translation>已收到 {done}，共 {total}。</translation>
    </message>
    <message>
        <source>The new version is unpacked and tried. This takes a minute or two.</source>
        <extracomment>program_card.py</extracomment>
        <translation>正在解包并试运行新版本，需要一两分钟。</translation>
    </message>
    <message>
        <source>Version {version} starts the next time that you open Fieldshelf.</source>
        <extracomment>program_card.py</extracomment>
        <translation>下次打开 Fieldshelf 时将启动版本 {version}。</translation>
    </message>
    <message>
        <source>The installer lies in {path}. Whoever administers this computer installs it with: {command}</source>
        <extracomment>program_card.py</extracomment>
        <translation>安装程序位于 {path}。此计算机的管理员可用以下命令安装：{command}</translation>
    </message>
    <message>
        <source>Version {version} is available: {size}. You have {installed}, which goes on working.</source>
        <extracomment>program_card.py</extracomment>
        <translation>版本 {version} 可用：{size}。您现在使用的是 {installed}，仍可继续使用。</translation>
    </message>
    <message>
        <source>Nobody has been asked for a newer version yet. It is done once a day, with an update of the documents.</source>
        <extracomment>program_card.py</extracomment>
        <translation>尚未询问过新版本。每天随文件更新询问一次。</translation>
    </message>
    <message>
        <source>There is no newer version. Last asked: {age}.</source>
        <extracomment>program_card.py</extracomment>
        <translation>没有新版本。上次询问：{age}。</translation>
    </message>
    <message>
        <source>Folder for the installer</source>
        <extracomment>program_card.py</extracomment>
        <translation>安装程序的文件夹</translation>
    </message>
    <message>
        <source>the library</source>
        <extracomment>program_card.py</extracomment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>your notes</source>
        <extracomment>program_card.py</extracomment>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>the settings</source>
        <extracomment>program_card.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>It does not open {what} any more: this version has changed their form. It will say so and touch nothing, until you come back to this version.</source>
        <extracomment>program_card.py</extracomment>
        <translation>它不再能打开：{what}，因为当前版本已更改其格式。它会如实说明，不作任何改动，直到您返回当前版本。</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>program_card.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Documents come from a source or in a pack. Add the first under Packs &amp; sources.</source>
        <extracomment>panels.py</extracomment>
        <translation>文件来自来源或数据包。请在“数据包与来源”中添加第一个。</translation>
    </message>
    <message>
        <source>Read scanned pages by machine, so that they are found (Tesseract)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>机器识别扫描页，使其可被搜索 (Tesseract)</translation>
    </message>
    <message>
        <source>Make PDFs of slides and Word files, to show them by (LibreOffice)</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>为幻灯片和 Word 文件生成 PDF 以便显示 (LibreOffice)</translation>
    </message>
    <message>
        <source>Making PDFs to show files by</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在生成用于显示文件的 PDF</translation>
    </message>
    <message>
        <source>Reading scanned pages by machine</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在机器识别扫描页</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Do not act on it before then.</source>
        <extracomment>banner.py</extracomment>
        <translation>生效日期：{date}。在此之前请勿依据此文件行事。</translation>
    </message>
    <message>
        <source>The text of this document is not on this laptop, or it has none: words cannot be found in it.</source>
        <extracomment>hits_panel.py</extracomment>
        <translation>此文档的文本不在本机，或它没有文本：无法在其中查找词语。</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of this document are not shown here.</source>
        <extracomment>text_desk.py; for one: {n} picture of this document is not shown here.</extracomment>
        <translation>
            <numerusform>此文档中有 {n} 张图片未在此处显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <extracomment>search_hints.py</extracomment>
        <translation>您是不是要找“{words}”？</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <extracomment>coming_rows.py; for one: Show {n} more</extracomment>
        <translation>
            <numerusform>显示其余 {n} 份</numerusform>
        </translation>
    </message>
    <message>
        <source>What to keep here: everything, since it is small ({size}). You can keep less under What is kept here.</source>
        <extracomment>run_results.py</extracomment>
        <translation>在此保留的内容：全部，因为容量很小（{size}）。可在“本机保留的内容”中减少保留。</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <extracomment>wording.py</extracomment>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>{filter} was not understood and was searched as words. {field} takes {values}.</source>
        <extracomment>misread.py</extracomment>
        <translation>无法理解 {filter}，已按词语搜索。{field} 可用的值：{values}。</translation>
    </message>
    <message>
        <source>There is no filter {field}, so it was searched as words. The filters are {filters}.</source>
        <extracomment>misread.py</extracomment>
        <translation>没有筛选条件 {field}，已按词语搜索。可用的筛选条件：{filters}。</translation>
    </message>
    <message>
        <source>a reference such as 2019.08</source>
        <extracomment>misread.py</extracomment>
        <translation>编号，如 2019.08</translation>
    </message>
    <message>
        <source>a date such as 2020 or 2018-06</source>
        <extracomment>misread.py</extracomment>
        <translation>日期，如 2020 或 2018-06</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>format_names.py</extracomment>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <extracomment>format_names.py</extracomment>
        <translation>PowerPoint 幻灯片</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>format_names.py</extracomment>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Office document with a password</source>
        <extracomment>format_names.py</extracomment>
        <translation>带密码的 Office 文档</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <extracomment>format_names.py</extracomment>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>formatted text (RTF)</source>
        <extracomment>format_names.py</extracomment>
        <translation>格式化文本 (RTF)</translation>
    </message>
    <message>
        <source>book (EPUB)</source>
        <extracomment>format_names.py</extracomment>
        <translation>电子书 (EPUB)</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>format_names.py</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>e-mail message</source>
        <extracomment>format_names.py</extracomment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>plain text</source>
        <extracomment>format_names.py</extracomment>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <extracomment>format_names.py</extracomment>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>subtitles</source>
        <extracomment>format_names.py</extracomment>
        <translation>字幕</translation>
    </message>
    <message>
        <source>archive</source>
        <extracomment>format_names.py</extracomment>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>format_names.py</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>format_names.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>film</source>
        <extracomment>format_names.py</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>format_names.py</extracomment>
        <translation>录音</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <extracomment>format_names.py</extracomment>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes, as after a copy that was interrupted. Get another copy of it from where it came from.</source>
        <extracomment>problems.py</extracomment>
        <translation>此文件是空的：0 字节，如同复制中断之后。请从其来处取得另一副本。</translation>
    </message>
    <message>
        <source>This user has no folder where a library could stand. Nothing was changed. Set FIELDSHELF_HOME to a folder that this user may write, and try again.</source>
        <extracomment>home.py</extracomment>
        <translation>此用户没有可以存放资料库的文件夹。未作任何更改。请将 FIELDSHELF_HOME 设为此用户可以写入的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>There is no room in {folder}.</source>
        <extracomment>filesystems.py</extracomment>
        <translation>{folder} 中没有空间了。</translation>
    </message>
    <message>
        <source>Run verify with --repair, then import the pack again that it came with.</source>
        <extracomment>verify.py</extracomment>
        <translation>请运行 verify 并加 --repair，然后重新导入它所在的数据包。</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else. It was taken as what it is, and is found by its words. Give it the right ending, so that other programs open it too.</source>
        <extracomment>gathering.py</extracomment>
        <translation>{file} 的名称以 {suffix} 结尾，但内容是另一种类型。已按其实际类型收入，可按其文字找到。请改用正确的扩展名，以便其他程序也能打开。</translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else, such as a page to log in that was saved in its place. It was not taken. Replace it by the right file, or give it the right ending.</source>
        <extracomment>gathering.py</extracomment>
        <translation>{file} 的名称以 {suffix} 结尾，但内容是另一种类型，例如误存的登录页面。未予收入。请换成正确的文件，或改用正确的扩展名。</translation>
    </message>
    <message>
        <source>{name} is too long for the name of a source. Nothing was added. Choose a shorter one.</source>
        <extracomment>local.py</extracomment>
        <translation>{name} 作为来源名称过长。未添加任何内容。请选用较短的名称。</translation>
    </message>
    <message>
        <source>What {source} is harvested by cannot be read any more. Its documents stay. Remove the source, and add it again.</source>
        <extracomment>local.py</extracomment>
        <translation>{source} 的采集配置已无法读取。其文件保留。请移除该来源，然后重新添加。</translation>
    </message>
    <message>
        <source>The list at {url} declares entities, which no feed needs and an attack does. It was not read. Tell whoever runs the server.</source>
        <extracomment>markup.py</extracomment>
        <translation>{url} 处的清单声明了实体，任何订阅源都不需要，而攻击才需要。未予读取。请告知服务器管理者。</translation>
    </message>
    <message>
        <source>What is at {url} is not a list that can be harvested. Nothing of it was taken. Check the address and the type.</source>
        <extracomment>markup.py</extracomment>
        <translation>{url} 处的内容不是可采集的清单。未接受其中任何内容。请检查地址和类型。</translation>
    </message>
    <message>
        <source>Instead of a list, a web page came back from {host}. Nothing of it was taken. Open {url} in a browser: if the network or the server wants something of you first, do that; else check the address.</source>
        <extracomment>markup.py</extracomment>
        <translation>{host} 返回的是网页而非清单。未接受其中任何内容。请在浏览器中打开 {url}：如网络或服务器先有要求，请照办；否则请检查地址。</translation>
    </message>
    <message>
        <source>The catalogue has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or give the address of a smaller part.</source>
        <extracomment>opds.py</extracomment>
        <translation>目录内容超出此次采集的 {what}。已看到的予以接受，其余略去，且不视为已消失。如需更多，请调高该值，或指定较小部分的地址。</translation>
    </message>
    <message>
        <source>Run the command again with --accept-removals</source>
        <extracomment>publishing.py</extracomment>
        <translation>请加 `--accept-removals` 再次运行该命令</translation>
    </message>
    <message>
        <source>Of the {known} documents that came from {place}, {went} are not listed there any more. That is more often a mistake than a wish, so they stay as they are. Ask whoever runs it. {how} if they are meant to go.</source>
        <extracomment>publishing.py</extracomment>
        <translation>来自 {place} 的 {known} 份文件中，有 {went} 份已不在其列。这多半是失误而非本意，因此保持不变。请询问管理者。如确应移除：{how}。</translation>
    </message>
    <message>
        <source>{place} cannot be read. What is in the library stays as it is. Check that the drive or the share is connected and that you may read it, and sync again.</source>
        <extracomment>reading.py</extracomment>
        <translation>{place} 无法读取。资料库中的内容保持不变。请检查磁盘或共享是否已连接、您是否可读取，然后重新同步。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files of which this was said before still cannot be read whole.</source>
        <extracomment>reading.py; for one: {n} file of which this was said before still cannot be read whole.</extracomment>
        <translation>
            <numerusform>此前提到的 {n} 个文件仍无法完整读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run `fieldshelf sync --accept-removals {name}`</source>
        <extracomment>reading.py</extracomment>
        <translation>请运行 `fieldshelf sync --accept-removals {name}`</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Copy it again from where it came from.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} 是空的：0 字节，如同复制中断之后。请从其来处重新复制。</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is listed and can be opened, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} 中没有文本：可能是扫描件。已列出并可打开，但无人能按其文字找到它。如有带文本的版本，请替换。</translation>
    </message>
    <message>
        <source>{file} changed while it was read. Its text is taken and the file is not. Sync again when nobody writes it.</source>
        <extracomment>reading.py</extracomment>
        <translation>{file} 在读取时发生了变化。已接受其文本，未接受档案。请在无人写入时重新同步。</translation>
    </message>
    <message>
        <source>{n} of its files were left out, because the library may take no more. Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>reading.py</extracomment>
        <translation>其中 {n} 个档案已略去，因为资料库不得占用更多空间。其文本仍可搜索。请用 `fieldshelf keep --quota` 放宽限额。</translation>
    </message>
    <message>
        <source>{host} asks programs to leave {url} alone (robots.txt). It was not fetched. Ask its owner, or leave it out: name it under skip in the profile.</source>
        <extracomment>robots.py</extracomment>
        <translation>{host} 要求程序勿访问 {url}（robots.txt）。未予获取。请询问其所有者，或略去：在配置的 skip 中列出。</translation>
    </message>
    <message>
        <source>{host} asks programs to wait {delay} seconds between two pages (robots.txt), which is longer than anybody waits. Nothing was fetched from it. Ask its owner for another way.</source>
        <extracomment>robots.py</extracomment>
        <translation>{host} 要求程序在两页之间等待 {delay} 秒（robots.txt），长于合理的等待时间。未从中获取任何内容。请向其所有者询问其他途径。</translation>
    </message>
    <message>
        <source>What is at {url} is no web page. Nothing of it was taken. Name it under skip in the profile if it is none of the pages.</source>
        <extracomment>site.py</extracomment>
        <translation>{url} 处的内容不是网页。未接受其中任何内容。如它不是所需页面，请在配置的 skip 中列出。</translation>
    </message>
    <message>
        <source>The page {url} cannot be read. Nothing of it was taken. Open it in a browser to see what it is.</source>
        <extracomment>site.py</extracomment>
        <translation>页面 {url} 无法读取。未接受其中任何内容。请在浏览器中打开查看。</translation>
    </message>
    <message>
        <source>The site has more than the {what} of this harvest. What was seen is taken, the rest is left out, and nothing counts as gone. Set it higher if more is meant, or name fewer pages in the profile.</source>
        <extracomment>site.py</extracomment>
        <translation>该网站内容超出此次采集的 {what}。已看到的予以接受，其余略去，且不视为已消失。如需更多，请调高该值，或在配置中减少页面。</translation>
    </message>
    <message>
        <source>What came for {symbol} ({language}) is no PDF. It was not taken. Try again later.</source>
        <extracomment>symbols.py</extracomment>
        <translation>为 {symbol}（{language}）收到的内容不是 PDF。未予接受。请稍后重试。</translation>
    </message>
    <message>
        <source>{symbol} is not published in any of the languages that were asked for. Check the symbol, or ask for other languages.</source>
        <extracomment>symbols.py</extracomment>
        <translation>{symbol} 没有以所请求的任何语文发布。请检查文号，或请求其他语文。</translation>
    </message>
    <message>
        <source>The server at {place} sends every request on to another one, without end. Nothing was changed. Perhaps the network wants you to log in first: open any web page, log in, and try again. If not:</source>
        <extracomment>http_transport.py</extracomment>
        <translation>{place} 处的服务器不断将每个请求转到另一服务器。未作任何更改。网络可能要求您先登录：请打开任一网页，登录后重试。否则：</translation>
    </message>
    <message>
        <source>{place} is not an address that can be asked.</source>
        <extracomment>http_transport.py</extracomment>
        <translation>{place} 不是可以请求的地址。</translation>
    </message>
    <message>
        <source>{name} was not begun.</source>
        <extracomment>ledger.py</extracomment>
        <translation>{name} 未开始获取。</translation>
    </message>
    <message>
        <source>Tell the publisher that their copy is not complete.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>请告知发布者其副本不完整。</translation>
    </message>
    <message>
        <source>Ask the publisher for the right address.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>请向发布者索取正确的地址。</translation>
    </message>
    <message>
        <source>Instead of the library, a web page came back from {place}. Usually the network wants you to log in first. Open any web page, log in, and sync again. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{place} 返回的是网页而非资料库。通常是网络要求您先登录。请打开任一网页，登录后重新同步。未作任何更改。</translation>
    </message>
    <message>
        <source>{path} is not at {place}.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{path} 不在 {place}。</translation>
    </message>
    <message>
        <source>The server at {place} does not give out {path} (403): it is not there, or not for everybody. Tell the publisher that readers must be allowed to fetch every file.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{place} 处的服务器不提供 {path}（403）：该处没有，或并非人人可取。请告知发布者，必须允许读者获取每个档案。</translation>
    </message>
    <message>
        <source>The server at {place} asks for a name and a password. Nothing was changed.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{place} 处的服务器要求用户名和密码。未作任何更改。</translation>
    </message>
    <message>
        <source>The server at {place} answers that it has a problem ({status}). Nothing was changed here. Try again later; if it lasts, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{place} 处的服务器答复其出现问题（{status}）。此处未作任何更改。请稍后重试；如持续存在，请告知发布者。</translation>
    </message>
    <message numerus="yes">
        <source>The server at {place} is busy and asks to be left alone for {n} minutes. What has arrived is kept. Sync again after {again}.</source>
        <extracomment>link_errors.py; for one: The server at {place} is busy and asks to be left alone for {n} minute. What has arrived is kept. Sync again after {again}.</extracomment>
        <translation>
            <numerusform>{place} 处的服务器繁忙，要求等待 {n} 分钟。已到达的内容会保留。请在 {again} 之后重新同步。</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes from {place} is changed on the way, by a proxy or by the server itself, so that it cannot be used. Nothing of it was taken. Try another connection, or ask whoever runs the network to pass files on unchanged.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>来自 {place} 的内容在途中被代理服务器或服务器本身更改，无法使用。未接受其中任何内容。请尝试其他连接，或请网络管理者原样传送档案。</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} asks for a name and a password. Nothing was fetched. Put them into the proxy&apos;s address in the settings; whoever runs the network knows them.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>通往 {host} 的代理服务器要求用户名和密码。未获取任何内容。请在设置中将其写入代理服务器的地址；网络管理者知道这些信息。</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>通往 {host} 的代理服务器 {proxy} 不让请求通过。</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not let requests to it through.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>通往 {host} 的代理服务器不让请求通过。</translation>
    </message>
    <message>
        <source>Nothing was fetched. Ask whoever runs the network to allow it, or use another connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>未获取任何内容。请网络管理者予以允许，或使用其他连接。</translation>
    </message>
    <message>
        <source>{host} sends so little that it would never come to an end. What has arrived is kept. Try again later, or sync from another copy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} 发送的数据过少，永远无法完成。已到达的内容会保留。请稍后重试，或从其他副本同步。</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>通往 {host} 的代理服务器 {proxy} 没有应答。</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not answer.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>通往 {host} 的代理服务器没有应答。</translation>
    </message>
    <message>
        <source>Check it in the settings or in http_proxy and https_proxy.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>请在设置或 http_proxy 和 https_proxy 中检查。</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Either there is no connection now, or the address is misspelt.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>找不到名称 {host}。或是目前没有连接，或是地址拼写有误。</translation>
    </message>
    <message>
        <source>{host} refused the connection. No server is running there now, or a firewall is in the way.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} 拒绝连接。该处目前没有服务器运行，或有防火墙阻挡。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} 未及时应答。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>与 {host} 的连接中断。</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>无法连接到 {host}。</translation>
    </message>
    <message>
        <source>It was asked through the proxy {proxy}, which may be the wrong one.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>请求经由代理服务器 {proxy}，它可能不正确。</translation>
    </message>
    <message>
        <source>What is in the library stays as it is. Try again when there is a connection.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>资料库中的内容保持不变。请在有连接时重试。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid on {today}, which is the date of this computer. Nothing was fetched. Correct the date if it is wrong; if it is right, tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} 的证书在本机日期 {today} 无效。未获取任何内容。如日期有误，请更正；如无误，请告知发布者。</translation>
    </message>
    <message>
        <source>The server at {host} cannot prove that it is {host}. Nothing was fetched. Check the date of this computer, and open any web page to see whether the network asks you to log in first.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>{host} 处的服务器无法证明其为 {host}。未获取任何内容。请检查本机日期，并打开任一网页，查看网络是否要求先登录。</translation>
    </message>
    <message>
        <source>Too many files from {place} were missing or wrong, so the rest was not asked for. What is in the library stays as it is. Sync from another copy, or tell the publisher.</source>
        <extracomment>link_errors.py</extracomment>
        <translation>来自 {place} 的档案有太多缺失或错误，因此未再请求其余部分。资料库中的内容保持不变。请从其他副本同步，或告知发布者。</translation>
    </message>
    <message>
        <source>There is no pack at {folder}. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>{folder} 处没有数据包。未执行任何操作。请检查存储器是否在位，以及文件夹的拼写。</translation>
    </message>
    <message>
        <source>The folder {folder} is not a pack that this program can read.</source>
        <extracomment>bag.py</extracomment>
        <translation>文件夹 {folder} 不是本程序可读取的数据包。</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: its list {name} was cut off. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>数据包 {pack} 不完整：其清单 {name} 被截断。可能只复制了一部分。</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: its list {name} cannot be understood.</source>
        <extracomment>bag.py</extracomment>
        <translation>数据包 {pack} 已损坏：其清单 {name} 无法理解。</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} names the same file twice, which no true pack does.</source>
        <extracomment>bag.py</extracomment>
        <translation>数据包 {pack} 的清单 {name} 两次列出同一档案，真正的数据包不会如此。</translation>
    </message>
    <message>
        <source>The pack at {folder} cannot be read. Nothing of it was taken. Check that the stick is in its place, and try again.</source>
        <extracomment>bag.py</extracomment>
        <translation>{folder} 处的数据包无法读取。未接受其中任何内容。请检查存储器是否在位，然后重试。</translation>
    </message>
    <message>
        <source>The list {name} of the pack {pack} is larger than that of any pack.</source>
        <extracomment>bag.py</extracomment>
        <translation>数据包 {pack} 的清单 {name} 大于任何数据包的清单。</translation>
    </message>
    <message>
        <source>The pack {pack} names or holds {path}, which no pack may: it could lead out of the pack&apos;s folder.</source>
        <extracomment>bag.py</extracomment>
        <translation>数据包 {pack} 列出或包含 {path}，数据包不得如此：它可能指向数据包文件夹之外。</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {path} is not in it. It was perhaps only half copied.</source>
        <extracomment>bag.py</extracomment>
        <translation>数据包 {pack} 不完整：其中没有 {path}。可能只复制了一部分。</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>bag.py, opened.py</extracomment>
        <translation>未接受其中任何内容。请从其来处重新复制数据包，或再次索取。</translation>
    </message>
    <message>
        <source>{title} was left out: its file {file} is {length}, and a FAT32 stick holds no file of 4 GB or more. Everything else is in the pack. Ask its publisher for the document in parts.</source>
        <extracomment>choosing.py</extracomment>
        <translation>{title} 已略去：其档案 {file} 为 {length}，而 FAT32 存储器容不下 4 GB 或更大的档案。其余内容均在数据包中。请向发布者索取分成几部分的文件。</translation>
    </message>
    <message>
        <source>There is not enough room on {place} for this lesson pack, which needs {size}. Nothing was written. Make room, take a larger stick, or choose fewer languages or pieces.</source>
        <extracomment>lesson.py</extracomment>
        <translation>{place} 上没有足够的空间存放此课程包，需要 {size}。未写入任何内容。请腾出空间、换用更大的优盘，或选择较少的语言或材料。</translation>
    </message>
    <message>
        <source>{name} was left out of the lesson pack, because the file on this laptop is not what its publisher signed any more: the disk has damaged it. Check the library, get the document again, then make the pack anew.</source>
        <extracomment>lesson.py</extracomment>
        <translation>{name} 未放入课程包，因为本机上的文件已不是其发布者签名的文件：磁盘损坏了它。请检查资料库，重新获取该文件，然后重新制作课程包。</translation>
    </message>
    <message>
        <source>The pack at {place} is not complete: {marker} is not in it. It was perhaps only half copied.</source>
        <extracomment>opened.py</extracomment>
        <translation>{place} 处的数据包不完整：其中没有 {marker}。可能只复制了一部分。</translation>
    </message>
    <message>
        <source>There is no pack at {place}. Nothing was done.</source>
        <extracomment>opened.py</extracomment>
        <translation>{place} 处没有数据包。未执行任何操作。</translation>
    </message>
    <message>
        <source>{place} cannot be read. Nothing was done. Check that the stick is in its place, and the spelling of the folder.</source>
        <extracomment>opened.py</extracomment>
        <translation>{place} 无法读取。未执行任何操作。请检查存储器是否在位，以及文件夹的拼写。</translation>
    </message>
    <message>
        <source>The pack at {place} was never finished: making it was interrupted. Nothing of it was taken. Make it again.</source>
        <extracomment>opened.py</extracomment>
        <translation>{place} 处的数据包从未完成：制作过程中断。未接受其中任何内容。请重新制作。</translation>
    </message>
    <message>
        <source>This file is a publisher&apos;s card: `fieldshelf source add NAME ADDRESS --root {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>此档案是发布者名片：`fieldshelf source add NAME ADDRESS --root {place}` 可接受它。</translation>
    </message>
    <message>
        <source>This folder is what a publisher puts on a server: `fieldshelf source add NAME {place}` takes it.</source>
        <extracomment>opened.py</extracomment>
        <translation>此文件夹是发布者放在服务器上的内容：`fieldshelf source add NAME {place}` 可接受它。</translation>
    </message>
    <message>
        <source>This folder is a publisher&apos;s repository: `fieldshelf publish pack {place} DEST` makes a pack of it.</source>
        <extracomment>opened.py</extracomment>
        <translation>此文件夹是发布者的存储库：`fieldshelf publish pack {place} DEST` 可由其制作数据包。</translation>
    </message>
    <message>
        <source>Choose the folder of a pack, the file {marker} in it, or the stick or folder that holds packs.</source>
        <extracomment>opened.py</extracomment>
        <translation>请选择数据包的文件夹、其中的 {marker}，或存有数据包的存储器或文件夹。</translation>
    </message>
    <message>
        <source>The pack {pack} was made for a newer version of Fieldshelf. Nothing of it was taken. Update Fieldshelf on this computer.</source>
        <extracomment>opened.py</extracomment>
        <translation>数据包 {pack} 是为较新版本的 Fieldshelf 制作的。未接受其中任何内容。请更新本机上的 Fieldshelf。</translation>
    </message>
    <message>
        <source>The pack {pack} is damaged: {marker} in it cannot be understood.</source>
        <extracomment>opened.py</extracomment>
        <translation>数据包 {pack} 已损坏：其中的 {marker} 无法理解。</translation>
    </message>
    <message>
        <source>There is nothing in the library that could be exported. No pack was made. Add a source and sync, or import a pack, first.</source>
        <extracomment>packing.py</extracomment>
        <translation>资料库中没有可导出的内容。未制作数据包。请先添加来源并同步，或导入数据包。</translation>
    </message>
    <message>
        <source>There is no collection {collection} here that could be packed. No pack was made. Those here are: {known}.</source>
        <extracomment>packing.py</extracomment>
        <translation>此处没有可打包的汇编 {collection}。未制作数据包。此处有：{known}。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>packing.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing that could be packed is in the language {language}. No pack was made. What there is, is in: {known}. Choose of these.</source>
        <extracomment>packing.py</extracomment>
        <translation>可打包的内容均非 {language}。未制作数据包。现有语文：{known}。请从中选择。</translation>
    </message>
    <message>
        <source>{title} was left out of the pack, because it is not what its publisher signed any more: this computer&apos;s disk has damaged it. Run `fieldshelf verify --repair` and `fieldshelf sync`, or on a publisher&apos;s computer add it and build again; then make the pack anew.</source>
        <extracomment>packing.py</extracomment>
        <translation>{title} 未纳入数据包，因为它已不是发布者签名的内容：本机磁盘已将其损坏。请运行 `fieldshelf verify --repair` 和 `fieldshelf sync`，或在发布者的计算机上添加并重新构建；然后重新制作数据包。</translation>
    </message>
    <message>
        <source>{path} cannot be written. No request was made. Check that the folder is there and may be written, or choose another place.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} 无法写入。未制作请求。请检查文件夹是否存在且可写，或另选位置。</translation>
    </message>
    <message>
        <source>{path} was made by a newer Fieldshelf, or is not a request. Nothing was exported. Install the newer version, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} 由较新的 Fieldshelf 制作，或不是请求。未导出任何内容。请安装较新版本后重新导出。</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was exported. Check that it is there, and export again.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} 无法读取。未导出任何内容。请检查它是否存在，然后重新导出。</translation>
    </message>
    <message>
        <source>{path} is not a request. Nothing was exported. Ask whoever sent it to make it again with `fieldshelf request`, and to send the file as it is.</source>
        <extracomment>request.py</extracomment>
        <translation>{path} 不是请求。未导出任何内容。请发送者用 `fieldshelf request` 重新制作，并原样发送档案。</translation>
    </message>
    <message>
        <source>What is in public/ cannot be packed, because it is not signed, or not whole. No pack was made. Run `fieldshelf publish build` first, then make the pack again.</source>
        <extracomment>stock.py</extracomment>
        <translation>public/ 中的内容无法打包，因为未签名或不完整。未制作数据包。请先运行 `fieldshelf publish build`，然后重新制作数据包。</translation>
    </message>
    <message>
        <source>What {source} has signed is not here, or only in part. No pack was made of it. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>{source} 签名的内容不在此处，或只有一部分。未由其制作数据包。请将 `fieldshelf sync {source}` 运行到底，然后重新导出。</translation>
    </message>
    <message>
        <source>The list of {collection} is not here as it was signed last, so it was left out of the pack. Run `fieldshelf sync {source}` to the end, then export again.</source>
        <extracomment>stock.py</extracomment>
        <translation>{collection} 的最近签名清单不在此处，因此未纳入数据包。请将 `fieldshelf sync {source}` 运行到底，然后重新导出。</translation>
    </message>
    <message>
        <source>The publisher&apos;s signature does not say when it was made, so no reader could tell how old a pack of it is. No pack was made. Ask the publisher to sign with Fieldshelf.</source>
        <extracomment>stock.py</extracomment>
        <translation>发布者的签名未注明时间，读者无从得知数据包的新旧。未制作数据包。请发布者用 Fieldshelf 签名。</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read, although it was signed. No pack was made. Tell its publisher.</source>
        <extracomment>stock.py</extracomment>
        <translation>{collection} 的清单虽已签名，却无法读取。未制作数据包。请告知发布者。</translation>
    </message>
    <message>
        <source>What is in the library stays as it is.</source>
        <extracomment>told.py</extracomment>
        <translation>资料库中的内容保持不变。</translation>
    </message>
    <message>
        <source>The pack {pack} was signed on {date}, more than 24 months ago. Nothing of it was taken, because much of it may have changed since.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 签名于 {date}，已逾 24 个月。未接受其中任何内容，因为此后可能已有许多变化。</translation>
    </message>
    <message>
        <source>Ask for a newer pack. If it should not be so old, check this computer&apos;s date.</source>
        <extracomment>told.py</extracomment>
        <translation>请索取较新的数据包。如它不应如此陈旧，请检查本机日期。</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher whose fingerprint you gave. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 并非来自您所提供指纹的发布者。未接受其中任何内容。</translation>
    </message>
    <message>
        <source>Either the fingerprint was mistyped, or somebody else made this pack under the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which the pack came; if it still differs, do not use the documents in the pack.</source>
        <extracomment>told.py</extracomment>
        <translation>或是指纹输入有误，或是他人以发布者之名制作了此数据包。请再次向发布者索取指纹，并使用不同于数据包到达的途径；如仍不一致，请勿使用数据包中的文件。</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack}（签名于 {made}）早于此处已有的 {here} 的状态。</translation>
    </message>
    <message>
        <source>The pack {pack}, signed on {made}, is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack}（签名于 {made}）早于此处已有的状态。</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state of {here} that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 早于此处已有的 {here} 的状态。</translation>
    </message>
    <message>
        <source>The pack {pack} is older than the state that is here already.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 早于此处已有的状态。</translation>
    </message>
    <message>
        <source>No list is replaced by an older one; all that it can bring are documents that are listed here and missing.</source>
        <extracomment>told.py</extracomment>
        <translation>清单不会被较旧的清单取代；它只能带来此处已列出而缺失的文件。</translation>
    </message>
    <message>
        <source>{path} in the pack is a link or no file at all, which no pack has. It was not followed. Ask for the pack again.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包中的 {path} 是链接或根本不是档案，数据包不应含有。未予跟随。请重新索取数据包。</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {what}, the first being {first}.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 不完整：{what}，第一个是 {first}。</translation>
    </message>
    <message>
        <source>It was perhaps only half copied. What is there can be taken; the rest stays missing in this library. Copy the pack anew from where it came, and import it again.</source>
        <extracomment>told.py</extracomment>
        <translation>可能只复制了一部分。现有内容可以接受；其余在此资料库中仍然缺失。请从其来处重新复制数据包，并再次导入。</translation>
    </message>
    <message>
        <source>its documents are longer or shorter together than its list says</source>
        <extracomment>told.py</extracomment>
        <translation>其文件的总长度与清单所述不符</translation>
    </message>
    <message>
        <source>{what}, the first being {first}</source>
        <extracomment>told.py</extracomment>
        <translation>{what}，第一个是 {first}</translation>
    </message>
    <message>
        <source>The pack {pack} is not whole: {what}.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 不完好：{what}。</translation>
    </message>
    <message>
        <source>This library lacks nothing by that. Do not hand the pack on, and do not open documents in its folder: copy it anew from where it came.</source>
        <extracomment>told.py</extracomment>
        <translation>此资料库并不因此缺少任何内容。请勿转交此数据包，也勿打开其文件夹中的文件：请从其来处重新复制。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing</extracomment>
        <translation>
            <numerusform>其清单所列 {total} 个档案中缺失 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} files that it lists are missing or damaged</source>
        <extracomment>told.py; for one: {n} of the {total} files that it lists is missing or damaged</extracomment>
        <translation>
            <numerusform>其清单所列 {total} 个档案中有 {n} 个缺失或损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>what its publisher signed</source>
        <extracomment>told.py</extracomment>
        <translation>发布者签名的内容</translation>
    </message>
    <message>
        <source>The pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack}</translation>
    </message>
    <message>
        <source>{file} in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 中的 {file}</translation>
    </message>
    <message>
        <source>What {institute} has signed in the pack {pack}</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 中 {institute} 签名的内容</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>told.py</extracomment>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>{file} in the pack is not the file that its publisher signed: it was damaged or exchanged. It was not taken; the others were not affected.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包中的 {file} 不是发布者签名的档案：它已损坏或被调换。未予接受；其他档案不受影响。</translation>
    </message>
    <message>
        <source>{whose} shows signatures that do not fit, or parts of different days: it was damaged or exchanged. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} 的签名不相符，或各部分属于不同日期：已损坏或被调换。未接受其中任何内容。</translation>
    </message>
    <message>
        <source>What is signed in the pack {pack} cannot be read. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 中签名的内容无法读取。未接受其中任何内容。</translation>
    </message>
    <message>
        <source>The pack {pack} is not from the publisher that it says it is from: its signing keys are different ones. Nothing of it was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 并非来自其自称的发布者：签名密钥不同。未接受其中任何内容。</translation>
    </message>
    <message>
        <source>The pack {pack} is not complete: {file} is not in it. It was perhaps only half copied.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 不完整：其中没有 {file}。可能只复制了一部分。</translation>
    </message>
    <message>
        <source>The signature of the pack {pack} had run out already on the day on which it was made, {signed}. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 的签名在其制作之日（{signed}）就已过期。未接受其中任何内容。</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before. Nothing of that was taken.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose} 提供的状态早于此前所见。未接受其中任何内容。</translation>
    </message>
    <message>
        <source>The pack {pack} offers documents of {file}, which come from another source on this computer. They were refused, so that nobody can replace another&apos;s guidance. Compare both fingerprints with the publisher&apos;s own: `fieldshelf source list` shows the one of that source. If the pack is the right one, remove that source first.</source>
        <extracomment>told.py</extracomment>
        <translation>数据包 {pack} 提供 {file} 的文件，而本机上这些文件来自另一来源。为防止有人替换他方的指导文件，已予拒绝。请将两个指纹与发布者的指纹核对：`fieldshelf source list` 显示该来源的指纹。如数据包正确，请先移除该来源。</translation>
    </message>
    <message>
        <source>The import was stopped before it was finished. What had been copied is kept. Import again to get the rest.</source>
        <extracomment>told.py</extracomment>
        <translation>导入在完成之前停止。已复制的内容会保留。再次导入即可获取其余部分。</translation>
    </message>
    <message>
        <source>the list of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>{collection} 的清单</translation>
    </message>
    <message>
        <source>a bundle of texts ({language}) of {collection}</source>
        <extracomment>told.py</extracomment>
        <translation>{collection} 的一组文本（{language}）</translation>
    </message>
    <message>
        <source>Copy the pack anew from where it came, or ask for it again.</source>
        <extracomment>told.py</extracomment>
        <translation>请从其来处重新复制数据包，或再次索取。</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be written. What is in it can be read as before, but nothing can be added. Check that the disk is not write-protected and that the folder is yours, then import again.</source>
        <extracomment>told.py</extracomment>
        <translation>资料库的文件夹不可写。其中内容可照常阅读，但无法添加。请检查磁盘是否写保护、文件夹是否属于您，然后重新导入。</translation>
    </message>
    <message>
        <source>The library can be used as before, with what has arrived so far. Free some space and import again: it continues where it stopped.</source>
        <extracomment>told.py</extracomment>
        <translation>资料库可照常使用，包括迄今到达的内容。请腾出空间并重新导入：将从停止处继续。</translation>
    </message>
    <message>
        <source>Ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>请询问发布者。</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>请向发布者索取较新的数据包。</translation>
    </message>
    <message>
        <source>Ask for a newer pack.</source>
        <extracomment>told.py</extracomment>
        <translation>请索取较新的数据包。</translation>
    </message>
    <message>
        <source>{path} is not in the pack. It was perhaps only half copied. Copy the pack anew, or ask for it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>{path} 不在数据包中。可能只复制了一部分。请重新复制数据包，或再次索取。</translation>
    </message>
    <message>
        <source>{inside} in the pack cannot be read: the stick is perhaps worn out. It was not taken; what could be read was. Copy the pack to another stick, from where it came, and import it again.</source>
        <extracomment>transport.py</extracomment>
        <translation>数据包中的 {inside} 无法读取：存储器可能已磨损。未予接受；可读取的已接受。请从其来处将数据包复制到另一存储器，并再次导入。</translation>
    </message>
    <message>
        <source>The pack at {place} can no longer be read: was the stick taken out? What had been copied by then is kept, and nothing is lost. Put the stick back in and import again: it goes on where it stopped.</source>
        <extracomment>transport.py</extracomment>
        <translation>{place} 处的数据包已无法读取：存储器是否已取出？此前复制的内容会保留，未丢失任何内容。请重新插入存储器并再次导入：将从停止处继续。</translation>
    </message>
    <message>
        <source>There is no stick at {destination}. Nothing was written: made there, the folder would be on this computer&apos;s own disk. Put the stick in, look under which name it is shown, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>{destination} 处没有存储器。未写入任何内容：如在该处建立，文件夹会在本机磁盘上。请插入存储器，查看其显示的名称，然后重试。</translation>
    </message>
    <message>
        <source>There is no folder {destination}. Nothing was written. Check that the stick is in its place, or make the folder, and try again.</source>
        <extracomment>writer.py</extracomment>
        <translation>没有文件夹 {destination}。未写入任何内容。请检查存储器是否在位，或建立文件夹，然后重试。</translation>
    </message>
    <message>
        <source>There is not enough room: the pack needs {needed}, and {destination} has {free} free. Nothing was written. Make room, take a larger stick, or choose less with --collection or --language.</source>
        <extracomment>writer.py</extracomment>
        <translation>空间不足：数据包需要 {needed}，而 {destination} 可用空间为 {free}。未写入任何内容。请腾出空间、使用更大的存储器，或用 `--collection` 或 `--language` 减少内容。</translation>
    </message>
    <message>
        <source>{place} became full while the pack was being written, because something else was written there too. What there was of the pack was removed; everything else on it is as it was. Make room, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place} 在写入数据包时已满，因为该处还写入了其他内容。已写入的数据包部分已移除；其余一切保持原状。请腾出空间，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>{place} cannot be written. No pack was made. Check that the stick is not write-protected and that you may write there, or choose another place.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place} 无法写入。未制作数据包。请检查存储器是否写保护、您是否可写入，或另选位置。</translation>
    </message>
    <message>
        <source>{place} cannot hold the names of the documents: its file system does not know these letters. No pack was made. Use a stick that is formatted as FAT32 or exFAT, and run the command again.</source>
        <extracomment>writer.py</extracomment>
        <translation>{place} 容不下文件的名称：其文件系统不识别这些字符。未制作数据包。请使用 FAT32 或 exFAT 格式的存储器，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>{place} could not be written to the end: the stick was perhaps pulled out, or is failing. No pack was finished. Put it in again and run the same command: it goes on where it stopped. If that does not help, take another stick.</source>
        <extracomment>writer.py</extracomment>
        <translation>未能在 {place} 写完：存储器可能被拔出或正在失效。未完成数据包。请重新插入并运行同一命令：将从停止处继续。如无效，请换用其他存储器。</translation>
    </message>
    <message>
        <source>What lies in {place} was signed on {day}, more than 24 months ago. Nothing of it was taken, because it may be known to be unsafe by now. Ask for a newer stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>{place} 中的内容签署于 {day}，已超过 24 个月。未接受任何内容，因为它现在可能已知不安全。请索取更新的存储器。</translation>
    </message>
    <message>
        <source>What {place} offers as a newer version of this program was signed by somebody else than the publisher of this program. Nothing of it was taken. Ask whoever gave you the address or the stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>{place} 提供的本程序新版本不是由本程序的发布者签署的。未接受任何内容。请询问给您该地址或存储器的人。</translation>
    </message>
    <message>
        <source>This Fieldshelf was built without the key of whoever publishes it, so it cannot tell which newer version is genuine, and offers none. Get a newer one where you got this one.</source>
        <extracomment>checking.py</extracomment>
        <translation>此 Fieldshelf 构建时未包含其发布者的密钥，无法判断哪个新版本是真的，因此不提供新版本。请从获得此程序之处获取新版本。</translation>
    </message>
    <message>
        <source>This Fieldshelf knows no address at which newer versions are published. Nothing was asked. Bring one on a stick.</source>
        <extracomment>checking.py</extracomment>
        <translation>此 Fieldshelf 不知道发布新版本的地址。未进行任何询问。请用存储器带来新版本。</translation>
    </message>
    <message>
        <source>Another Fieldshelf is busy with a newer version of the program. Nothing was changed. Wait until it has finished.</source>
        <extracomment>alone.py</extracomment>
        <translation>另一个 Fieldshelf 正在处理程序的新版本。未作任何更改。请等待其完成。</translation>
    </message>
    <message>
        <source>The disk is full. The program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>alone.py</extracomment>
        <translation>磁盘已满。您现有的程序照常使用。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so nothing can be kept of newer versions of the program. The program that you have goes on as it is. Check who may write there.</source>
        <extracomment>checking.py</extracomment>
        <translation>无法写入文件夹 {folder}，因此无法保存有关程序新版本的任何内容。您现有的程序照常使用。请检查谁有权写入该处。</translation>
    </message>
    <message>
        <source>There is too little room on the disk for the new version of the program: {needed} are to come, and {free} are free. Nothing was fetched, and the program that you have goes on as it is. Free some space, and try again.</source>
        <extracomment>getting.py</extracomment>
        <translation>磁盘空间不足，容不下程序的新版本：需接收 {needed}，可用空间为 {free}。未获取任何内容，您现有的程序照常使用。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>version {version} of the program</source>
        <extracomment>getting.py, checking.py</extracomment>
        <translation>程序版本 {version}</translation>
    </message>
    <message>
        <source>{name} is not any more what its publisher signed: the disk has damaged it, or somebody changed it. It was not used. The program that you have goes on as it is. Get it again.</source>
        <extracomment>getting.py</extracomment>
        <translation>{name} 已不再是其发布者签署的内容：磁盘损坏了它，或有人改动了它。未使用该文件。您现有的程序照常使用。请重新获取。</translation>
    </message>
    <message>
        <source>Version {version} runs already, and is damaged. Nothing was changed. Close it, and begin again from the one before.</source>
        <extracomment>switching.py</extracomment>
        <translation>版本 {version} 已在运行，但已损坏。未作任何更改。请将其关闭，从前一版本重新开始。</translation>
    </message>
    <message>
        <source>There is too little room beside the program for its new version: it takes {needed}, and {free} are free. Nothing was changed. Free some space there, and try again.</source>
        <extracomment>switching.py</extracomment>
        <translation>程序旁的空间不足，容不下其新版本：需要 {needed}，可用空间为 {free}。未作任何更改。请在该处腾出空间后重试。</translation>
    </message>
    <message>
        <source>What was signed as version {version} of the program is another one. It was not taken. Tell its publisher.</source>
        <extracomment>switching.py</extracomment>
        <translation>签署为程序版本 {version} 的内容实为另一版本。未接受。请告知其发布者。</translation>
    </message>
    <message>
        <source>Version {version} of the program did not start, so the one before it runs again, until you get a newer one or go back to that one.</source>
        <extracomment>installation.py</extracomment>
        <translation>程序的 {version} 版本没有启动，因此现在又运行它之前的版本，直到您获取更新的版本或返回该版本。</translation>
    </message>
    <message>
        <source>There is no other version here to go back to. Nothing was changed. An older one can be unpacked by hand.</source>
        <extracomment>switching.py</extracomment>
        <translation>此处没有可返回的其他版本。未作任何更改。可手动解包旧版本。</translation>
    </message>
    <message>
        <source>This Fieldshelf runs from its sources, and cannot put a newer version in its own place. Nothing was changed. Get its sources anew.</source>
        <extracomment>switching.py</extracomment>
        <translation>此 Fieldshelf 由源代码运行，无法用新版本取代自身。未作任何更改。请重新获取源代码。</translation>
    </message>
    <message>
        <source>This Fieldshelf was installed by an administrator of this computer, who alone can put another version in its place. Nothing was changed. Get the installer of that version, and hand it to them.</source>
        <extracomment>switching.py</extracomment>
        <translation>此 Fieldshelf 由此计算机的管理员安装，只有管理员才能更换版本。未作任何更改。请获取该版本的安装程序并交给管理员。</translation>
    </message>
    <message>
        <source>Version {version} was fetched and unpacked, but does not work on this computer: {trouble} It was removed, and the program that you have goes on as it is.</source>
        <extracomment>switching.py</extracomment>
        <translation>版本 {version} 已获取并解包，但无法在此计算机上运行：{trouble} 已将其移除，您现有的程序照常使用。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so no newer version can be put beside the program, which goes on as it is. Make it writable, or unpack the new version in another place.</source>
        <extracomment>switching.py</extracomment>
        <translation>无法写入文件夹 {folder}，因此无法将新版本放到程序旁；程序照常使用。请使其可写，或在别处解包新版本。</translation>
    </message>
    <message>
        <source>The new version of the program is not made as it should be ({name}), and was not taken. The program that you have goes on as it is. Tell its publisher.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>程序的新版本制作不当（{name}），未接受。您现有的程序照常使用。请告知其发布者。</translation>
    </message>
    <message>
        <source>The sync was stopped before it was finished. What had arrived is kept. Sync again to fetch the rest.</source>
        <extracomment>progress.py</extracomment>
        <translation>同步在完成之前停止。已到达的内容会保留。请重新同步以获取其余部分。</translation>
    </message>
    <message>
        <source>The sync had to make a pause before it was finished, because it may not go on now. What had arrived is kept, and it goes on by itself when it may; `fieldshelf sync` goes on at once.</source>
        <extracomment>progress.py</extracomment>
        <translation>同步在完成之前必须暂停，因为现在不可继续。已到达的内容会保留，可继续时会自行继续；`fieldshelf sync` 可立即继续。</translation>
    </message>
    <message>
        <source>The setting proxy, of [sync] in settings.toml, is not the address of a proxy that Fieldshelf can use. Nothing was fetched. Write it like proxy = &quot;http://proxy.example.org:3128&quot;, or take the line out; whoever runs the network knows the address.</source>
        <extracomment>proxies.py</extracomment>
        <translation>settings.toml 中 [sync] 的设置 proxy 不是 Fieldshelf 可使用的代理服务器地址。未获取任何内容。请写成 `proxy = &quot;http://proxy.example.org:3128&quot;` 的形式，或删除该行；网络管理者知道地址。</translation>
    </message>
    <message>
        <source>This computer is set to reach the network through {proxy}, a SOCKS proxy, which Fieldshelf does not speak. Nothing was fetched. Set an http:// proxy in the settings; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>本机设定通过 {proxy} 访问网络，这是 Fieldshelf 不支持的 SOCKS 代理服务器。未获取任何内容。请在设置中指定 http:// 代理服务器；请询问网络管理者。</translation>
    </message>
    <message>
        <source>The proxy that this program&apos;s environment names (http_proxy, https_proxy or all_proxy) is not an address. Nothing was fetched. It should look like http://proxy.example.org:3128; ask whoever runs the network.</source>
        <extracomment>proxies.py</extracomment>
        <translation>本程序环境中指定的代理服务器（http_proxy、https_proxy 或 all_proxy）不是地址。未获取任何内容。它应类似 `http://proxy.example.org:3128`；请询问网络管理者。</translation>
    </message>
    <message>
        <source>nothing is suggested for {column} in this row. Write yes, or the names of columns that have a suggestion here.</source>
        <extracomment>accepting.py</extracomment>
        <translation>此行没有关于 {column} 的建议。请填写 yes，或填写此处有建议的列名。</translation>
    </message>
    <message>
        <source>the page says several things for {column}: {readings}. Write the right one into the column {column} itself.</source>
        <extracomment>accepting.py</extracomment>
        <translation>页面上关于 {column} 有几种说法：{readings}。请将正确的一种填入 {column} 列。</translation>
    </message>
    <message>
        <source>The sheet {name} is open in a spreadsheet program, which would write over what is taken here. Nothing was taken. Save and close it there, and try again.</source>
        <extracomment>accepting.py</extracomment>
        <translation>表格 {name} 已在电子表格程序中打开，该程序会覆盖在此采纳的内容。未采纳任何内容。请在那里保存并关闭表格，然后重试。</translation>
    </message>
    <message>
        <source>The sheet {name} has formulas, whose results would be lost. Nothing was taken. Open the sheet and write yes in the column accept of the rows whose suggestions are right.</source>
        <extracomment>accepting.py</extracomment>
        <translation>表格 {name} 中有公式，其结果会丢失。未采纳任何内容。请打开表格，在建议正确的行的 accept 列中填写 yes。</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. It was not added. Give it a row if it is to be published.</source>
        <extracomment>add.py</extracomment>
        <translation>{file} 在文件夹中，但不在表格中。未予添加。如要发布，请为其增加一行。</translation>
    </message>
    <message>
        <source>{file} is in the folder and not in the sheet. Its document {document} was added before, and stays in the collection as it is. If it is not to be published: `publish undo`, which the window calls Leave it as it was signed, takes back what is not signed yet; what is signed needs a row with withdrawn in the column status.</source>
        <extracomment>add.py</extracomment>
        <translation>{file} 在文件夹中，但不在表格中。其文件 {document} 以前已添加，在汇编中保持原样。如不应发布：`publish undo`（窗口中为恢复至已签名的状态）可撤回尚未签名的内容；已签名的内容需要在 status 列中有一行写 withdrawn。</translation>
    </message>
    <message>
        <source>{document} says that it supersedes {target}, another publisher&apos;s document. Readers will follow that only where {theirs} has named {ours} as an authority (`publish add --authority`); otherwise they are told that it is claimed.</source>
        <extracomment>add.py</extracomment>
        <translation>{document} 声明取代另一发布者的文件 {target}。只有 {theirs} 已指定 {ours} 为授权方（`publish add --authority`），读者才会采纳；否则只告知这是其声称。</translation>
    </message>
    <message>
        <source>{document} says {kind} {target}, which is in none of this publisher&apos;s collections. Readers will see no link until it is. Check it: write the value of the other document&apos;s `id` column, or its reference number.</source>
        <extracomment>add.py</extracomment>
        <translation>{document} 写明 {kind} {target}，而它不在此发布者的任何汇编中。在此之前读者看不到链接。请检查：写入另一文件 `id` 列的值或其文号。</translation>
    </message>
    <message>
        <source>{authority} cannot be an authority over the documents of {institute}. Nothing was added. Write the short name of another institute, as it stands before the slash in the ids of its documents.</source>
        <extracomment>add.py</extracomment>
        <translation>{authority} 不能作为 {institute} 文件的授权方。未添加任何内容。请写另一机构的简称，即其文件标识符中斜线之前的部分。</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Add a folder with `fieldshelf publish add` first.</source>
        <extracomment>build.py</extracomment>
        <translation>尚无可发布的文件。未签名。请先用 `fieldshelf publish add` 添加文件夹。</translation>
    </message>
    <message>
        <source>{told}
{lines}</source>
        <extracomment>build.py, cells.py</extracomment>
        <translation>{told}
{lines}</translation>
    </message>
    <message>
        <source>These documents are not labelled public, and whatever is published can be read by anybody who finds the place. Nothing was published. Take them out, or build with --allow-restricted if that is meant:</source>
        <extracomment>build.py</extracomment>
        <translation>这些文件未标为公开，而发布的内容任何找到该处的人都能阅读。未发布任何内容。请将其取出，或确有此意时加 `--allow-restricted` 构建：</translation>
    </message>
    <message>
        <source>{sentence}. Until then readers see what was published before. Have it signed: build with --unsigned-out FILE.</source>
        <extracomment>build.py</extracomment>
        <translation>{sentence}。在此之前，读者看到的是以前发布的内容。请安排签名：加 `--unsigned-out FILE` 构建。</translation>
    </message>
    <message>
        <source>What was read out of {file} is no longer in the repository. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>从 {file} 读取的内容已不在存储库中。未发布任何内容。请重新添加其文件夹，然后重新构建。</translation>
    </message>
    <message>
        <source>{file} is no longer in the repository as it was added. Nothing was published. Add its folder again, and build again.</source>
        <extracomment>build.py</extracomment>
        <translation>{file} 已不是添加时的样子，不在存储库中。未发布任何内容。请重新添加其文件夹，然后重新构建。</translation>
    </message>
    <message>
        <source>The list of {collection} cannot be read. Readers take nothing of it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>{collection} 的清单无法读取。读者不会接受其中任何内容。请重新构建并上传。</translation>
    </message>
    <message>
        <source>The list of {collection} names {segment}, which is not signed beside it. Readers refuse it. Build again, and upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>{collection} 的清单列出了 {segment}，而它未随之签名。读者会拒绝。请重新构建并上传。</translation>
    </message>
    <message>
        <source>{item} is not there as it should be, and readers cannot get it. Upload again.</source>
        <extracomment>checking.py</extracomment>
        <translation>{item} 未按应有的样子存在，读者无法获取。请重新上传。</translation>
    </message>
    <message>
        <source>the texts {name} of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>{collection} 的文本 {name}</translation>
    </message>
    <message>
        <source>{file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>{document} 的 {file}</translation>
    </message>
    <message>
        <source>a patch to the list of {collection}</source>
        <extracomment>checking.py</extracomment>
        <translation>{collection} 清单的补丁</translation>
    </message>
    <message>
        <source>a patch to {file} of {document}</source>
        <extracomment>checking.py</extracomment>
        <translation>{document} 的 {file} 的补丁</translation>
    </message>
    <message>
        <source>{item} is there, and is not what was signed: readers refuse it. Upload with --again; if it stays so, it is changed there.</source>
        <extracomment>checking.py</extracomment>
        <translation>{item} 存在，但不是所签名的内容：读者会拒绝。请加 `--again` 上传；如仍如此，则是在该处被更改。</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days: after that readers take in nothing new. Build before that day, with its keys.</source>
        <extracomment>deadlines.py</extracomment>
        <translation>{role} 的签名于 {date} 到期，还有 {days} 天：此后读者不再接受新内容。请在该日之前用其密钥构建。</translation>
    </message>
    <message>
        <source>The language of {file} is not one of {languages}. It was given as {language}; correct it in the sheet: in the column language, write its two-letter code (such as de for German), or und.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} 的语文不在 {languages} 之列。其语文写为 {language}；请在表格中更正：在 language 列中写两个字母的代码（如德文为 de），或 und。</translation>
    </message>
    <message>
        <source>{file} has another edition date than an earlier row of {document} in the language {language}. The earlier one was taken. Correct one of them.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} 的版本日期与 {document} 较前一行在语文 {language} 中的不同。已采用较前的日期。请更正其一。</translation>
    </message>
    <message>
        <source>{file} is the same, byte for byte, as another file of {document}. It was taken once. Check whether the right file lies there.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} 与 {document} 的另一档案逐字节相同。只接受了一次。请检查该处的档案是否正确。</translation>
    </message>
    <message>
        <source>{file} is no longer a file of {document}: the folder does not hold it, or the sheet does not name it. If that was not meant, put it back and add the folder again.</source>
        <extracomment>drafts.py</extracomment>
        <translation>{file} 已不是 {document} 的档案：文件夹中没有它，或表格未列出它。如非本意，请放回并重新添加文件夹。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing new was published, and what was there before is as it was. Make room and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>磁盘已满。未发布任何新内容，原有内容保持不变。请腾出空间后再次运行。</translation>
    </message>
    <message>
        <source>The system does not allow this program to use {path}. Nothing new was published. Give yourself the right to read and write it, or choose another folder, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>系统不允许本程序使用 {path}。未发布任何新内容。请为自己授予读写权限，或另选文件夹，然后再次运行。</translation>
    </message>
    <message>
        <source>{path} could not be read or written. Nothing new was published, and what was there before is as it was. Check the disk or the connection to it, and run it again.</source>
        <extracomment>files.py</extracomment>
        <translation>{path} 无法读取或写入。未发布任何新内容，原有内容保持不变。请检查磁盘或其连接，然后再次运行。</translation>
    </message>
    <message>
        <source>{path} is not what it was when it was added: the disk has damaged it, or somebody changed it. Nothing was published. Delete it, add its folder again, and build again.</source>
        <extracomment>files.py</extracomment>
        <translation>{path} 已不是添加时的样子：磁盘将其损坏，或有人更改了它。未发布任何内容。请删除它，重新添加其文件夹，然后重新构建。</translation>
    </message>
    <message>
        <source>What was signed last cannot be read in {folder}. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>kept.py</extracomment>
        <translation>{folder} 中最近签名的内容无法读取。未发布任何内容。请从备份恢复该文件夹：从头开始会使读者拒绝您发布的内容。</translation>
    </message>
    <message>
        <source>{path} is there already, and a key is never replaced. Move it away first.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} 已存在，而密钥从不替换。请先将其移走。</translation>
    </message>
    <message>
        <source>There is no key in {path}. Nothing was changed. Check the path.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} 中没有密钥。未作任何更改。请检查路径。</translation>
    </message>
    <message>
        <source>{path} is a private key, which nobody else should ever have. Nothing was changed. Give the file ending in .pub that was made beside it.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} 是私钥，绝不应交给他人。未作任何更改。请提供与其一同生成、以 .pub 结尾的档案。</translation>
    </message>
    <message>
        <source>{path} is not the public key of a role. Nothing was changed. Give the file ending in .pub that `fieldshelf publish new-key` wrote.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} 不是某角色的公钥。未作任何更改。请提供 `fieldshelf publish new-key` 写入、以 .pub 结尾的档案。</translation>
    </message>
    <message>
        <source>The key of the role {role} is needed to sign, and is not there. Nothing was published. Bring it back to {path} from where it is kept, and run it again; or build with --unsigned-out FILE, and have that signed.</source>
        <extracomment>keys.py, metadata.py</extracomment>
        <translation>签名需要角色 {role} 的密钥，但它不在此处。未发布任何内容。请从保管处将其放回 {path}，然后再次运行；或加 `--unsigned-out FILE` 构建，并安排签名。</translation>
    </message>
    <message>
        <source>The key of the role {role} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>角色 {role} 的密钥以口令锁定，而未提供口令。未发布任何内容。请在 FIELDSHELF_KEY_PASSPHRASE 中设置口令，或在终端中运行，届时会询问。</translation>
    </message>
    <message>
        <source>The key in {path} is locked with a passphrase, and none was given. Nothing was published. Set FIELDSHELF_KEY_PASSPHRASE to the passphrase, or run it in a terminal, where it is asked for.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} 中的密钥以口令锁定，而未提供口令。未发布任何内容。请在 FIELDSHELF_KEY_PASSPHRASE 中设置口令，或在终端中运行，届时会询问。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the role {role}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>此口令无法打开角色 {role} 的密钥。未发布任何内容。请用正确的口令再次运行：如已设置，取自 FIELDSHELF_KEY_PASSPHRASE，否则在终端中输入。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in {path}. Nothing was published. Run it again with the right one: from FIELDSHELF_KEY_PASSPHRASE where that is set, else typed in a terminal.</source>
        <extracomment>keys.py</extracomment>
        <translation>此口令无法打开 {path} 中的密钥。未发布任何内容。请用正确的口令再次运行：如已设置，取自 FIELDSHELF_KEY_PASSPHRASE，否则在终端中输入。</translation>
    </message>
    <message>
        <source>{path} is not a signing key of this program, or is damaged. Nothing was published. Put the right file there, and run it again.</source>
        <extracomment>keys.py</extracomment>
        <translation>{path} 不是本程序的签名密钥，或已损坏。未发布任何内容。请放入正确的档案，然后再次运行。</translation>
    </message>
    <message>
        <source>Others on this computer can read {path}, and whoever reads it can sign. Run: chmod 600 {path}</source>
        <extracomment>keys.py</extracomment>
        <translation>本机上的其他人可读取 {path}，能读取者即可签名。请运行：`chmod 600 {path}`</translation>
    </message>
    <message>
        <source>What was signed last (work/metadata in the repository) is damaged or was changed by hand. Nothing was published. Bring the folder back from a backup: starting anew would make readers refuse what you publish.</source>
        <extracomment>metadata.py</extracomment>
        <translation>最近签名的内容（存储库中的 work/metadata）已损坏或被手工更改。未发布任何内容。请从备份恢复该文件夹：从头开始会使读者拒绝您发布的内容。</translation>
    </message>
    <message>
        <source>The key in keys/{role}.pem is not the one that this repository&apos;s readers know. Nothing was published. Put the right key there.</source>
        <extracomment>metadata.py</extracomment>
        <translation>`keys/{role}.pem` 中的密钥不是此存储库的读者所知的密钥。未发布任何内容。请放入正确的密钥。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says {here}, but the repository was last signed on {signed}. Signatures with a wrong date would expire too early. Nothing was published. Set the clock, and build again.</source>
        <extracomment>metadata.py</extracomment>
        <translation>本机时钟显示 {here}，而存储库最近签名于 {signed}。日期有误的签名会过早失效。未发布任何内容。请校准时钟，然后重新构建。</translation>
    </message>
    <message>
        <source>Do it today: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>请今日办理：此后读者不再接受新内容。</translation>
    </message>
    <message>
        <source>Do it this month: after that day readers take in nothing new.</source>
        <extracomment>metadata.py</extracomment>
        <translation>请本月办理：此后读者不再接受新内容。</translation>
    </message>
    <message>
        <source>The signature of {role} ends on {date}, in {days} days, and should be renewed, but its key is not here. Everything else was published.</source>
        <extracomment>metadata.py</extracomment>
        <translation>{role} 的签名于 {date} 到期，还有 {days} 天，应予续签，但其密钥不在此处。其余均已发布。</translation>
    </message>
    <message>
        <source>Bring the key back before that day and build again, or have it signed elsewhere (build --unsigned-out FILE).</source>
        <extracomment>metadata.py</extracomment>
        <translation>请在该日之前放回密钥并重新构建，或在别处签名（`build --unsigned-out FILE`）。</translation>
    </message>
    <message>
        <source>{item}: {message}</source>
        <extracomment>notices.py</extracomment>
        <translation>{item}：{message}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} cannot be searched: they are scans without text.</source>
        <extracomment>notices.py; for one: {n} of {pages} pages of {file} cannot be searched: it is a scan without text.</extracomment>
        <translation>
            <numerusform>{file} 的 {pages} 页中有 {n} 页无法搜索：它们是没有文字的扫描件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no longer in the folder. Its document {document} stays published as it is. To withdraw it, add the folder with a sheet that has a row with the id {slug}, an empty file cell and the status withdrawn (--write-sheet writes it); else put it back.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} 已不在文件夹中。其文件 {document} 仍按原样发布。如要撤回，请连同表格添加文件夹，表格中有一行标识符为 {slug}、file 单元格为空、状态为 withdrawn（`--write-sheet` 会写入）；否则请放回。</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: {n} documents have no file in this folder but in the collection {collection}, and stays published.</source>
        <extracomment>notices.py; for one: {folder}: {n} document has no file in this folder but in the collection {collection}, and stays published.</extracomment>
        <translation>
            <numerusform>{folder}：{n} 份文件在此文件夹中没有档案，但在汇编 {collection} 中，并继续发布。</numerusform>
        </translation>
    </message>
    <message>
        <source>If files were taken out, write a sheet with --write-sheet, put withdrawn in the column status of their rows, and add the folder with it.</source>
        <extracomment>notices.py</extracomment>
        <translation>如档案已被取走，请用 `--write-sheet` 写出表格，在其各行的 status 列中写 withdrawn，然后连同表格添加文件夹。</translation>
    </message>
    <message>
        <source>{file} ({document}) and {other_file} ({other}) are the same, byte for byte, in two documents. Readers find the same text twice. Check whether the right file lies there, or give both rows the same id.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file}（{document}）与 {other_file}（{other}）逐字节相同，却属两份文件。读者会两次找到同一文本。请检查该处的档案是否正确，或为两行写同一标识符。</translation>
    </message>
    <message numerus="yes">
        <source>{collection} is a new collection, and its {n} files are in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</source>
        <extracomment>notices.py; for one: {collection} is a new collection, and its {n} file is in {other} already. Is a new collection meant? If not, take it back with `publish undo`, and give the name {other}.</extracomment>
        <translation>
            <numerusform>{collection} 是新的汇编，而其中的 {n} 个文件在 {other} 中已有。确实要建新的汇编吗？如果不是，请用 `publish undo` 撤回，并给出名称 {other}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is called {suffix}, but its content is something else ({type}). It is published as what it is. Check that it is the right file and no error page saved in its place; else give it the right ending.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} 的名称以 {suffix} 结尾，但内容是另一种类型（{type}）。将按其实际类型发布。请确认这是正确的档案，而不是误存的错误页面；若档案正确，请改用正确的扩展名。</translation>
    </message>
    <message>
        <source>{file} has other files in it, whose text nobody finds: {names}. Save those that readers need, and add them beside it.</source>
        <extracomment>notices.py</extracomment>
        <translation>{file} 中附有其他档案，其文字无法被搜索到：{names}。请将读者需要的档案另存，并与它一起添加。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {pages} pages of {file} could not be read by machine: they are too unclear. They cannot be searched.</source>
        <extracomment>ocr.py; for one: {n} of {pages} pages of {file} could not be read by machine: it is too unclear. It cannot be searched.</extracomment>
        <translation>
            <numerusform>{file} 的 {pages} 页中有 {n} 页机器无法识别：字迹太不清楚。这些页无法搜索。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries them again.</source>
        <extracomment>ocr.py; for one: Reading {n} of {pages} pages of {file} by machine took too long, or broke off. The next run tries it again.</extracomment>
        <translation>
            <numerusform>{file} 共 {pages} 页，其中 {n} 页的机器识别耗时过长或中断。下次运行时会重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>What no list names any more cannot be kept for {days} days: it is at least {least}, since a sync over a poor link takes days, and at most {most}. Nothing was built. Give another number with --keep-days.</source>
        <extracomment>pruning.py</extracomment>
        <translation>不再列入任何清单的内容不能保留 {days} 天：至少 {least} 天，因为经由不良线路的同步需要数日；至多 {most} 天。未构建任何内容。请用 `--keep-days` 指定其他天数。</translation>
    </message>
    <message>
        <source>Some old files that no list names any more could not be removed from the folder public. What was built is whole, and readers miss nothing. Close what has them open, or check the disk; the next build tries again.</source>
        <extracomment>pruning.py</extracomment>
        <translation>一些不再列入任何清单的旧档案未能从文件夹 public 中移除。所构建的内容完整，读者不缺任何内容。请关闭占用它们的程序，或检查磁盘；下次构建会重试。</translation>
    </message>
    <message>
        <source>LibreOffice took too long over this file and was stopped. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>LibreOffice 处理此文件耗时过长，已被停止。文件按原样发布，没有用于显示的 PDF。</translation>
    </message>
    <message>
        <source>LibreOffice could not read this file. It is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>LibreOffice 无法读取此文件。文件按原样发布，没有用于显示的 PDF。</translation>
    </message>
    <message>
        <source>The PDF of this file is larger than is allowed. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>此文件的 PDF 超过允许的大小。文件按原样发布，没有用于显示的 PDF。</translation>
    </message>
    <message>
        <source>This file has {slides} slides, and LibreOffice made {pages} pages of them, so that a place in one is another in the other. The file is published as it is, without a PDF to show it.</source>
        <extracomment>renditions.py</extracomment>
        <translation>此文件有 {slides} 张幻灯片，而 LibreOffice 生成了 {pages} 页，两者的位置不一致。文件按原样发布，没有用于显示的 PDF。</translation>
    </message>
    <message>
        <source>{institute} cannot be the short name of an institute. It stands in every address: use small letters, digits and hyphens, begin and end with a letter or digit, and none of the words root, targets, snapshot, timestamp.</source>
        <extracomment>repository.py</extracomment>
        <translation>{institute} 不能作为机构简称。它出现在每个地址中：请使用小写字母、数字和连字符，以字母或数字开头和结尾，且不得为 root、targets、snapshot、timestamp。</translation>
    </message>
    <message>
        <source>The publisher has no name. Readers see it beside every document. Give one.</source>
        <extracomment>repository.py</extracomment>
        <translation>发布者没有名称。读者会在每份文件旁看到它。请提供名称。</translation>
    </message>
    <message>
        <source>With {count} key(s) there can never be {threshold} signatures. Nothing was made. Give as many --keys as the --threshold, or more.</source>
        <extracomment>repository.py</extracomment>
        <translation>{count} 个密钥不可能有 {threshold} 个签名。未执行任何操作。`--keys` 不得少于 `--threshold`。</translation>
    </message>
    <message>
        <source>{folder} is not empty, and is not a repository. Nothing was written. Choose a new or an empty folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} 不为空，也不是存储库。未写入任何内容。请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is already the repository of {institute}. Nothing was changed. Use it, or choose another folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} 已是 {institute} 的存储库。未作任何更改。请使用它，或另选文件夹。</translation>
    </message>
    <message>
        <source>The repository in {folder} was begun and not finished. Run `fieldshelf publish init` for {institute} there again: it goes on.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} 中的存储库已开始而未完成。请在该处为 {institute} 再次运行 `fieldshelf publish init`：将继续。</translation>
    </message>
    <message>
        <source>The repository in {folder} was written by a newer Fieldshelf. Nothing was changed. Install the newer version.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} 中的存储库由较新的 Fieldshelf 写入。未作任何更改。请安装较新版本。</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in {folder}. Make one with `fieldshelf publish init`, or give the right folder.</source>
        <extracomment>repository.py</extracomment>
        <translation>{folder} 中没有发布者存储库。请用 `fieldshelf publish init` 建立，或指定正确的文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is damaged or was changed by hand. Nothing was changed. Bring it back from a backup.</source>
        <extracomment>repository.py</extracomment>
        <translation>{path} 无法读取：已损坏或被手工更改。未作任何更改。请从备份恢复。</translation>
    </message>
    <message>
        <source>Another Fieldshelf is working on {folder}. Nothing was changed. Wait until it has finished, and run it again.</source>
        <extracomment>repository.py</extracomment>
        <translation>另一 Fieldshelf 正在使用 {folder}。未作任何更改。请等其完成，然后再次运行。</translation>
    </message>
    <message>
        <source>{name} cannot be a collection here. Write {institutes} and a name of small letters, digits and hyphens, for example {institute}/guidance.</source>
        <extracomment>repository.py</extracomment>
        <translation>{name} 不能作为此处的汇编。请写 {institutes} 加上由小写字母、数字和连字符组成的名称，例如 `{institute}/guidance`。</translation>
    </message>
    <message>
        <source>{document} has the reference number {reference} of {other} too. Check it; where one replaces or translates the other, say so.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 与 {other} 的文号同为 {reference}。请检查；如一份取代或译自另一份，请注明。</translation>
    </message>
    <message>
        <source>{document} stands in {one} and in {other}, and not with the same data. Readers see one of the two. Make them equal.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 同时列于 {one} 和 {other}，且数据不同。读者只看到其一。请使其一致。</translation>
    </message>
    <message>
        <source>{document} is labelled {label}, and whatever is published can be read by anybody who finds the place. `publish build` refuses it. Take it out, or build with --allow-restricted if that is meant.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 标为 {label}，而发布的内容任何找到该处的人都能阅读。`publish build` 将拒绝。请将其取出，或确有此意时加 `--allow-restricted` 构建。</translation>
    </message>
    <message>
        <source>{document} is in a circle of documents that supersede each other: {documents}. Take the one that is older out of the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 处于相互取代的文件循环中：{documents}。请从 supersedes 列中去掉较旧的一份。</translation>
    </message>
    <message>
        <source>{document} has the status in_force, and {other} supersedes it. Readers see that it is superseded. Take the status out.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 的状态为 in_force，而 {other} 取代了它。读者看到它已被取代。请去掉该状态。</translation>
    </message>
    <message>
        <source>{document} supersedes {other}, which begins later by the dates of both. Readers are sent from the newer to the older. Look at these dates, and at the column supersedes.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 取代 {other}，但按两者的日期，后者开始得更晚。读者会从较新的被引向较旧的。请检查这些日期和 supersedes 列。</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, and {other}, which it supersedes, is. Readers of that language are offered the old one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 没有 {languages} 版本，而被其取代的 {other} 有。该语文的读者得到的是旧版。</translation>
    </message>
    <message>
        <source>{document} is not there in {languages}, as most training of its collection is. Add that version, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 没有 {languages} 版本，而其汇编中的大多数培训有。请增加该版本，或保持原样。</translation>
    </message>
    <message>
        <source>{document} has other parts in more languages than these: {parts}. Add what is missing, or leave it as it is.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 的其他部分所用语文多于这些部分：{parts}。请补充所缺，或保持原样。</translation>
    </message>
    <message>
        <source>{document} has no date and no status, so that readers see “Status unknown”. Write when it was issued, or its status.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 没有日期也没有状态，读者因此看到“状态未知”。请写明发布时间或其状态。</translation>
    </message>
    <message>
        <source>{document} is of the kind {kind} and has no reference number, by which readers look for it. Write one if it has one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 的种类为 {kind}，没有读者据以查找的文号。如有文号，请写入。</translation>
    </message>
    <message>
        <source>{document} has a file that is, byte for byte, one of {other} too: {file}. Readers find the same text twice. Give both the same id.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 的一个档案与 {other} 的一个档案逐字节相同：{file}。读者会两次找到同一文本。请为两者写同一标识符。</translation>
    </message>
    <message>
        <source>{name} cannot be used as it is. Nothing was added. Correct this, and run it again:</source>
        <extracomment>cells.py</extracomment>
        <translation>{name} 无法按现状使用。未添加任何内容。请更正以下各项，然后再次运行：</translation>
    </message>
    <message>
        <source>there is something to the right of the last column that has a name</source>
        <extracomment>cells.py</extracomment>
        <translation>最后一个有名称的列右侧有内容</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>cells.py</extracomment>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Is it {near}?</source>
        <extracomment>cells.py, rows.py, targets.py, values.py</extracomment>
        <translation>是否指 {near}？</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>cells.py</extracomment>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>no column has this name.</source>
        <extracomment>cells.py</extracomment>
        <translation>没有此名称的列。</translation>
    </message>
    <message>
        <source>this column is there twice</source>
        <extracomment>cells.py</extracomment>
        <translation>此列出现两次</translation>
    </message>
    <message>
        <source>this column is missing: it names the file that a row is about</source>
        <extracomment>cells.py</extracomment>
        <translation>缺少此列：它指明一行所涉及的档案</translation>
    </message>
    <message>
        <source>{id} is outside this publisher&apos;s prefix. An id here begins with {institute}/.</source>
        <extracomment>rows.py</extracomment>
        <translation>{id} 不在此发布者的前缀之内。此处的标识符以 `{institute}/` 开头。</translation>
    </message>
    <message>
        <source>{reference} is a number in the sheet, so that a zero at its end would be lost. It was taken as it is. Format the column as text and type it again if that is wrong.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} 在表格中是数字，末尾的零会丢失。已按原样接受。如有误，请将该列设为文本格式并重新输入。</translation>
    </message>
    <message>
        <source>the sheet has no rows</source>
        <extracomment>rows.py</extracomment>
        <translation>表格没有行</translation>
    </message>
    <message>
        <source>If its document is published later, leave it.</source>
        <extracomment>rows.py</extracomment>
        <translation>如其文件稍后发布，请保留。</translation>
    </message>
    <message>
        <source>{file} is no longer in the folder; the collection has it, as {document}. Write withdrawn (or superseded) in the column status to take the document back, or leave the file cell empty and give the id to keep it as it is.</source>
        <extracomment>rows.py</extracomment>
        <translation>{file} 已不在文件夹中；汇编中有它，即 {document}。请在 status 列中写 withdrawn（或 superseded）以撤回该文件，或将 file 单元格留空并写入标识符，以保持原样。</translation>
    </message>
    <message>
        <source>the status is that of the whole document {document}, which has other files here. Delete the row of {file} to take out that file alone, or write the status in the row of a file that is here.</source>
        <extracomment>rows.py</extracomment>
        <translation>该状态属于整份文件 {document}，它在此处还有其他档案。请删除 {file} 的行以仅取出该档案，或将状态写在此处某档案的行中。</translation>
    </message>
    <message>
        <source>these replace each other in a circle, so that none of them would hold: {documents}. Take the one that is older out of it.</source>
        <extracomment>rows.py</extracomment>
        <translation>这些文件循环取代，因此无一有效：{documents}。请从中去掉较旧的一份。</translation>
    </message>
    <message>
        <source>{reference} was {before} the last time: a spreadsheet takes the zero from the end of a number. It was taken as it is. Write {before} again if that is meant, in a sheet that is .xlsx, where --write-sheet keeps references as text.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} 上次为 {before}：电子表格程序会去掉数字末尾的零。已按原样接受。如确指前者，请在 .xlsx 表格中重新写入 {before}；`--write-sheet` 将文号保存为文本。</translation>
    </message>
    <message>
        <source>{reference} is the reference of {document} too. Readers who look for that number find both. Check it; where one replaces or translates the other, say so in the column for that.</source>
        <extracomment>rows.py</extracomment>
        <translation>{reference} 也是 {document} 的文号。查找该文号的读者会找到两者。请检查；如一份取代或译自另一份，请在相应列中注明。</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>accepting.py, cells.py</extracomment>
        <translation>第 {row} 行，{column} 列</translation>
    </message>
    <message>
        <source>To show Office files as PDF, this computer needs the program LibreOffice, which is not installed. Nothing was made. On Debian and Ubuntu: `apt install libreoffice-impress libreoffice-writer`. Then run it again.</source>
        <extracomment>renditions.py</extracomment>
        <translation>要把办公文件显示为 PDF，这台计算机需要 LibreOffice 程序，但它没有安装。什么也没有生成。在 Debian 和 Ubuntu 上：`apt install libreoffice-impress libreoffice-writer`。然后再运行一次。</translation>
    </message>
    <message>
        <source>{document} has an empty file, {file}. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 有一个空文件 {file}。请从其来处重新复制，或从文件夹中取出。</translation>
    </message>
    <message>
        <source>{document} has a file that is locked with a password, {file}: nobody finds it by its words, and it cannot be shown here. Replace it by an open version if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 有一个以密码锁定的文件 {file}：无人能按其文字找到它，也无法在此显示。如有未锁定的版本，请替换。</translation>
    </message>
    <message>
        <source>{document} has a file without text to search, {file}: it may be a scan. Replace it by a version with text if there is one.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 有一个没有可搜索文本的文件 {file}：可能是扫描件。如有带文本的版本，请替换。</translation>
    </message>
    <message>
        <source>{document} has a file that could not be read, {file}: nobody finds it by its words. See whether it opens, and replace it by another copy if it does not.</source>
        <extracomment>review.py</extracomment>
        <translation>{document} 有一个无法读取的文件 {file}：无人能按其文字找到它。请查看能否打开；若不能，请换成另一份副本。</translation>
    </message>
    <message>
        <source>the row names no file. A document without one needs an id.</source>
        <extracomment>rows.py</extracomment>
        <translation>该行未指明档案。没有档案的文件需要标识符。</translation>
    </message>
    <message>
        <source>there is no file {file} in the folder.</source>
        <extracomment>rows.py</extracomment>
        <translation>文件夹中没有档案 {file}。</translation>
    </message>
    <message>
        <source>{file} stands in row {row} already. A file has one row.</source>
        <extracomment>rows.py</extracomment>
        <translation>{file} 已列于第 {row} 行。一个档案只占一行。</translation>
    </message>
    <message>
        <source>{document} cannot be in relation to itself.</source>
        <extracomment>rows.py</extracomment>
        <translation>{document} 不能与自身相关。</translation>
    </message>
    <message>
        <source>row {row} says something else about {document}. Write the same in both rows, or leave this cell blank.</source>
        <extracomment>rows.py</extracomment>
        <translation>第 {row} 行对 {document} 的说明不同。请在两行中写相同内容，或将此单元格留空。</translation>
    </message>
    <message>
        <source>a row without a file needs a language, so that the edition is that language&apos;s.</source>
        <extracomment>rows.py</extracomment>
        <translation>没有档案的行需要语文，以便版本日期归于该语文。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was added. Give the folder that holds the documents.</source>
        <extracomment>scan.py</extracomment>
        <translation>没有文件夹 {folder}。未添加任何内容。请指定存放文件的文件夹。</translation>
    </message>
    <message>
        <source>{folder} lies inside the repository. Nothing was added. Keep the documents in a folder of their own, and give that.</source>
        <extracomment>scan.py</extracomment>
        <translation>{folder} 位于存储库之内。未添加任何内容。请将文件存放在单独的文件夹中并指定它。</translation>
    </message>
    <message>
        <source>There is no document in {folder}. Nothing was added. Put files there, or give the right folder.</source>
        <extracomment>scan.py</extracomment>
        <translation>{folder} 中没有文件。未添加任何内容。请放入档案，或指定正确的文件夹。</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>{first}；{then}</translation>
    </message>
    <message>
        <source>{role}: {signed} of {threshold} signatures, and {left} of the keys {keys} must still sign</source>
        <extracomment>signatures.py</extracomment>
        <translation>{role}：已有 {signed} 个签名，共需 {threshold} 个；还须有 {left} 个密钥签名，密钥为 {keys}</translation>
    </message>
    <message>
        <source>The signature of the key {key} for {role} does not fit: the file was damaged or changed on its way. Nothing was taken from it. Have it signed again from the file that `fieldshelf publish build --unsigned-out` wrote.</source>
        <extracomment>signatures.py</extracomment>
        <translation>密钥 {key} 对 {role} 的签名不符：档案在途中损坏或被更改。未接受其中任何内容。请用 `fieldshelf publish build --unsigned-out` 写出的档案重新签名。</translation>
    </message>
    <message>
        <source>{first}. {then}</source>
        <extracomment>signatures.py</extracomment>
        <translation>{first}。{then}</translation>
    </message>
    <message>
        <source>Signatures are missing. {told}. Nothing was published. Build with --unsigned-out FILE, have FILE signed where the keys are, and take it back with `fieldshelf publish sign REPO FILE`.</source>
        <extracomment>signatures.py</extracomment>
        <translation>缺少签名。{told}。未发布任何内容。请加 `--unsigned-out FILE` 构建，在密钥所在处为 FILE 签名，然后用 `fieldshelf publish sign REPO FILE` 收回。</translation>
    </message>
    <message>
        <source>{path} is neither a .csv nor an .xlsx file. Nothing was done. Save the sheet as one of them, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} 既非 .csv 也非 .xlsx。未执行任何操作。请将表格保存为其中之一，然后再次运行。</translation>
    </message>
    <message>
        <source>There is no sheet {path}. Nothing was added. Give the right file.</source>
        <extracomment>table.py</extracomment>
        <translation>没有表格 {path}。未添加任何内容。请指定正确的档案。</translation>
    </message>
    <message>
        <source>{path} is too large for a sheet: it has, or unpacks to, more than such a sheet can need. Nothing was added. Copy the rows that are meant into a new sheet without pictures and other pages, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} 作为表格过大：其内容或解压后的内容超出此类表格所需。未添加任何内容。请将所需的行复制到不含图片和其他工作表的新表格中，然后再次运行。</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or is a workbook of an old kind (.xls). Nothing was added. Open it in a spreadsheet program, save it as .xlsx without a password, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} 受密码保护，或是旧式工作簿（.xls）。未添加任何内容。请在电子表格程序中打开，以 .xlsx 格式不加密码保存，然后再次运行。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a sheet: it is damaged or not what its name says. Nothing was added. Open it in a spreadsheet program, save it again as .xlsx or as CSV (UTF-8), and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} 无法作为表格读取：已损坏或名不副实。未添加任何内容。请在电子表格程序中打开，重新保存为 .xlsx 或 CSV（UTF-8），然后再次运行。</translation>
    </message>
    <message>
        <source>{path} has more than {most} rows, or a row far below the others. Nothing was added. A sheet has one row a file: copy the rows that are meant into a new sheet, or make several collections, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} 超过 {most} 行，或有一行远在其他行之下。未添加任何内容。表格中每个档案一行：请将所需的行复制到新表格，或分为几个汇编，然后再次运行。</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8, so that accents would be lost. Nothing was added. Save it as “CSV UTF-8” or as .xlsx, and run it again.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} 不是 UTF-8 编码，重音符号会丢失。未添加任何内容。请保存为“CSV UTF-8”或 .xlsx，然后再次运行。</translation>
    </message>
    <message>
        <source>{path} is there already, and may be somebody&apos;s work. Nothing was written. Choose another name, or move it away.</source>
        <extracomment>table.py</extracomment>
        <translation>{path} 已存在，可能是他人的工作成果。未写入任何内容。请另选名称，或将其移走。</translation>
    </message>
    <message>
        <source>What the sheet would say about {item} in the column {column} is longer than the {most} characters of a cell, and would be cut off. Nothing was written. Shorten it in the sheet that it came from, and add that first.</source>
        <extracomment>table.py</extracomment>
        <translation>表格中关于 {item} 的 {column} 列内容超过单元格的 {most} 个字符，会被截断。未写入任何内容。请在其原表格中缩短，并先添加该表格。</translation>
    </message>
    <message>
        <source>{item} is the reference of several documents. Write the id of the one that is meant: {listed}.</source>
        <extracomment>targets.py</extracomment>
        <translation>{item} 是多份文件的文号。请写所指文件的标识符：{listed}。</translation>
    </message>
    <message>
        <source>{item} is neither the id nor the reference number of a document here. Write the value of the `id` column (for example convoys-2019).</source>
        <extracomment>targets.py</extracomment>
        <translation>{item} 既不是此处某文件的标识符，也不是文号。请写 `id` 列的值（例如 `convoys-2019`）。</translation>
    </message>
    <message>
        <source>This page could not be read by machine. It may be too large or too confused. The other pages are not affected.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>机器无法识别此页。它可能太大或太杂乱。其他页不受影响。</translation>
    </message>
    <message>
        <source>{file} is empty: it has 0 bytes, as after a copy that was interrupted. Readers would get an empty file. Copy it again from where it came from, or take it out of the folder.</source>
        <extracomment>texts.py</extracomment>
        <translation>{file} 是空的：0 字节，如同复制中断之后。读者会得到空档案。请从其来处重新复制，或从文件夹中取出。</translation>
    </message>
    <message>
        <source>{file} has no text in it: it may be a scan. It is published as it is, but nobody will find it by its words. Replace it by a version with text if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>{file} 中没有文本：可能是扫描件。将按原样发布，但无人能按其文字找到它。如有带文本的版本，请替换。</translation>
    </message>
    <message>
        <source>Part of {file} could not be read: it is damaged, or made to do harm. The rest of its text can be searched. Get another copy from where it came from if there is one.</source>
        <extracomment>texts.py</extracomment>
        <translation>{file} 有一部分无法读取：文件已损坏，或被人恶意制作。其余文字可以搜索。如有其他副本，请从原处重新获取。</translation>
    </message>
    <message>
        <source>What was signed of {collection} is in {public} no more, and this repository has no copy of its records. Nothing was changed. Bring that folder back from a backup, or build again from what is here now.</source>
        <extracomment>undo.py</extracomment>
        <translation>{collection} 的已签名内容已不在 {public} 中，此存储库也没有其记录的副本。未作任何更改。请从备份恢复该文件夹，或用此处现有的内容重新构建。</translation>
    </message>
    <message>
        <source>{file} was not taken apart, and nobody finds what is in it. {reason} Or unpack it in the folder, and add that again.</source>
        <extracomment>unpacking.py</extracomment>
        <translation>{file} 未解包，其中的内容无法被搜索到。{reason} 也可在文件夹中将其解包，然后重新添加该文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} files in it were taken as files of its document.</source>
        <extracomment>unpacking.py; for one: {file}: {n} file in it was taken as a file of its document.</extracomment>
        <translation>
            <numerusform>{file}：其中 {n} 个档案已作为其文件的档案收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} {n} others are the same, byte for byte, as files that are there already, and were not taken again.</source>
        <extracomment>unpacking.py; for one: {taken} {n} other is the same, byte for byte, as a file that is there already, and was not taken again.</extracomment>
        <translation>
            <numerusform>{taken} 另有 {n} 个与已有档案逐字节相同，未再收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is built in {folder} yet, so there is nothing to upload. Run `fieldshelf publish build` first.</source>
        <extracomment>uploading.py</extracomment>
        <translation>{folder} 中尚未构建任何内容，因此没有可上传的。请先运行 `fieldshelf publish build`。</translation>
    </message>
    <message>
        <source>{place} lies inside the repository&apos;s own public folder, or around it. Nothing was uploaded. Give another folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>{place} 位于存储库自身的 public 文件夹之内，或包含该文件夹。未上传任何内容。请指定其他文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {place}, nor the one that it would lie in. Nothing was uploaded. Check that the disk or share of the server is connected, or make the folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>文件夹 {place} 不存在，其上级文件夹也不存在。没有上传任何内容。请检查服务器的磁盘或共享是否已连接，或创建该文件夹。</translation>
    </message>
    <message>
        <source>{place} is a place for the program rclone, which is not installed here. Nothing was uploaded. Install rclone and set the place up with `rclone config`, or give a folder.</source>
        <extracomment>uploading.py</extracomment>
        <translation>{place} 是供 rclone 程序使用的位置，而此处未安装该程序。未上传任何内容。请安装 rclone 并用 `rclone config` 设置该位置，或指定文件夹。</translation>
    </message>
    <message>
        <source>The upload stopped at the {phase} of {place}. Readers still see what was there before. Check the connection and the place with `rclone lsd`, and run it again: it goes on. rclone said: {said}</source>
        <extracomment>uploading.py</extracomment>
        <translation>上传在 {place} 的 {phase} 阶段停止。读者看到的仍是原有内容。请用 `rclone lsd` 检查连接和位置，然后再次运行：将继续。rclone 的消息：{said}</translation>
    </message>
    <message>
        <source>{text} is not a language. Write one of {languages}, or the two-letter code of another (de), or und</source>
        <extracomment>values.py</extracomment>
        <translation>{text} 不是语文。请写 {languages} 之一、其他语文的两字母代码（de）或 und</translation>
    </message>
    <message>
        <source>Write one of {allowed}</source>
        <extracomment>values.py</extracomment>
        <translation>请写以下之一：{allowed}</translation>
    </message>
    <message>
        <source>{text} is not known.</source>
        <extracomment>values.py</extracomment>
        <translation>{text} 无法识别。</translation>
    </message>
    <message>
        <source>{text} is not a date. Write 2018, 2018-12 or 2018-12-01; words that are no date go in quotation marks</source>
        <extracomment>values.py</extracomment>
        <translation>{text} 不是日期。请写 2018、2018-12 或 2018-12-01；非日期的文字请加引号</translation>
    </message>
    <message>
        <source>{text} cannot be an id. Use small letters, digits, hyphens and dots, at most 100 of them</source>
        <extracomment>values.py</extracomment>
        <translation>{text} 不能作为标识符。请使用小写字母、数字、连字符和点，至多 100 个</translation>
    </message>
    <message>
        <source>{name} ({size}) was left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>{name}（{size}）已略去，合计 {total}，因为资料库占用不得超过 {quota}。</translation>
    </message>
    <message>
        <source>{n} files were left out, {total} together, because the library may take no more than {quota}.</source>
        <extracomment>quota.py</extracomment>
        <translation>{n} 个档案已略去，合计 {total}，因为资料库占用不得超过 {quota}。</translation>
    </message>
    <message>
        <source>Their texts can be searched all the same. Allow more with `fieldshelf keep --quota`, or keep fewer documents with `fieldshelf keep`.</source>
        <extracomment>quota.py</extracomment>
        <translation>其文本仍可搜索。请用 `fieldshelf keep --quota` 放宽限额，或用 `fieldshelf keep` 减少保存的文件。</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents wait for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</source>
        <extracomment>quota.py; for one: {n} document waits for your word: {cost}, and you want to be asked before downloads over {most}. Changes of status and texts are in.</extracomment>
        <translation>
            <numerusform>{n} 份文件等待您确认：{cost}，您要求在下载超过 {most} 之前先询问。状态变化和文字已收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} of it are not needed any more, and go with the next sync that is complete.</source>
        <extracomment>quota.py</extracomment>
        <translation>其中 {size} 已不再需要，将在下次完整同步时清除。</translation>
    </message>
    <message>
        <source>The library takes {taken}, which is {more} more than the {quota} that it may take. Nothing that is wanted is removed, and texts still come, but no further document.</source>
        <extracomment>quota.py</extracomment>
        <translation>资料库占用 {taken}，比允许的 {quota} 多 {more}。所需内容不会移除，文本仍会到达，但不再增加文件。</translation>
    </message>
    <message>
        <source>Allow more with `fieldshelf keep --quota`.</source>
        <extracomment>quota.py</extracomment>
        <translation>请用 `fieldshelf keep --quota` 放宽限额。</translation>
    </message>
    <message>
        <source>{source} offers documents of {institute}, which come from the source {owner} on this computer. They were refused, so that nobody can replace another&apos;s guidance. If {source} is the right one, remove the source {owner} first.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{source} 提供 {institute} 的文件，而本机上这些文件来自来源 {owner}。为防止有人替换他方的指导文件，已予拒绝。如 {source} 正确，请先移除来源 {owner}。</translation>
    </message>
    <message>
        <source>{identifier} is offered in an older state than the one in the library. It was refused. Sync from another copy, or tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{identifier} 的状态早于资料库中的状态。已予拒绝。请从其他副本同步，或告知发布者。</translation>
    </message>
    <message>
        <source>The source suddenly offers nothing of {item}. Nothing was removed from the library, because this is more often a mistake than a wish. Ask the publisher; if it is meant, remove the source.</source>
        <extracomment>refusals.py</extracomment>
        <translation>该来源突然不再提供 {item} 的任何内容。未从资料库中移除任何内容，因为这多半是失误而非本意。请询问发布者；如确有此意，请移除该来源。</translation>
    </message>
    <message>
        <source>{identifier} names {name}, which the source does not offer: some texts cannot be searched. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{identifier} 列出了 {name}，而来源并未提供：部分文本无法搜索。请告知发布者重新构建并上传。</translation>
    </message>
    <message>
        <source>The catalogue offered as {identifier} calls itself {called}. It was refused. Tell the publisher.</source>
        <extracomment>refusals.py</extracomment>
        <translation>以 {identifier} 提供的目录自称 {called}。已予拒绝。请告知发布者。</translation>
    </message>
    <message>
        <source>The catalogue of {identifier} and the list of its texts do not belong together. It was refused; what is in the library stays as it is. Tell the publisher to build and upload again.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{identifier} 的目录与其文本清单不相符。已予拒绝；资料库中的内容保持不变。请告知发布者重新构建并上传。</translation>
    </message>
    <message>
        <source>{source} has revoked the institute {institute}: its key is believed no more. Its documents stay here, marked, and none of them counts as in force. Do not act on them; ask the publisher what is to be used instead.</source>
        <extracomment>refusals.py</extracomment>
        <translation>{source} 已撤销机构 {institute}：其密钥不再可信。其文件仍在此处并加有标记，均不视为有效。请勿据以行事；请询问发布者应使用什么。</translation>
    </message>
    <message>
        <source>The catalogue of {offer} cannot be read by this version of Fieldshelf. It was not taken, and what is in the library stays as it is. Update Fieldshelf, or tell the publisher.</source>
        <extracomment>run.py</extracomment>
        <translation>{offer} 的目录无法由此版本的 Fieldshelf 读取。未予接受，资料库中的内容保持不变。请更新 Fieldshelf，或告知发布者。</translation>
    </message>
    <message>
        <source>No source can be called {name}: that is the name of this program. Nothing was added. Choose another one.</source>
        <extracomment>sources.py</extracomment>
        <translation>来源不能命名为 {name}：那是本程序的名称。未添加任何内容。请另选名称。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a source. Use small letters, digits and hyphens, for example: hq-library.</source>
        <extracomment>sources.py</extracomment>
        <translation>{name} 不能作为来源名称。请使用小写字母、数字和连字符，例如：`hq-library`。</translation>
    </message>
    <message>
        <source>{url} is a pack, and no source: it brings its publisher&apos;s documents and signature with it. Nothing was added. Run `fieldshelf import {url}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} 是数据包，不是来源：发布者的文件和签名都在其中。未添加任何内容。请运行 `fieldshelf import {url}`。</translation>
    </message>
    <message>
        <source>If you meant a web address, write it with https:// at its beginning.</source>
        <extracomment>sources.py</extracomment>
        <translation>如您指的是网址，请在开头写 https://。</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {url}. Nothing was added. Check the address, or ask the publisher for it.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} 处没有 Fieldshelf 来源。未添加任何内容。请检查地址，或向发布者索取。</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of the publisher at {url} differ, so nothing was added.</source>
        <extracomment>sources.py</extracomment>
        <translation>您提供的指纹与 {url} 处发布者的指纹不同，因此未添加任何内容。</translation>
    </message>
    <message>
        <source>Ask the publisher for the fingerprint again, by another way than that address: either it was mistyped, or this is somebody else.</source>
        <extracomment>sources.py</extracomment>
        <translation>请再次向发布者索取指纹，并使用该地址以外的途径：或是输入有误，或是他人所为。</translation>
    </message>
    <message>
        <source>{name} is not signed: nobody&apos;s key is behind it, so there is no fingerprint to compare. Nothing was changed. `fieldshelf source list` shows which sources are signed.</source>
        <extracomment>sources.py</extracomment>
        <translation>{name} 未签名：没有密钥担保，因此没有可核对的指纹。未作任何更改。`fieldshelf source list` 显示哪些来源已签名。</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays known by the key that was compared before.</source>
        <extracomment>sources.py</extracomment>
        <translation>您提供的指纹与 {name} 的指纹不同，因此 {name} 仍以先前核对的密钥为准。</translation>
    </message>
    <message>
        <source>The fingerprint that you gave and that of {name} differ, so {name} stays an unknown publisher.</source>
        <extracomment>sources.py</extracomment>
        <translation>您提供的指纹与 {name} 的指纹不同，因此 {name} 仍是未知发布者。</translation>
    </message>
    <message>
        <source>Either it was mistyped, or {name} is somebody else who uses the publisher&apos;s name. Ask the publisher for the fingerprint again, by another way than the one by which {name} came. If it still differs, do not act on what came from {name}, and take nothing more from it: `fieldshelf source remove {name}`.</source>
        <extracomment>sources.py</extracomment>
        <translation>或是输入有误，或是 {name} 冒用了发布者的名称。请再次向发布者索取指纹，并使用不同于 {name} 到达的途径。如仍不同，请勿依据来自 {name} 的内容行事，也勿再接受其内容：`fieldshelf source remove {name}`。</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: {known}.</source>
        <extracomment>sources.py</extracomment>
        <translation>没有名为 {name} 的来源。此处的来源有：{known}。</translation>
    </message>
    <message>
        <source>There is no source named {name}. The sources here are: none.</source>
        <extracomment>sources.py</extracomment>
        <translation>没有名为 {name} 的来源。此处没有来源。</translation>
    </message>
    <message>
        <source>The source {name}</source>
        <extracomment>sources.py</extracomment>
        <translation>来源 {name}</translation>
    </message>
    <message>
        <source>{title} (the source {name})</source>
        <extracomment>sources.py</extracomment>
        <translation>{title}（来源 {name}）</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, the newest of them signed on {date}, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>{who}在此处的内容全部来自数据包，其中最新的签名于 {date}，且不知道可向哪个地址请求。</translation>
    </message>
    <message>
        <source>All that is here of {who} came with packs, and no address is known where it could be asked.</source>
        <extracomment>sources.py</extracomment>
        <translation>{who}在此处的内容全部来自数据包，且不知道可向哪个地址请求。</translation>
    </message>
    <message>
        <source>Import another pack of that publisher, one that has what is missing (`fieldshelf request` says what is here, so that it can be made to fit), or ask the publisher for an address and give it with `fieldshelf source mirrors {name} URL`.</source>
        <extracomment>sources.py</extracomment>
        <translation>请导入该发布者含有所缺内容的另一数据包（`fieldshelf request` 说明此处已有的内容，以便配制），或向发布者索取地址，并用 `fieldshelf source mirrors {name} URL` 提供。</translation>
    </message>
    <message>
        <source>A source named {name} was removed, and had another key ({place}). Nothing was changed. Choose another name.</source>
        <extracomment>sources.py</extracomment>
        <translation>名为 {name} 的来源已被移除，且其密钥不同（{place}）。未作任何更改。请另选名称。</translation>
    </message>
    <message>
        <source>There is a source named {name} already ({place}). Nothing was changed. Choose another name, or remove that one first.</source>
        <extracomment>sources.py</extracomment>
        <translation>已有名为 {name} 的来源（{place}）。未作任何更改。请另选名称，或先移除该来源。</translation>
    </message>
    <message>
        <source>{url} is where newer versions of this program are published, and no source of documents. Nothing was added. The program asks there by itself.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} 用于发布本程序的新版本，不是文件来源。未添加任何内容。程序会自行在该处询问。</translation>
    </message>
    <message>
        <source>{url} is the same publisher as the source {other} ({place}). Nothing was added. To ask it here too, use `fieldshelf source mirrors {other}`; to ask it here only, remove {other} first.</source>
        <extracomment>sources.py</extracomment>
        <translation>{url} 与来源 {other}（{place}）是同一发布者。未添加任何内容。如要同时向此处请求，请用 `fieldshelf source mirrors {other}`；如只向此处请求，请先移除 {other}。</translation>
    </message>
    <message>
        <source>from a pack</source>
        <extracomment>sources.py</extracomment>
        <translation>来自数据包</translation>
    </message>
    <message>
        <source>{path} cannot be read as a publisher&apos;s root or source file. Nothing was added. Ask the publisher for it again.</source>
        <extracomment>first_root.py</extracomment>
        <translation>{path} 无法作为发布者的根档案或来源档案读取。未添加任何内容。请再次向发布者索取。</translation>
    </message>
    <message>
        <source>{place} is not the publisher whose root you have: its signing keys are different ones. Nothing was taken. Check the address, and compare the fingerprint with the publisher.</source>
        <extracomment>first_root.py</extracomment>
        <translation>{place} 不是您持有其根档案的发布者：签名密钥不同。未接受任何内容。请检查地址，并与发布者核对指纹。</translation>
    </message>
    <message>
        <source>To read scans, this computer needs the program Tesseract, which is not installed. Nothing was read. On Debian and Ubuntu: `apt install tesseract-ocr`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>要识别扫描件，这台计算机需要 Tesseract 程序，但它没有安装。什么也没有识别。在 Debian 和 Ubuntu 上：`apt install tesseract-ocr`。然后再运行一次。</translation>
    </message>
    <message>
        <source>Scans in this language ({language}) cannot be read here: Arabic, Chinese, English, French, Russian and Spanish can. If it is one of these, correct the column `language` in the sheet.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>这里无法识别此语言（{language}）的扫描件；可以识别阿拉伯文、中文、英文、法文、俄文和西班牙文。如果是其中之一，请更正表格中的 `language` 列。</translation>
    </message>
    <message>
        <source>To read scans in this language ({language}), Tesseract needs a language pack that is not installed. On Debian and Ubuntu: `apt install {packages}`. Then run it again.</source>
        <extracomment>tesseract.py</extracomment>
        <translation>要识别此语言（{language}）的扫描件，Tesseract 需要一个尚未安装的语言包。在 Debian 和 Ubuntu 上：`apt install {packages}`。然后再运行一次。</translation>
    </message>
    <message>
        <source>The source at {place} sent more than was announced for {path}. Nothing of it was taken. Try again on another connection, and tell the publisher if it happens again.</source>
        <extracomment>transport.py</extracomment>
        <translation>{place} 处的来源为 {path} 发送的内容多于所宣布的。未接受其中任何内容。请用其他连接重试，如再次发生，请告知发布者。</translation>
    </message>
    <message>
        <source>{url} is not the address of a source. It should look like https://example.org/library.</source>
        <extracomment>transport.py</extracomment>
        <translation>{url} 不是来源的地址。它应类似 `https://example.org/library`。</translation>
    </message>
    <message>
        <source>{url} is not an address that Fieldshelf knows. Use https://, http:// or the path of a folder.</source>
        <extracomment>transport.py</extracomment>
        <translation>{url} 不是 Fieldshelf 识别的地址。请使用 https://、http:// 或文件夹的路径。</translation>
    </message>
    <message>
        <source>{path} in the folder {place} is not a file.</source>
        <extracomment>transport.py</extracomment>
        <translation>文件夹 {place} 中的 {path} 不是档案。</translation>
    </message>
    <message>
        <source>The folder {place} is not there. Nothing was changed. Connect the drive or the share that holds it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>文件夹 {place} 不存在。未作任何更改。请连接其所在的磁盘或共享，然后重试。</translation>
    </message>
    <message>
        <source>The folder {place} cannot be read. Nothing was changed. Check that the drive is connected and that you may read it, and try again.</source>
        <extracomment>transport.py</extracomment>
        <translation>文件夹 {place} 无法读取。未作任何更改。请检查磁盘是否已连接、您是否可读取，然后重试。</translation>
    </message>
    <message>
        <source>{role} cannot be the name of an institute, and was refused. Tell the publisher.</source>
        <extracomment>source.py</extracomment>
        <translation>{role} 不能作为机构名称，已予拒绝。请告知发布者。</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}.</source>
        <extracomment>told.py</extracomment>
        <translation>本机日期为 {here}。</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}, which is before the source was last signed, on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>本机日期为 {here}，早于来源最近的签名日期 {signed}。</translation>
    </message>
    <message>
        <source>This computer&apos;s date is {here}; the source was last signed on {signed}.</source>
        <extracomment>told.py</extracomment>
        <translation>本机日期为 {here}；来源最近签名于 {signed}。</translation>
    </message>
    <message>
        <source>Until it is set right, the later date is used to judge what is in force, and nothing is lost. Correct the date of this computer.</source>
        <extracomment>told.py</extracomment>
        <translation>在更正之前，按较晚的日期判断何者有效，不会丢失任何内容。请更正本机日期。</translation>
    </message>
    <message>
        <source>The source at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>{place} 处的来源</translation>
    </message>
    <message>
        <source>The institute {institute} at {place}</source>
        <extracomment>told.py</extracomment>
        <translation>{place} 处的机构 {institute}</translation>
    </message>
    <message>
        <source>{whose} has not been signed for so long that its signature has run out.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose}太久没有签名，签名已过期。</translation>
    </message>
    <message>
        <source>Nothing new was taken; what is in the library can be read as before. Check the date of this computer, then ask the publisher to sign it again.</source>
        <extracomment>told.py</extracomment>
        <translation>未接受任何新内容；资料库中的内容可照常阅读。请检查本机日期，然后请发布者重新签名。</translation>
    </message>
    <message>
        <source>{whose} offers an older state than the one seen before.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose}提供的状态早于此前所见。</translation>
    </message>
    <message>
        <source>There is no Fieldshelf source at {place}, or its copy is not complete. Nothing was changed. Check the address, or ask the publisher.</source>
        <extracomment>told.py</extracomment>
        <translation>{place} 处没有 Fieldshelf 来源，或其副本不完整。未作任何更改。请检查地址，或询问发布者。</translation>
    </message>
    <message>
        <source>What {place} sent is not Fieldshelf metadata.</source>
        <extracomment>told.py</extracomment>
        <translation>{place} 发送的不是 Fieldshelf 元数据。</translation>
    </message>
    <message>
        <source>{place} is not the publisher that was added under this name: its signing keys are different ones. Nothing was taken. Compare the fingerprint with the publisher before you add it anew.</source>
        <extracomment>told.py</extracomment>
        <translation>{place} 不是以此名称添加的发布者：签名密钥不同。未接受任何内容。请在重新添加之前与发布者核对指纹。</translation>
    </message>
    <message>
        <source>{whose} shows metadata that is not what its publisher signed, or parts of different days.</source>
        <extracomment>told.py</extracomment>
        <translation>{whose}的元数据不是发布者所签名的，或各部分属于不同日期。</translation>
    </message>
    <message>
        <source>What was found there is not a Fieldshelf source: its signing keys cannot be read. Nothing was taken. Ask the publisher for the right address or file.</source>
        <extracomment>updater.py</extracomment>
        <translation>该处找到的不是 Fieldshelf 来源：其签名密钥无法读取。未接受任何内容。请向发布者索取正确的地址或档案。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>info_panel.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>its number</comment>
        <extracomment>info_panel.py</extracomment>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>info_panel.py</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>In effect</source>
        <extracomment>info_panel.py</extracomment>
        <translation>生效</translation>
    </message>
    <message>
        <source>Review due</source>
        <extracomment>info_panel.py</extracomment>
        <translation>审查期限</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>info_panel.py</extracomment>
        <translation>批准</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>info_panel.py</extracomment>
        <translation>联系</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>info_panel.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Handling</source>
        <extracomment>info_panel.py</extracomment>
        <translation>处理级别</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>info_panel.py</extracomment>
        <translation>权利</translation>
    </message>
    <message>
        <source>None, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>无，{status}</translation>
    </message>
    <message>
        <source>No review date given</source>
        <extracomment>info_panel.py</extracomment>
        <translation>未注明审查日期</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>info_panel.py</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>{status}, you are here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{status}，您在此处</translation>
    </message>
    <message>
        <source>{status} {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{status}（{date}）</translation>
    </message>
    <message>
        <source>Claimed by others</source>
        <extracomment>info_panel.py</extracomment>
        <translation>他方声明</translation>
    </message>
    <message>
        <source>Only its own publisher, or one that it names, can replace a document.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>只有文件的发布者或其指定者才能取代该文件。</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <extracomment>info_panel.py</extracomment>
        <translation>签名已验证</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>签名者：{name}。</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>未签名</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>来自 {name}。</translation>
    </message>
    <message>
        <source>Nobody vouches for it: it was taken from there as it is.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>无人为其担保：系从该处原样取得。</translation>
    </message>
    <message>
        <source>Unknown publisher</source>
        <extracomment>info_panel.py, preview.py</extracomment>
        <translation>未知发布者</translation>
    </message>
    <message>
        <source>Calls itself {name}.</source>
        <extracomment>import_page.py, info_panel.py, first_packs.py</extracomment>
        <translation>自称 {name}。</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>请在“数据包与来源”中核对其指纹。</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py, lessons.py</extracomment>
        <translation>{date}在此核对。</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py, lesson_pack.py, lesson_parts.py</extracomment>
        <translation>语文</translation>
    </message>
    <message>
        <source>edition of {date}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{date}版</translation>
    </message>
    <message>
        <source>edition of {date}, older than the document</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{date}版，早于本文件</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>info_panel.py</extracomment>
        <translation>在此</translation>
    </message>
    <message>
        <source>Not here, {size}</source>
        <extracomment>info_panel.py, instead_panel.py, wording.py</extracomment>
        <translation>不在此处，{size}</translation>
    </message>
    <message>
        <source>Open in {language}</source>
        <extracomment>info_panel.py, wording.py</extracomment>
        <translation>打开{language}本</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>info_panel.py</extracomment>
        <translation>档案</translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>info_panel.py, lesson_parts.py</extracomment>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>相关文件</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>import_parts.py, publish_steps.py, info_panel.py, lesson_parts.py, coming_rows.py; for one: and {n} more</extracomment>
        <translation>
            <numerusform>另有 {n} 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}, {status}</source>
        <extracomment>info_panel.py</extracomment>
        <translation>打开 {title}，{status}</translation>
    </message>
    <message>
        <source>not in this library</source>
        <extracomment>info_panel.py</extracomment>
        <translation>不在本资料库中</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>language_button.py, first_run.py, settings_page.py</extracomment>
        <translation>窗口语文</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <extracomment>main_window.py</extracomment>
        <translation>↑ ↓ 选择</translation>
    </message>
    <message>
        <source>Enter open</source>
        <extracomment>main_window.py</extracomment>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>Space preview</source>
        <extracomment>main_window.py</extracomment>
        <translation>空格键 预览</translation>
    </message>
    <message>
        <source>Alt+↓ suggestions</source>
        <extracomment>main_window.py</extracomment>
        <translation>Alt+↓ 建议</translation>
    </message>
    <message>
        <source>F3 next hit</source>
        <extracomment>main_window.py</extracomment>
        <translation>F3 下一处</translation>
    </message>
    <message>
        <source>Ctrl+F find in this document</source>
        <extracomment>main_window.py</extracomment>
        <translation>Ctrl+F 在本文件中查找</translation>
    </message>
    <message>
        <source>Alt+← back</source>
        <extracomment>main_window.py</extracomment>
        <translation>Alt+← 返回</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>main_window.py</extracomment>
        <translation>无法打开资料库</translation>
    </message>
    <message>
        <source>Close Fieldshelf</source>
        <extracomment>guide_page.py, main_window.py</extracomment>
        <translation>关闭 Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>outside.py, guide_page.py, instead_panel.py, reader_bar.py, text_desk.py</extracomment>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>“{name}” can contain parts that run on this laptop. Open it only if you trust who published it.</source>
        <extracomment>outside.py</extracomment>
        <translation>“{name}”可能含有会在本机运行的内容。仅在您信任其发布者时才打开。</translation>
    </message>
    <message>
        <source>Document page</source>
        <extracomment>pdf_view.py</extracomment>
        <translation>文件页面</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>phases.py</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>phases.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>phases.py</extracomment>
        <translation>下载</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>phases.py</extracomment>
        <translation>核验</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>phases.py</extracomment>
        <translation>安装</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>phases.py</extracomment>
        <translation>索引</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>export_page.py, publish_steps.py, phases.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>preview.py</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>changes_view.py, preview.py</extracomment>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Open the new edition</source>
        <extracomment>preview.py, lesson_page.py, wording.py</extracomment>
        <translation>打开新版</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>saved_panes.py, preview.py, settings_page.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>reader_bar.py, preview.py</extracomment>
        <translation>复制文号</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>preview.py</extracomment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>{place}，共 {total} 页</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>preview.py</extracomment>
        <translation>开头</translation>
    </message>
    <message>
        <source>Open at page {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>打开第 {n} 页</translation>
    </message>
    <message>
        <source>Open at slide {n}</source>
        <extracomment>preview.py</extracomment>
        <translation>打开第 {n} 张</translation>
    </message>
    <message>
        <source>Place {n} of {total}</source>
        <extracomment>preview.py</extracomment>
        <translation>第 {n} 处，共 {total} 处</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>preview.py</extracomment>
        <translation>无可显示</translation>
    </message>
    <message>
        <source>This document was published without a file.</source>
        <extracomment>preview.py</extracomment>
        <translation>本文件发布时未附档案。</translation>
    </message>
    <message>
        <source>There is no text to show before it is here.</source>
        <extracomment>preview.py</extracomment>
        <translation>文件到达之前没有可显示的文本。</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <extracomment>preview.py</extracomment>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>proposal.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>What will change</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>将有哪些变更</translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Go on to sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>继续签名</translation>
    </message>
    <message>
        <source>Nothing in these documents stands out.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>这些文件没有异常之处。</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are unchanged.</source>
        <extracomment>publish_changes.py; for one: {n} document is unchanged.</extracomment>
        <translation>
            <numerusform>{n} 份文件没有变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {upload} to upload; a reader who is up to date fetches at most {fetch}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>最多上传 {upload}；已是最新的读者最多获取 {fetch}。</translation>
    </message>
    <message>
        <source>Collections: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>汇编：{listed}。</translation>
    </message>
    <message>
        <source>{change}: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>{change}：{fields}</translation>
    </message>
    <message>
        <source>In documents that have not changed, as before: {listed}.</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>未变更的文件中仍有：{listed}。</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>import_parts.py, publish_changes.py, publish_suggestions.py, history_card.py; for one: Show all {n}</extracomment>
        <translation>
            <numerusform>显示全部 {n} 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened in a tab.</source>
        <extracomment>main_window.py</extracomment>
        <translation>已在标签页中打开。</translation>
    </message>
    <message>
        <source>Another program has asked this window for something that it does not understand.</source>
        <extracomment>one_window.py</extracomment>
        <translation>另一程序向本窗口提出了无法理解的请求。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which the sheet has</source>
        <extracomment>publish_changes.py, publish_suggestions.py; for one: and {n} more, which the sheet has</extracomment>
        <translation>
            <numerusform>另有 {n} 份，见表格</numerusform>
        </translation>
    </message>
    <message>
        <source>superseded by {document}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>由 {document} 取代</translation>
    </message>
    <message>
        <source>from {date}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>other than signed: {fields}</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>与已签名内容不同：{fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>publish_changes.py, lesson_pack.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>{n} 个档案</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this before you sign</source>
        <extracomment>publish_changes.py</extracomment>
        <translation>签名前请查看</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder with the documents</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>Choose it, or drop it here</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>选择，或拖放到此处</translation>
    </message>
    <message>
        <source>Collection</source>
        <extracomment>keep_parts.py, publish_folder.py</extracomment>
        <translation>汇编</translation>
    </message>
    <message>
        <source>Read the folder</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>读取文件夹</translation>
    </message>
    <message>
        <source>Write the sheet anew</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>重新写入表格</translation>
    </message>
    <message>
        <source>The corrections in the sheet that were not read back are lost.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>表格中尚未读回的更正将丢失。</translation>
    </message>
    <message>
        <source>Every file is read, and a sheet is written with what is found. Nothing is published by that.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>读取每个档案，并将所得写入表格。此步不会发布任何内容。</translation>
    </message>
    <message>
        <source>Collection that they belong to: choose one, or write a new name</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>所属汇编：选择一个，或输入新名称</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows stand in the sheet.</source>
        <extracomment>publish_folder.py; for one: {n} row stands in the sheet.</extracomment>
        <translation>
            <numerusform>表格中有 {n} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents have no file in this folder, and stay published as they are. To withdraw them, write withdrawn in the column status of their rows:</source>
        <extracomment>publish_folder.py; for one: {n} document has no file in this folder, and stays published as it is. To withdraw it, write withdrawn in the column status of its row:</extracomment>
        <translation>
            <numerusform>{n} 份文件在此文件夹中没有档案，仍按原样发布。如需撤回，请在其行的 status 列填写 withdrawn：</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>The sheet has a row for every file. Much in it is guessed: correct what is wrong, save it, and read it back. It can be read back as it stands, too.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>表格中每个档案一行，许多内容是推测的：请更正错误，保存后读回。也可按原样读回。</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>Read it back</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>读回</translation>
    </message>
    <message>
        <source>Save the sheet when you have corrected it, then read it back.</source>
        <extracomment>publish_folder.py</extracomment>
        <translation>更正后请保存表格，再读回。</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents added</source>
        <extracomment>publish_folder.py; for one: {n} document added</extracomment>
        <translation>
            <numerusform>新增 {n} 份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unchanged</source>
        <extracomment>publish_folder.py; for one: {n} unchanged</extracomment>
        <translation>
            <numerusform>{n} 份未变更</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}.</source>
        <extracomment>publish_folder.py, cells.py</extracomment>
        <translation>{said}。</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>With the signature, all that stands above becomes what readers get once it is handed out. That cannot be taken back; a later signature can say something else.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>签名后，以上全部内容一经分发即为读者所得。此举不可撤销；以后的签名可另作说明。</translation>
    </message>
    <message>
        <source>Passphrase of the keys</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>Take in documents that are not labelled public</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>纳入未标为公开的文件</translation>
    </message>
    <message>
        <source>Nothing is published yet: signatures of other keys are missing.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>尚未发布任何内容：缺少其他密钥的签名。</translation>
    </message>
    <message>
        <source>Signed: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>已签名：{what}，{size}。</translation>
    </message>
    <message>
        <source>Nothing had changed: nothing was signed again.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>没有变更：未重新签名。</translation>
    </message>
    <message>
        <source>Hand out</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>分发</translation>
    </message>
    <message>
        <source>Stick, or a folder on it</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>存储器，或其上的文件夹</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>写入数据包</translation>
    </message>
    <message>
        <source>Folder of the server, or place of rclone</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>服务器文件夹，或 rclone 位置</translation>
    </message>
    <message>
        <source>/srv/library, or office:library</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>/srv/library，或 office:library</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>上传</translation>
    </message>
    <message>
        <source>Address that readers use</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>读者使用的地址</translation>
    </message>
    <message>
        <source>Check what readers find there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>检查读者在该处所见</translation>
    </message>
    <message>
        <source>A pack holds everything, and readers need no connection for it. It is read again once it is written.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>数据包包含全部内容，读者无需联网。写入后会再读一遍。</translation>
    </message>
    <message>
        <source>Everything goes to the server in an order in which readers always find a whole library. A place of rclone is set up with that program, which keeps the passwords.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>全部内容按次序传到服务器，读者所见始终是完整的资料库。rclone 位置由该程序设置，口令也由其保管。</translation>
    </message>
    <message>
        <source>On a stick</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>存储器</translation>
    </message>
    <message>
        <source>On a server</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Address that readers use, to check what is there</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>读者使用的地址，用于检查内容</translation>
    </message>
    <message>
        <source>The pack is not as it was written. The stick may be damaged: take another one.</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>数据包与写入时不同。存储器可能已损坏：请另换一个。</translation>
    </message>
    <message>
        <source>Written and read again, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>已写入并复读，完整：{what}，{size}。</translation>
    </message>
    <message>
        <source>It was there already, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>已在该处，完整：{what}，{size}。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>export_page.py, publish_handing.py</extracomment>
        <translation>所在位置</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were left out</source>
        <extracomment>publish_handing.py; for one: {n} document was left out</extracomment>
        <translation>
            <numerusform>未纳入 {n} 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not labelled public. The signed list names it all the same, by its title.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>未标为公开。已签名的清单仍列出其标题。</translation>
    </message>
    <message>
        <source>Pack written</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>数据包已写入</translation>
    </message>
    <message>
        <source>Uploaded. Check it at the address that your readers use.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>已上传。请在读者使用的地址检查。</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>已上传</translation>
    </message>
    <message>
        <source>It is not complete. Upload it again, then check it once more.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>内容不完整。请重新上传，然后再次检查。</translation>
    </message>
    <message>
        <source>Checked as a reader would, complete: {what}, {size}.</source>
        <extracomment>publish_handing.py</extracomment>
        <translation>已按读者方式检查，完整：{what}，{size}。</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>publish_page.py, sidebar.py</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>A folder of documents becomes a signed collection. Readers see nothing of it before you sign.</source>
        <extracomment>publish_page.py</extracomment>
        <translation>一个文件夹的文件成为签名汇编。您签名之前，读者看不到任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>{n} collections</source>
        <extracomment>problems.py, publish_page.py; for one: {n} collection</extracomment>
        <translation>
            <numerusform>{n} 部汇编</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents} in {collections}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>{documents}，{collections}</translation>
    </message>
    <message>
        <source>Read a folder first</source>
        <extracomment>publish_page.py</extracomment>
        <translation>请先读取文件夹</translation>
    </message>
    <message>
        <source>Nothing since the last signature</source>
        <extracomment>publish_page.py</extracomment>
        <translation>自上次签名以来无变更</translation>
    </message>
    <message>
        <source>Last signed on {date}</source>
        <extracomment>publish_page.py</extracomment>
        <translation>上次签名：{date}</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>publish_side.py</extracomment>
        <translation>离开</translation>
    </message>
    <message>
        <source>Work on another one, or on none. The folder stays where it is.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>使用另一个或不使用。文件夹保留在原处。</translation>
    </message>
    <message>
        <source>Leave this repository</source>
        <extracomment>publish_side.py</extracomment>
        <translation>离开此存储库</translation>
    </message>
    <message>
        <source>Keys locked with a passphrase</source>
        <extracomment>publish_side.py</extracomment>
        <translation>密钥已用口令锁定</translation>
    </message>
    <message>
        <source>Keys are not locked</source>
        <extracomment>publish_side.py</extracomment>
        <translation>密钥未锁定</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>report_page.py, page_mouse.py, publish_side.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <extracomment>publish_side.py</extracomment>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Give it to your readers by another way than the documents: on the telephone, or in a letter.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>请以不同于文件的途径告知读者：电话或信函。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>publish_side.py, source_card.py</extracomment>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Signed on {date}</source>
        <extracomment>publish_side.py, import_words.py</extracomment>
        <translation>签名日期：{date}</translation>
    </message>
    <message>
        <source>Sign again before {date}</source>
        <extracomment>publish_side.py</extracomment>
        <translation>请在 {date} 之前重新签名</translation>
    </message>
    <message>
        <source>Before signing</source>
        <extracomment>publish_side.py</extracomment>
        <translation>签名之前</translation>
    </message>
    <message>
        <source>Leave it as it was signed</source>
        <extracomment>publish_side.py</extracomment>
        <translation>保持签名时的状态</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>全部撤销</translation>
    </message>
    <message>
        <source>Everything is as it was signed last.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>一切与上次签名时相同。</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>尚未添加任何内容。</translation>
    </message>
    <message>
        <source>Other than signed: {what}. Readers do not see it yet.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>与已签名内容不同：{what}。读者尚看不到。</translation>
    </message>
    <message>
        <source>Not signed yet: {what}. Readers do not see it.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>尚未签名：{what}。读者看不到。</translation>
    </message>
    <message>
        <source>Take this back: {what}? What is published, your folders and your sheets stay as they are.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>要撤销以下内容吗：{what}？已发布的内容、您的文件夹和表格均保持不变。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>publish_side.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <extracomment>publish_side.py</extracomment>
        <translation>已撤销：{what}。</translation>
    </message>
    <message>
        <source>A repository is a folder of its own. It holds your keys, what you have added, and what you have signed. Keep it on a disk that is backed up, apart from the documents.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>存储库是单独的文件夹，存放您的密钥、您添加和签名的内容。请保存在有备份的磁盘上，与文件分开。</translation>
    </message>
    <message>
        <source>Make a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>新建存储库</translation>
    </message>
    <message>
        <source>Once for each institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>每个机构一次</translation>
    </message>
    <message>
        <source>Name of the institute</source>
        <extracomment>publish_start.py</extracomment>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>As readers see it beside every document</source>
        <extracomment>publish_start.py</extracomment>
        <translation>读者在每份文件旁所见</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>publish_start.py</extracomment>
        <translation>简称</translation>
    </message>
    <message>
        <source>Stands in addresses and ids, for good</source>
        <extracomment>publish_start.py</extracomment>
        <translation>永久用于地址和标识</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <extracomment>publish_start.py</extracomment>
        <translation>新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>Passphrase for the keys</source>
        <extracomment>publish_start.py</extracomment>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>publish_start.py</extracomment>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Make it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Whoever has the keys can sign as you. With a passphrase, a stolen copy of the folder is not enough. Nobody can give you a forgotten passphrase back. Without one, the keys are not locked.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>持有密钥者可以您的名义签名。设有口令时，仅窃得文件夹副本并不够。忘记的口令无人能找回。不设口令，密钥即未锁定。</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>打开存储库</translation>
    </message>
    <message>
        <source>One that was made here, or by somebody else</source>
        <extracomment>publish_start.py</extracomment>
        <translation>在此处或由他人新建</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <extracomment>publish_start.py</extracomment>
        <translation>存储库的文件夹</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>publish_start.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made. Type them again.</source>
        <extracomment>publish_start.py</extracomment>
        <translation>两次口令不一致。未新建任何内容。请重新输入。</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <extracomment>publish_start.py</extracomment>
        <translation>正在生成密钥…</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>尚未</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>待办</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>publish_steps.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>import_page.py, fields.py, lesson_pack.py, settings_page.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>fields.py</extracomment>
        <translation>选择：{what}</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在读取档案</translation>
    </message>
    <message>
        <source>Taking the texts out of the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在提取档案文本</translation>
    </message>
    <message>
        <source>Keeping the files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在保存档案</translation>
    </message>
    <message>
        <source>Preparing lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在准备清单和文本</translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在签名</translation>
    </message>
    <message>
        <source>Putting the files in place</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在放置档案</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在写入数据包</translation>
    </message>
    <message>
        <source>Reading the pack again</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在复读数据包</translation>
    </message>
    <message>
        <source>Carrying the documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在传送文件</translation>
    </message>
    <message>
        <source>Carrying patches</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在传送补丁</translation>
    </message>
    <message>
        <source>Carrying lists and texts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在传送清单和文本</translation>
    </message>
    <message>
        <source>Carrying the signatures</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在传送签名</translation>
    </message>
    <message>
        <source>Walking what is published</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在核查已发布内容</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>publish_words.py</extracomment>
        <translation>已变更</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>publish_words.py, import_words.py</extracomment>
        <translation>已移除</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents new</source>
        <extracomment>publish_words.py; for one: {n} document new</extracomment>
        <translation>
            <numerusform>新增 {n} 份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>publish_words.py; for one: {n} changed</extracomment>
        <translation>
            <numerusform>变更 {n} 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded</source>
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} superseded</extracomment>
        <translation>
            <numerusform>被取代 {n} 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody can give a pack a name. Ask the publisher for the fingerprint, by telephone or in a letter: these 16 groups must be the same. Type what you were told, and it is compared; if it is the same, the publisher is known.</source>
        <extracomment>import_parts.py</extracomment>
        <translation>任何人都可以给数据包命名。请通过电话或信函向发布者索取指纹：这 16 组必须一致。请输入您得到的指纹，由程序核对；若一致，该发布者即为已知。</translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} withdrawn</extracomment>
        <translation>
            <numerusform>撤回 {n} 份</numerusform>
        </translation>
    </message>
    <message>
        <source>A pack is being imported.</source>
        <extracomment>import_words.py</extracomment>
        <translation>正在导入数据包。</translation>
    </message>
    <message>
        <source>Not labelled public</source>
        <extracomment>publish_words.py</extracomment>
        <translation>未标为公开</translation>
    </message>
    <message>
        <source>Broken supersession</source>
        <extracomment>publish_words.py</extracomment>
        <translation>取代关系有误</translation>
    </message>
    <message>
        <source>Language gaps</source>
        <extracomment>publish_words.py</extracomment>
        <translation>缺少语文版本</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>publish_words.py</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Scans and files without text</source>
        <extracomment>publish_words.py</extracomment>
        <translation>扫描件和无文本的档案</translation>
    </message>
    <message>
        <source>Date or reference number missing</source>
        <extracomment>publish_words.py</extracomment>
        <translation>缺少日期或文号</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>publish_words.py</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>publish_words.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>reference number</source>
        <extracomment>publish_words.py</extracomment>
        <translation>文号</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>publish_words.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>publish_words.py</extracomment>
        <translation>职位</translation>
    </message>
    <message>
        <source>audiences</source>
        <extracomment>publish_words.py</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>missions</source>
        <extracomment>publish_words.py</extracomment>
        <translation>特派团</translation>
    </message>
    <message>
        <source>who approved it</source>
        <extracomment>publish_words.py</extracomment>
        <translation>批准者</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>publish_words.py</extracomment>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>date of issue</source>
        <extracomment>publish_words.py</extracomment>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>in effect since</source>
        <extracomment>publish_words.py</extracomment>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>review date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>审查日期</translation>
    </message>
    <message>
        <source>edition date</source>
        <extracomment>publish_words.py</extracomment>
        <translation>版本日期</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>publish_words.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>place in the collection</source>
        <extracomment>publish_words.py</extracomment>
        <translation>在汇编中的位置</translation>
    </message>
    <message>
        <source>rights</source>
        <extracomment>publish_words.py</extracomment>
        <translation>权利</translation>
    </message>
    <message>
        <source>attribution</source>
        <extracomment>publish_words.py</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>handling label</source>
        <extracomment>publish_words.py</extracomment>
        <translation>处理级别标记</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>publish_words.py</extracomment>
        <translation>档案</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>publish_words.py</extracomment>
        <translation>语文</translation>
    </message>
    <message>
        <source>role of a file</source>
        <extracomment>publish_words.py</extracomment>
        <translation>档案用途</translation>
    </message>
    <message>
        <source>collections that it stands in</source>
        <extracomment>publish_words.py</extracomment>
        <translation>所属汇编</translation>
    </message>
    <message>
        <source>titles</source>
        <extracomment>publish_words.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>who else may replace its documents</source>
        <extracomment>publish_words.py</extracomment>
        <translation>其他有权取代其文件者</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>publish_words.py</extracomment>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>title in {language}</source>
        <extracomment>publish_words.py</extracomment>
        <translation>标题（{language}）</translation>
    </message>
    <message>
        <source>{item} is not labelled public, and whatever is published can be read by anybody who finds the place. Signing refuses it. Correct the column handling in the sheet, or take it in when you sign, if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>{item} 未标为公开，而发布的内容任何找到该处的人都能阅读。签名将拒绝。请更正表格的 handling 列，或确有此意时在签名时纳入。</translation>
    </message>
    <message>
        <source>Signatures of {item} are missing. Until then readers see what was published before. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>缺少 {item} 的签名。在此之前，读者看到的是以前发布的内容。请将密钥放回存储库的 keys 文件夹，或在别处签名：须用命令完成，方法见 docs/keys.md。</translation>
    </message>
    <message>
        <source>A key that must sign is not here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>须签名的一个密钥不在此处。未签名。请将其放回存储库的 keys 文件夹，或在别处签名：须用命令完成，方法见 docs/keys.md。</translation>
    </message>
    <message>
        <source>More keys must sign than are here. Nothing was signed. Bring it back into the folder keys of the repository, or have it signed elsewhere: that is done by command, and docs/keys.md tells how.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>须签名的密钥多于此处所有。未签名。请将其放回存储库的 keys 文件夹，或在别处签名：须用命令完成，方法见 docs/keys.md。</translation>
    </message>
    <message>
        <source>The keys are locked with a passphrase. Nothing was signed. Type it above, and sign again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>密钥已用口令锁定。未签名。请在上方输入口令，再次签名。</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys. Nothing was signed. Type it again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>此口令无法打开密钥。未签名。请重新输入。</translation>
    </message>
    <message>
        <source>These documents are not labelled public, and whatever is published can be read by anybody who finds the place. Nothing was signed. Correct the column handling in the sheet, or take them in below if that is meant.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>这些文件未标为公开，而发布的内容任何找到该处的人都能阅读。未签名。请更正表格的 handling 列，或确有此意时在下方纳入。</translation>
    </message>
    <message>
        <source>There is no document to publish yet. Nothing was signed. Read a folder and its sheet first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>尚无可发布的文件。未签名。请先读取文件夹及其表格。</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s repository in this folder. Choose another folder, or make a new one.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>此文件夹中没有发布者存储库。请选择其他文件夹，或新建一个。</translation>
    </message>
    <message>
        <source>Another program is working on this repository. Nothing was changed. Wait until it has finished, and try again.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>另一个程序正在使用此存储库。未作更改。请待其结束后重试。</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to carry. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>尚未签名，没有可传送的内容。请先签名。</translation>
    </message>
    <message>
        <source>Nothing is signed yet, so there is nothing to pack. Sign first.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>尚未签名，没有可打包的内容。请先签名。</translation>
    </message>
    <message>
        <source>This name cannot be a collection here. Write a name with letters from A to Z, for example Guidance.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>此名称不能用作汇编名。请用字母 A 至 Z 书写，例如 Guidance。</translation>
    </message>
    <message>
        <source>This short name cannot be used: it stands in every address. Use small letters, digits and hyphens, beginning and ending with a letter or digit.</source>
        <extracomment>publish_words.py</extracomment>
        <translation>此简称不可用：它会出现在每个地址中。请使用小写字母、数字和连字符，首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>The sheet cannot be used as it is. Nothing was added. Correct this, save the sheet, and read it back:</source>
        <extracomment>publish_words.py</extracomment>
        <translation>表格不能按原样使用。未添加任何内容。请更正以下问题，保存表格后读回：</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>guide_page.py, reader_bar.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>页</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>转到页 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>上一匹配处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>下一匹配处</translation>
    </message>
    <message>
        <source>Show or hide what is known about it</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>显示或隐藏有关信息</translation>
    </message>
    <message>
        <source>of {n}</source>
        <extracomment>reader_bar.py</extracomment>
        <translation>共 {n}</translation>
    </message>
    <message>
        <source>No file</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>没有档案</translation>
    </message>
    <message>
        <source>This document was published without a file. What is known about it is at the side.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>本文件发布时未附档案。已知信息见侧栏。</translation>
    </message>
    <message>
        <source>Read its text</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>阅读其文本</translation>
    </message>
    <message>
        <source>This document cannot be shown here</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>本文件无法在此显示</translation>
    </message>
    <message>
        <source>This document cannot be opened</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>本文件无法打开</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>changes_view.py, document_hits.py, training_page.py</extracomment>
        <translation>{n} / {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>职位</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
        <translation>特派团</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py, info_panel.py</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Any post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>任何职位</translation>
    </message>
    <message>
        <source>Any mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>任何特派团</translation>
    </message>
    <message>
        <source>Any audience</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>任何对象</translation>
    </message>
    <message>
        <source>For my post</source>
        <extracomment>reading_switch.py, settings_page.py</extracomment>
        <translation>供我的职位使用</translation>
    </message>
    <message>
        <source>Only for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>仅供：{who}</translation>
    </message>
    <message>
        <source>Only for: {who}. Choose another</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>仅供：{who}。另选</translation>
    </message>
    <message>
        <source>Show what is for others, too</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>同时显示供他人使用的内容</translation>
    </message>
    <message>
        <source>Show only what is for: {who}</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>仅显示供以下对象使用的内容：{who}</translation>
    </message>
    <message>
        <source>For my post…</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>供我的职位使用…</translation>
    </message>
    <message>
        <source>Choose your post, and see only what is for it</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>选择您的职位，只看与之相关的内容</translation>
    </message>
    <message>
        <source>Publishers say for whom a collection or a document is. Choose what you are: search and guidance can then show only what is for you. Nothing is removed, and one click shows all of it again.</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>发布者会说明汇编或文件供谁使用。请选择您的身份：搜索和指导文件即可只显示供您使用的内容。不会删除任何内容，一次点击即可重新显示全部。</translation>
    </message>
    <message>
        <source>Show only these</source>
        <extracomment>import_parts.py, reading_switch.py</extracomment>
        <translation>仅显示这些</translation>
    </message>
    <message>
        <source>also found in {languages}</source>
        <extracomment>results_model.py</extracomment>
        <translation>另见：{languages}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>records.py, schedule_card.py, wording.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Fetches</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>获取内容</translation>
    </message>
    <message>
        <source>Search guidance and training</source>
        <extracomment>search_edit.py</extracomment>
        <translation>搜索指导文件和培训材料</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_edit.py, search_head.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_edit.py</extracomment>
        <translation>搜索本机全部内容（Ctrl+K 或 /）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_edit.py</extracomment>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>publish_suggestions.py, search_edit.py, suggestions.py</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_edit.py</extracomment>
        <translation>Tab 补全：{text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>top_bar.py</extracomment>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>top_bar.py</extracomment>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>search_head.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <extracomment>search_head.py</extracomment>
        <translation>显示：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{n}+ documents</source>
        <extracomment>search_head.py; for one: {n}+ documents</extracomment>
        <translation>
            <numerusform>{n}+ 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded are shown.</source>
        <extracomment>search_head.py</extracomment>
        <translation>已显示被取代的文件。</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>search_head.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message numerus="yes">
        <source>{n} superseded hidden.</source>
        <extracomment>search_head.py; for one: {n} superseded hidden.</extracomment>
        <translation>
            <numerusform>已隐藏 {n} 份被取代的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing superseded is hidden.</source>
        <extracomment>search_head.py</extracomment>
        <translation>没有隐藏被取代的文件。</translation>
    </message>
    <message>
        <source>so far, not everything is searchable yet</source>
        <extracomment>search_head.py</extracomment>
        <translation>目前的结果：尚未能检索全部内容</translation>
    </message>
    <message numerus="yes">
        <source>{n} places in the text</source>
        <extracomment>search_head.py; for one: {n} place in the text</extracomment>
        <translation>
            <numerusform>文中 {n} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <extracomment>filter_bar.py, search_head.py</extracomment>
        <translation>去掉筛选条件 {name}</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>search_page.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>search_page.py</extracomment>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Type a few words, a title or a reference number.</source>
        <extracomment>search_page.py</extracomment>
        <translation>输入几个词、标题或文号。</translation>
    </message>
    <message>
        <source>Nothing that is for {who} has these words. Other documents may.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>供 {who} 使用的内容中没有这些词，其他文件中可能有。</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>只有已被取代或已撤回的文件中有这些词。</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>此处没有文件含有这些词。请减少或更换词语，或去掉一项筛选条件。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>nothing_found.py</extracomment>
        <translation>搜索“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>nothing_found.py; for one: Show {n} superseded</extracomment>
        <translation>
            <numerusform>显示 {n} 份被取代的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <extracomment>search_page.py</extracomment>
        <translation>无法进行搜索</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>updates_page.py, settings_page.py, sidebar.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>home_page.py, sources_page.py, settings_page.py, sidebar.py</extracomment>
        <translation>数据包与来源</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>sidebar.py; for one: {n} change</extracomment>
        <translation>
            <numerusform>{n} 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>reader_page.py, thumbnails.py, sidebar.py</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>{size} on this laptop</source>
        <extracomment>keep_parts.py, settings_page.py, sidebar.py</extracomment>
        <translation>本机上 {size}</translation>
    </message>
    <message>
        <source>Signature known.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>签名已知。</translation>
    </message>
    <message>
        <source>Unknown publisher, fingerprint not compared.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>未知发布者，指纹未核对。</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <extracomment>source_rows.py</extracomment>
        <translation>未签名。</translation>
    </message>
    <message>
        <source>{said}. {trust}</source>
        <extracomment>import_page.py, source_rows.py</extracomment>
        <translation>{said}。{trust}</translation>
    </message>
    <message>
        <source>Ask your office for its address and fingerprint.</source>
        <extracomment>sources_page.py</extracomment>
        <translation>请向贵办公室索取其地址和指纹。</translation>
    </message>
    <message>
        <source>Publish a collection of your own…</source>
        <extracomment>sources_page.py</extracomment>
        <translation>发布您自己的汇编…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>home_page.py, sources_page.py, updates_page.py</extracomment>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Signature known</source>
        <extracomment>source_card.py</extracomment>
        <translation>签名已知</translation>
    </message>
    <message>
        <source>Unknown publisher calling itself {name}</source>
        <extracomment>import_words.py</extracomment>
        <translation>自称 {name} 的未知发布者</translation>
    </message>
    <message>
        <source>Fingerprint not compared</source>
        <extracomment>source_card.py</extracomment>
        <translation>指纹未核对</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>keep_parts.py, source_card.py</extracomment>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>{result}, last contact {date}</source>
        <extracomment>source_card.py</extracomment>
        <translation>{result}，最近联系：{date}</translation>
    </message>
    <message>
        <source>Fingerprint {groups}</source>
        <extracomment>fingerprints.py</extracomment>
        <translation>指纹 {groups}</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <extracomment>source_card.py</extracomment>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Remove {name}? Its documents stay on this laptop, but nothing new comes from it.</source>
        <extracomment>source_card.py</extracomment>
        <translation>要移除 {name} 吗？其文件会留在本机，但不再有新内容到达。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>having.py, saved_panes.py, source_card.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>尚无来源。</translation>
    </message>
    <message>
        <source>Never updated.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>从未更新。</translation>
    </message>
    <message>
        <source>Last updated {age} from {name}.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>上次更新：{age}，来自 {name}。</translation>
    </message>
    <message>
        <source>Recent search</source>
        <extracomment>suggestions.py</extracomment>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a suggestion</comment>
        <extracomment>suggestions.py</extracomment>
        <translation>补全</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>suggestions.py</extracomment>
        <translation>打开 {title}</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>suggestions.py</extracomment>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>suggestions.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>text_view.py</extracomment>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>updates_page.py</extracomment>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>updates_page.py</extracomment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Everything here is read without a connection. An update needs one, or a folder in reach.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>此处内容均可离线阅读。更新需要联网，或可访问的文件夹。</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>updates_page.py</extracomment>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>from {name}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <extracomment>program_card.py, export_page.py, publish_steps.py, phases.py</extracomment>
        <translation>将在下一个安全点停止…</translation>
    </message>
    <message>
        <source>There is no source to ask. Add one first.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>没有可查询的来源。请先添加一个。</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>records.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>新增 {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated</source>
        <extracomment>publish_folder.py, records.py, import_words.py; for one: {n} updated</extracomment>
        <translation>
            <numerusform>更新 {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>publish_words.py, records.py, import_words.py; for one: {n} removed</extracomment>
        <translation>
            <numerusform>移除 {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <extracomment>run_results.py</extracomment>
        <translation>无需获取</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more of that kind</source>
        <extracomment>run_results.py; for one: and {n} more of that kind</extracomment>
        <translation>
            <numerusform>另有同类 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>updates_page.py</extracomment>
        <translation>自 {date} 以来</translation>
    </message>
    <message>
        <source>Nothing changed since you last looked.</source>
        <extracomment>updates_page.py</extracomment>
        <translation>自您上次查看以来没有变更。</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>publish_words.py, coming_rows.py, updates_page.py, wording.py</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, updates_page.py, import_words.py</extracomment>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>wording.py</extracomment>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>wording.py</extracomment>
        <translation>英文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>wording.py</extracomment>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>wording.py</extracomment>
        <translation>法文</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>wording.py</extracomment>
        <translation>葡萄牙文</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>wording.py</extracomment>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>wording.py</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>wording.py</extracomment>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <extracomment>wording.py</extracomment>
        <translation>逾期未审查</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>publish_words.py, import_words.py, wording.py</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>wording.py</extracomment>
        <translation>政策</translation>
    </message>
    <message>
        <source>SOP</source>
        <extracomment>wording.py</extracomment>
        <translation>标准作业程序</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>wording.py</extracomment>
        <translation>准则</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>wording.py</extracomment>
        <translation>手册</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>wording.py</extracomment>
        <translation>工作手册</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <extracomment>wording.py</extracomment>
        <translation>工具包</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>wording.py</extracomment>
        <translation>决议</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>wording.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>wording.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>home_page.py, news_page.py, sidebar.py, wording.py</extracomment>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Good practice</source>
        <extracomment>wording.py</extracomment>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>After-action review</source>
        <extracomment>wording.py</extracomment>
        <translation>事后审评</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>wording.py</extracomment>
        <translation>评价</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>wording.py</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>wording.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <extracomment>wording.py</extracomment>
        <translation>教案</translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>wording.py</extracomment>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>wording.py</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>media_panel.py, wording.py</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>wording.py</extracomment>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>wording.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>wording.py</extracomment>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Rendition</source>
        <extracomment>wording.py</extracomment>
        <translation>其他形式</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <extracomment>wording.py</extracomment>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some}，{more}</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>links.py, wording.py</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>wording.py</extracomment>
        <translation>{n} GB</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>import_words.py, wording.py; for one: {n} day ago</extracomment>
        <translation>
            <numerusform>{n} 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by {ref}</source>
        <extracomment>wording.py</extracomment>
        <translation>已由 {ref} 取代</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>lesson_parts.py, wording.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>wording.py</extracomment>
        <translation>{some}和{last}</translation>
    </message>
    <message>
        <source>This {language} version is of the edition of {date}.</source>
        <extracomment>wording.py</extracomment>
        <translation>此{language}本属于{date}版。</translation>
    </message>
    <message>
        <source>Superseded. The new edition does not exist in {language}.</source>
        <extracomment>wording.py</extracomment>
        <translation>已被取代。新版没有{language}本。</translation>
    </message>
    <message>
        <source>Open {ref}</source>
        <extracomment>changes_view.py, wording.py</extracomment>
        <translation>打开 {ref}</translation>
    </message>
    <message>
        <source>{name} (not signed)</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}（未签名）</translation>
    </message>
    <message>
        <source>{name} (unknown publisher)</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}（未知发布者）</translation>
    </message>
    <message>
        <source>{who} claims that another document replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>{who} 声称本文件已由另一文件取代。</translation>
    </message>
    <message>
        <source>{who} claims that {what} replaces this one.</source>
        <extracomment>wording.py</extracomment>
        <translation>{who} 声称本文件已由 {what} 取代。</translation>
    </message>
    <message>
        <source>Opens now</source>
        <extracomment>wording.py</extracomment>
        <translation>可立即打开</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <extracomment>wording.py</extracomment>
        <translation>尚未到此</translation>
    </message>
    <message>
        <source>review was due {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>审查期限：{date}</translation>
    </message>
    <message>
        <source>in effect from {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>生效日期：{date}</translation>
    </message>
    <message>
        <source>in effect since {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>自 {date} 起生效</translation>
    </message>
    <message>
        <source>issued {date}</source>
        <extracomment>wording.py</extracomment>
        <translation>发布日期：{date}</translation>
    </message>
    <message>
        <source>no date given</source>
        <extracomment>home_page.py, wording.py</extracomment>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>{name}, not signed</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}，未签名</translation>
    </message>
    <message>
        <source>{name}, unknown publisher</source>
        <extracomment>wording.py</extracomment>
        <translation>{name}，未知发布者</translation>
    </message>
    <message>
        <source>No file was published</source>
        <extracomment>wording.py</extracomment>
        <translation>未发布档案</translation>
    </message>
    <message>
        <source>On this laptop, {size}</source>
        <extracomment>wording.py</extracomment>
        <translation>在本机，{size}</translation>
    </message>
    <message>
        <source>{here} of {total} files here, {size} to get</source>
        <extracomment>wording.py</extracomment>
        <translation>共 {total} 个档案，已有 {here} 个，待获取 {size}</translation>
    </message>
    <message>
        <source>page {n}</source>
        <extracomment>printing.py, wording.py</extracomment>
        <translation>第 {n} 页</translation>
    </message>
    <message>
        <source>Slide {n}</source>
        <extracomment>slide_view.py, wording.py</extracomment>
        <translation>第 {n} 张幻灯片</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>thumbnails.py, wording.py</extracomment>
        <translation>第 {n} 页</translation>
    </message>
    <message>
        <source>In the text</source>
        <extracomment>wording.py</extracomment>
        <translation>文中</translation>
    </message>
    <message>
        <source>p. {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>页 {numbers}</translation>
    </message>
    <message>
        <source>slides {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>幻灯片 {numbers}</translation>
    </message>
    <message>
        <source>slide {numbers}</source>
        <extracomment>wording.py</extracomment>
        <translation>幻灯片 {numbers}</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <extracomment>wording.py</extracomment>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <extracomment>wording.py</extracomment>
        <translation>您已暂停</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>wording.py</extracomment>
        <translation>等待您的确认</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>wording.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>wording.py</extracomment>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>wording.py</extracomment>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>wording.py</extracomment>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <extracomment>wording.py</extracomment>
        <translation>您已停止</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <extracomment>wording.py</extracomment>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>查询来源的频率</translation>
    </message>
    <message>
        <source>If metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>按流量计费时</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <extracomment>beside.py</extracomment>
        <translation>正在为资料库建立检索</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <extracomment>wording.py</extracomment>
        <translation>从未联系上</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <extracomment>source_card.py</extracomment>
        <translation>自 {date} 添加以来从未联系上。</translation>
    </message>
    <message>
        <source>New source</source>
        <extracomment>updates_page.py</extracomment>
        <translation>新来源</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>下次检查：{when}。</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>没有连接。连接后即开始检查。</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>keep_page.py, links.py, schedule_card.py</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <extracomment>history_card.py, updates_page.py</extracomment>
        <translation>尚未查询任何来源。</translation>
    </message>
    <message>
        <source>Not after</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>wording.py</extracomment>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>Not heard from for {n} days</source>
        <extracomment>wording.py; for one: Not heard from for {n} day</extracomment>
        <translation>
            <numerusform>已 {n} 天没有联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>离线。</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Online.</source>
        <extracomment>status_bar.py</extracomment>
        <translation>在线。</translation>
    </message>
    <message>
        <source>Only between</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>仅在以下时段</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>仅文本，不含文档</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>照常运行</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>自动运行</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>saving.py, source_card.py, schedule_card.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>仅在您要求时才查询来源。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>速度上限</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>文本与文档</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <extracomment>proposal.py</extracomment>
        <translation>先获取全部文本</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <extracomment>wording.py</extracomment>
        <translation>文本，{language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>仅文本</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>上次检查未成功。下次尝试：{when}。</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <extracomment>beside.py</extracomment>
        <translation>更新将稍后继续。</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>还没有可查询的来源。</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>本机不显示其连接是否按流量计费。</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>此连接按流量计费。检查将等待其他连接。</translation>
    </message>
    <message>
        <source>Updating</source>
        <extracomment>beside.py</extracomment>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <extracomment>beside.py</extracomment>
        <translation>正在从 {name} 更新</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>按流量计费时等待</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>等待您选择要获取的内容。</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>用按钮发起的检查会立即开始，不限时段和连接。</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <extracomment>proposal.py</extracomment>
        <translation>要从 {name} 获取什么？</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <extracomment>proposal.py</extracomment>
        <translation>要获取什么？</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <extracomment>proposal.py</extracomment>
        <translation>有了文本即可检索全部内容。文档本身较大，可稍后获取。您可以在“数据与时间安排”中更改。</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>updates_page.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <extracomment>run_results.py</extracomment>
        <translation>最近联系：{date}。</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>schedule_card.py, import_words.py, wording.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>publish_steps.py, lesson_pack.py, phases.py</extracomment>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <extracomment>beside.py</extracomment>
        <translation>{name}：{result}。详情见“更新”。</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources could not be updated.</source>
        <extracomment>beside.py; for one: {n} source could not be updated.</extracomment>
        <translation>
            <numerusform>{n} 个来源无法更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources never heard from.</source>
        <extracomment>status_bar.py; for one: {n} source never heard from.</extracomment>
        <translation>
            <numerusform>{n} 个来源从未联系上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources not heard from for 30 days or more.</source>
        <extracomment>status_bar.py; for one: {n} source not heard from for 30 days or more.</extracomment>
        <translation>
            <numerusform>{n} 个来源已 30 天或更久没有联系。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <extracomment>proposal.py</extracomment>
        <translation>{what}（{size}）</translation>
    </message>
</context>
</TS>

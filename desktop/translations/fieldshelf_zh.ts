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
        <extracomment>export_page.py, import_page.py, publish_steps.py, reading_switch.py, schedule_card.py, updates_page.py</extracomment>
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
        <source>Fieldshelf is free software under the Apache License 2.0. It asks nobody anything but the sources you add.</source>
        <extracomment>about_page.py</extracomment>
        <translation>Fieldshelf 是依据 Apache License 2.0 发布的自由软件。除您添加的来源外，它不向任何人查询任何内容。</translation>
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
        <extracomment>add_source.py, fingerprints.py</extracomment>
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
        <extracomment>browse_page.py, search_head.py, sidebar.py, wording.py</extracomment>
        <translation>培训</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>browse_page.py, search_head.py, sidebar.py</extracomment>
        <translation>指导文件</translation>
    </message>
    <message>
        <source>Collections and places</source>
        <extracomment>browse_page.py</extracomment>
        <translation>汇编与位置</translation>
    </message>
    <message>
        <source>Show superseded</source>
        <extracomment>browse_page.py, facets.py</extracomment>
        <translation>显示已被取代的</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>browse_page.py, keep_parts.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>All training</source>
        <extracomment>browse_page.py</extracomment>
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
        <extracomment>browse_page.py</extracomment>
        <translation>此处没有与您相关的内容</translation>
    </message>
    <message>
        <source>Nothing here is for {who}.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>此处没有供以下对象使用的内容：{who}。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>browse_page.py, reading_switch.py</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>browse_page.py</extracomment>
        <translation>此处暂无内容</translation>
    </message>
    <message>
        <source>Documents come with the first sync.</source>
        <extracomment>browse_page.py</extracomment>
        <translation>首次同步后即有文件。</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>browse_page.py, coming_rows.py, export_page.py, home_page.py, publish_handing.py, publish_page.py, search_head.py, source_rows.py; for one: {n} document</extracomment>
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
        <extracomment>browse_page.py</extracomment>
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
        <extracomment>facets.py, info_panel.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>facets.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>facets.py, first_run.py</extracomment>
        <translation>语文</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>facets.py</extracomment>
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
        <extracomment>facets.py</extracomment>
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
        <source>Show superseded and withdrawn documents too</source>
        <extracomment>facets.py</extracomment>
        <translation>同时显示已被取代和已撤回的文件</translation>
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
        <source>Save the document</source>
        <extracomment>guide_page.py</extracomment>
        <translation>收存文件</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>guide_page.py, printing.py, reader_bar.py</extracomment>
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
        <extracomment>guide_page.py, search_box.py, settings_page.py</extracomment>
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
        <extracomment>home_page.py</extracomment>
        <translation>全部
变更</translation>
    </message>
    <message>
        <source>New or
updated</source>
        <extracomment>home_page.py</extracomment>
        <translation>新增或
更新</translation>
    </message>
    <message>
        <source>Superseded
by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>已被
新文件取代</translation>
    </message>
    <message>
        <source>Withdrawn,
do not use</source>
        <extracomment>home_page.py</extracomment>
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
        <extracomment>guide_page.py, home_page.py, keep_page.py, updates_page.py</extracomment>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>banner.py, changes_view.py, home_page.py, info_panel.py, updates_page.py</extracomment>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <extracomment>home_page.py</extracomment>
        <translation>全部标为已阅</translation>
    </message>
    <message>
        <source>Collections</source>
        <extracomment>export_page.py, home_page.py, keep_page.py</extracomment>
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
        <extracomment>history_card.py, home_page.py</extracomment>
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
        <source>replaced by {ref}</source>
        <extracomment>home_page.py</extracomment>
        <translation>由 {ref} 取代</translation>
    </message>
    <message>
        <source>no replacement</source>
        <extracomment>home_page.py</extracomment>
        <translation>无替代文件</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>home_page.py</extracomment>
        <translation>由较新文件取代</translation>
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
        <extracomment>home_page.py</extracomment>
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
        <extracomment>import_page.py</extracomment>
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
        <extracomment>import_parts.py</extracomment>
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
    <message numerus="yes">
        <source>Show the other {n}</source>
        <extracomment>coming_rows.py; for one: Show the other {n}</extracomment>
        <translation>
            <numerusform>显示其余 {n} 份</numerusform>
        </translation>
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
        <extracomment>export_page.py</extracomment>
        <translation>供另一台电脑使用</translation>
    </message>
    <message>
        <source>A pack holds what is here, with its publishers’ signatures. Whoever gets it needs no connection.</source>
        <extracomment>export_page.py</extracomment>
        <translation>数据包包含本机内容及其发布者的签名。收到的人无需联网。</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <extracomment>export_page.py</extracomment>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>Documents in</source>
        <extracomment>export_page.py, keep_page.py</extracomment>
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
        <source>History</source>
        <extracomment>history_card.py</extracomment>
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
        <extracomment>import_words.py, updates_page.py</extracomment>
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
        <extracomment>instead_panel.py</extracomment>
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
        <source>A check is running. This can be changed when it has ended.</source>
        <extracomment>keep_page.py</extracomment>
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
        <extracomment>keep_page.py</extracomment>
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
        <extracomment>keep_parts.py</extracomment>
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
        <extracomment>keep_parts.py</extracomment>
        <translation>要从本机移除“{title}”（{size}）吗？仍可找到并搜索，您的笔记会保留。您请求时，它会从来源或随数据包恢复。</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <extracomment>keep_parts.py</extracomment>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <extracomment>keeping.py</extracomment>
        <translation>不超过 {size}</translation>
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
        <source>Fit page</source>
        <extracomment>pdf_view.py, reader_bar.py</extracomment>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <extracomment>pdf_view.py</extracomment>
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
        <source>Slide</source>
        <extracomment>reader_bar.py, slide_view.py</extracomment>
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
        <extracomment>schedule_card.py</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Ask before downloads over</source>
        <extracomment>schedule_card.py</extracomment>
        <translation>下载超过此大小时先询问</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>search_box.py, settings_page.py</extracomment>
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
        <extracomment>settings_page.py</extracomment>
        <translation>保存我的阅读记录</translation>
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
        <extracomment>settings_page.py, sources_page.py</extracomment>
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
        <extracomment>switch.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>switch.py</extracomment>
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
        <extracomment>info_panel.py</extracomment>
        <translation>签名者：{name}。</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>info_panel.py, preview.py, source_card.py</extracomment>
        <translation>未签名</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <extracomment>info_panel.py</extracomment>
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
        <extracomment>import_page.py, info_panel.py</extracomment>
        <translation>自称 {name}。</translation>
    </message>
    <message>
        <source>Compare its fingerprint under Packs &amp; sources.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>请在“数据包与来源”中核对其指纹。</translation>
    </message>
    <message>
        <source>Checked here {date}.</source>
        <extracomment>info_panel.py</extracomment>
        <translation>{date}在此核对。</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>import_parts.py, info_panel.py</extracomment>
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
        <extracomment>info_panel.py</extracomment>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>Related</source>
        <extracomment>info_panel.py</extracomment>
        <translation>相关文件</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>coming_rows.py, import_parts.py, info_panel.py, publish_steps.py; for one: and {n} more</extracomment>
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
        <extracomment>first_run.py, language_button.py, settings_page.py</extracomment>
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
        <extracomment>main_window.py</extracomment>
        <translation>关闭 Fieldshelf</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <extracomment>main_window.py</extracomment>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Open with the system’s program</source>
        <extracomment>instead_panel.py, outside.py, reader_bar.py</extracomment>
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
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
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
        <extracomment>preview.py, wording.py</extracomment>
        <translation>打开新版</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>preview.py, settings_page.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <extracomment>preview.py, reader_bar.py</extracomment>
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
        <translation>{place}，共 {total}</translation>
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
        <extracomment>history_card.py, import_parts.py, publish_changes.py; for one: Show all {n}</extracomment>
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
        <extracomment>publish_changes.py; for one: and {n} more, which the sheet has</extracomment>
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
        <extracomment>publish_changes.py; for one: {n} file</extracomment>
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
        <extracomment>publish_folder.py</extracomment>
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
        <extracomment>publish_page.py; for one: {n} collection</extracomment>
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
        <extracomment>pdf_view.py, publish_side.py, report_page.py</extracomment>
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
        <extracomment>import_words.py, publish_side.py</extracomment>
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
        <extracomment>fields.py, import_page.py, settings_page.py</extracomment>
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
        <extracomment>import_words.py, publish_words.py</extracomment>
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
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} superseded</extracomment>
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
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} withdrawn</extracomment>
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
        <source>This document is not on this laptop yet. It comes with the next sync.</source>
        <extracomment>instead_panel.py</extracomment>
        <translation>本文件尚未在本机上，将随下次同步到达。</translation>
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
        <extracomment>changes_view.py, document_hits.py</extracomment>
        <translation>{n} / {total}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>职位</translation>
    </message>
    <message>
        <source>Mission</source>
        <extracomment>reading_switch.py</extracomment>
        <translation>特派团</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>reading_switch.py</extracomment>
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
        <extracomment>search_box.py</extracomment>
        <translation>搜索指导文件和培训材料</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>guide_page.py, search_box.py, search_head.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everything on this laptop (Ctrl+K or /)</source>
        <extracomment>search_box.py</extracomment>
        <translation>搜索本机全部内容（Ctrl+K 或 /）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>search_box.py</extracomment>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>search_box.py, suggestions.py</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes: {text}</source>
        <extracomment>search_box.py</extracomment>
        <translation>Tab 补全：{text}</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>search_box.py</extracomment>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>search_box.py</extracomment>
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
        <source>with some of the words, none with all</source>
        <extracomment>search_head.py</extracomment>
        <translation>含部分词语，无一含全部词语</translation>
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
        <extracomment>search_head.py</extracomment>
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
        <extracomment>search_page.py</extracomment>
        <translation>供 {who} 使用的内容中没有这些词，其他文件中可能有。</translation>
    </message>
    <message>
        <source>Only superseded or withdrawn documents have these words.</source>
        <extracomment>search_page.py</extracomment>
        <translation>只有已被取代或已撤回的文件中有这些词。</translation>
    </message>
    <message>
        <source>No document here has these words. Try fewer or other words, or take a filter away.</source>
        <extracomment>search_page.py</extracomment>
        <translation>此处没有文件含有这些词。请减少或更换词语，或去掉一项筛选条件。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>search_page.py</extracomment>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>search_page.py</extracomment>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <extracomment>search_page.py</extracomment>
        <translation>搜索“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} superseded</source>
        <extracomment>search_page.py; for one: Show {n} superseded</extracomment>
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
        <extracomment>settings_page.py, sidebar.py, updates_page.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Packs &amp; sources</source>
        <extracomment>settings_page.py, sidebar.py, sources_page.py</extracomment>
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
        <extracomment>reader_page.py, sidebar.py, thumbnails.py</extracomment>
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
        <extracomment>sources_page.py, updates_page.py</extracomment>
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
        <extracomment>keep_parts.py, source_card.py</extracomment>
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
        <extracomment>export_page.py, phases.py, publish_steps.py</extracomment>
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
        <extracomment>import_words.py, publish_folder.py, records.py; for one: {n} updated</extracomment>
        <translation>
            <numerusform>更新 {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <extracomment>import_words.py, publish_words.py, records.py; for one: {n} removed</extracomment>
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
        <extracomment>coming_rows.py, publish_words.py, updates_page.py, wording.py</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>coming_rows.py, import_words.py, updates_page.py</extracomment>
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
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>import_words.py, publish_words.py, wording.py</extracomment>
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
        <extracomment>wording.py</extracomment>
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
        <extracomment>wording.py</extracomment>
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
        <extracomment>wording.py</extracomment>
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
        <extracomment>schedule_card.py, source_card.py</extracomment>
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
        <extracomment>import_words.py, schedule_card.py, wording.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>phases.py, publish_steps.py</extracomment>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>fieldshelf</name>
    <message>
        <source>A check is due, and starts in a moment.</source>
        <translation>检查时间已到，即将开始。</translation>
    </message>
    <message>
        <source>A check is running.</source>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>Another program is changing the library. The check comes after it.</source>
        <translation>另一个程序正在更改资料库。检查将在其后进行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change data and schedule</source>
        <translation>更改数据与时间安排</translation>
    </message>
    <message>
        <source>Data and schedule</source>
        <translation>数据与时间安排</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>每 6 小时</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Fetches</source>
        <translation>获取内容</translation>
    </message>
    <message>
        <source>Goes on later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>How often sources are asked</source>
        <translation>查询来源的频率</translation>
    </message>
    <message>
        <source>If metered</source>
        <translation>按流量计费时</translation>
    </message>
    <message>
        <source>Making the library searchable</source>
        <translation>正在为资料库建立检索</translation>
    </message>
    <message>
        <source>Never heard from</source>
        <translation>从未联系上</translation>
    </message>
    <message>
        <source>Never heard from since it was added on {date}.</source>
        <translation>自 {date} 添加以来从未联系上。</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新来源</translation>
    </message>
    <message>
        <source>Next check: {when}.</source>
        <translation>下次检查：{when}。</translation>
    </message>
    <message>
        <source>No connection. The check starts when there is one.</source>
        <translation>没有连接。连接后即开始检查。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>No source was asked yet.</source>
        <translation>尚未查询任何来源。</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not heard from for {n} days</source>
        <translation>已有 {n} 天没有消息</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>离线。</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Online.</source>
        <translation>在线。</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>仅在以下时段</translation>
    </message>
    <message>
        <source>Only texts, no documents</source>
        <translation>仅文本，不含文档</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>Runs all the same</source>
        <translation>照常运行</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>自动运行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sources are asked only when you ask.</source>
        <translation>仅在您要求时才查询来源。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度上限</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>文本与文档</translation>
    </message>
    <message>
        <source>Texts of everything first</source>
        <translation>先获取全部文本</translation>
    </message>
    <message>
        <source>Texts, {language}</source>
        <translation>文本，{language}</translation>
    </message>
    <message>
        <source>Texts only</source>
        <translation>仅文本</translation>
    </message>
    <message>
        <source>The last check did not succeed. Next try: {when}.</source>
        <translation>上次检查未成功。下次尝试：{when}。</translation>
    </message>
    <message>
        <source>The update goes on later.</source>
        <translation>更新将稍后继续。</translation>
    </message>
    <message>
        <source>There is no source to ask yet.</source>
        <translation>还没有可查询的来源。</translation>
    </message>
    <message>
        <source>This computer does not say whether its connection is metered.</source>
        <translation>本机不显示其连接是否按流量计费。</translation>
    </message>
    <message>
        <source>This connection is metered. The check waits for another one.</source>
        <translation>此连接按流量计费。检查将等待其他连接。</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <translation>正在从 {name} 更新</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>按流量计费时等待</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits until you have chosen what to fetch.</source>
        <translation>等待您选择要获取的内容。</translation>
    </message>
    <message>
        <source>What is asked by the button starts at once, at any hour and on any connection.</source>
        <translation>用按钮发起的检查会立即开始，不限时段和连接。</translation>
    </message>
    <message>
        <source>What shall be fetched from {name}?</source>
        <translation>要从 {name} 获取什么？</translation>
    </message>
    <message>
        <source>What shall be fetched?</source>
        <translation>要获取什么？</translation>
    </message>
    <message>
        <source>With the texts, everything can be searched at once. The documents themselves are larger, and can be fetched later. You can change this under Data and schedule.</source>
        <translation>有了文本即可检索全部内容。文档本身较大，可稍后获取。您可以在“数据与时间安排”中更改。</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Last contact {date}.</source>
        <translation>最近联系：{date}。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {total} documents</source>
        <translation>{total} 份文档中的 {done} 份</translation>
    </message>
    <message>
        <source>{name}: {result}. More under Updates.</source>
        <translation>{name}：{result}。详情见“更新”。</translation>
    </message>
    <message>
        <source>{n} source could not be updated.</source>
        <translation>{n} 个来源未能更新。</translation>
    </message>
    <message>
        <source>{n} source never heard from.</source>
        <translation>{n} 个来源从未联系上。</translation>
    </message>
    <message>
        <source>{n} source not heard from for 30 days or more.</source>
        <translation>{n} 个来源已有 30 天或更久没有消息。</translation>
    </message>
    <message>
        <source>{n} sources could not be updated.</source>
        <translation>{n} 个来源未能更新。</translation>
    </message>
    <message>
        <source>{n} sources never heard from.</source>
        <translation>{n} 个来源从未联系上。</translation>
    </message>
    <message>
        <source>{n} sources not heard from for 30 days or more.</source>
        <translation>{n} 个来源已有 30 天或更久没有消息。</translation>
    </message>
    <message>
        <source>{what} ({size})</source>
        <translation>{what}（{size}）</translation>
    </message>
</context>
</TS>

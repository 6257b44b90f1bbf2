<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlockReader</name>
    <message>
        <source>%1 was cut short while it was being read. Send it again as it is now.</source>
        <translation>%1 在读取时被截短。请按现在的内容重新发送。</translation>
    </message>
    <message>
        <source>%1 has no byte %2: it is not the file that the run began with.</source>
        <translation>%1 没有第 %2 个字节:它不是这次运行开始时的文件。</translation>
    </message>
</context>
<context>
    <name>BrowseSession</name>
    <message>
        <source>%1 has nothing to show.</source>
        <translation>%1 没有可显示的内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>A header has no name. Name it, or switch its row off.</source>
        <translation>有一个消息头没有名称。请为它命名,或停用该行。</translation>
    </message>
    <message>
        <source>The file %1 is larger than a body can be (1 GiB).</source>
        <translation>文件 %1 超过正文的上限(1 GiB)。</translation>
    </message>
    <message>
        <source>The file %1 for the body cannot be read.</source>
        <translation>无法读取作为正文的文件 %1。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>Practice Kafka</source>
        <translation>练习 Kafka</translation>
    </message>
    <message>
        <source>A practice cluster on this computer: messages are kept in memory until it ends, 5 MiB a partition; duplicates are not dropped, transactions not hidden, and every receipt has the same time.</source>
        <translation>本机上的练习集群:消息保存在内存中直到其结束,每个分区 5 MiB;不去重、不隐藏事务,且每个回执的时间相同。</translation>
    </message>
</context>
<context>
    <name>Danube</name>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Dispatch strategy</source>
        <translation>分发策略</translation>
    </message>
    <message>
        <source>How the topic keeps messages; auto takes the topic&apos;s own, and makes a new topic non-reliable.</source>
        <translation>主题如何保留消息;auto 采用主题自己的策略,新建主题为 non-reliable。</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>How many partitions to send to, made where they are missing; 0 takes what the topic has.</source>
        <translation>发送到多少个分区,缺少的会创建;0 表示采用主题已有的分区数。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Subject that messages name: SUBJECT is the latest version, SUBJECT:3 that one, SUBJECT:3+ at least that one.</source>
        <translation>消息所引用的 subject:SUBJECT 为最新版本,SUBJECT:3 为该版本,SUBJECT:3+ 为至少该版本。</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>保持顺序</translation>
    </message>
    <message>
        <source>Sends one message at a time, since the broker does not keep the order of calls in flight.</source>
        <translation>一次只发送一条消息,因为代理不保证并行调用的顺序。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Calls in flight at most, 1 to 10000; more than 100 gains little and costs latency.</source>
        <translation>最多同时进行的调用数,1 到 10000;超过 100 收益很小且增加延迟。</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Milliseconds to wait for the broker&apos;s answer to one call.</source>
        <translation>等待代理答复一次调用的毫秒数。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often to try again what the broker certainly did not store.</source>
        <translation>对代理确定没有存储的消息重试多少次。</translation>
    </message>
    <message>
        <source>Send again in doubt</source>
        <translation>不确定时重新发送</translation>
    </message>
    <message>
        <source>Sends again what may be stored already: nothing is lost, but messages may arrive twice.</source>
        <translation>重新发送可能已存储的消息:不会丢失,但消息可能重复到达。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Admin address</source>
        <translation>管理地址</translation>
    </message>
    <message>
        <source>host:port of the admin service; the broker&apos;s host and port 50051 when empty.</source>
        <translation>管理服务的 host:port;为空时使用代理的主机和端口 50051。</translation>
    </message>
    <message>
        <source>Producer name</source>
        <translation>生产者名称</translation>
    </message>
    <message>
        <source>Name of the registration; the broker treats two producers of one name as one.</source>
        <translation>注册名称;代理将同名的两个生产者视为一个。</translation>
    </message>
    <message>
        <source>Client sequence</source>
        <translation>客户端序号</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>round robin</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>This Slipway speaks to Danube without TLS only. Use danube://.</source>
        <translation>此版本的 Slipway 只能不用 TLS 连接 Danube。请使用 danube://。</translation>
    </message>
    <message>
        <source>%1 is no Danube address. Write danube://host:port.</source>
        <translation>%1 不是 Danube 地址。请写成 danube://host:port。</translation>
    </message>
    <message>
        <source>admin is %1; write it as host:port.</source>
        <translation>admin 为 %1;请写成 host:port。</translation>
    </message>
    <message>
        <source>The broker advertises an address that is none. Set its advertised address to http://host:port.</source>
        <translation>代理公布的地址无效。请把其公布地址设为 http://host:port。</translation>
    </message>
    <message>
        <source>The broker that has this topic asks for TLS, which this Slipway does not speak to Danube yet.</source>
        <translation>拥有此主题的代理要求 TLS,而此版本的 Slipway 尚不支持与 Danube 使用 TLS。</translation>
    </message>
    <message>
        <source>%1 exists with the other dispatch strategy. Set dispatch to auto, or to the topic&apos;s own.</source>
        <translation>%1 已存在,但使用另一种分发策略。请把 dispatch 设为 auto 或该主题自己的策略。</translation>
    </message>
    <message>
        <source>%1 belongs to another schema subject. Choose the topic&apos;s own subject.</source>
        <translation>%1 属于另一个模式主题(subject)。请选择该主题自己的 subject。</translation>
    </message>
    <message>
        <source>%1 takes no more producers. Use the name of one that exists, or raise the topic&apos;s limit.</source>
        <translation>%1 不再接受生产者。请使用已有生产者的名称,或提高主题的上限。</translation>
    </message>
    <message>
        <source>%1 cannot be made: a topic whose name begins like it, or its plain or partitioned form, exists. Choose another name, or the partitions that exist.</source>
        <translation>无法创建 %1:已有名称以此开头的主题,或其普通/分区形式已存在。请另选名称,或使用已有的分区。</translation>
    </message>
    <message>
        <source>%1 is used in another way. Look at Details.</source>
        <translation>%1 的用法不同。请看“详细信息”。</translation>
    </message>
    <message>
        <source>There is no namespace for %1. Create it, or choose another topic.</source>
        <translation>没有 %1 的命名空间。请创建它,或选择其他主题。</translation>
    </message>
    <message>
        <source>There is no schema subject %1 here. Register it, or choose another.</source>
        <translation>此处没有模式 subject %1。请注册它,或选择其他的。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The broker did not do that for %1. Look at Details.</source>
        <translation>代理没有为 %1 执行该操作。请看“详细信息”。</translation>
    </message>
    <message>
        <source>There is no topic named %1 here, and this broker makes none by itself. Create it first.</source>
        <translation>此处没有名为 %1 的主题,且该代理不会自动创建。请先创建它。</translation>
    </message>
    <message>
        <source>The broker did not answer in time. The message may be stored: look in %1 before sending it again.</source>
        <translation>代理没有及时应答。消息可能已存储:重新发送前请先查看 %1。</translation>
    </message>
    <message>
        <source>The broker did not answer in time about %1. Check that it is running.</source>
        <translation>代理没有及时答复 %1。请检查它是否在运行。</translation>
    </message>
    <message>
        <source>The connection broke before the broker answered. The message may be stored: look in %1 before sending it again.</source>
        <translation>连接在代理应答之前断开。消息可能已存储:重新发送前请先查看 %1。</translation>
    </message>
    <message>
        <source>No broker answers at %1. Check the address, and that the broker is running.</source>
        <translation>%1 没有代理应答。请检查地址,以及代理是否在运行。</translation>
    </message>
    <message>
        <source>The broker is not ready for %1. Try again in a moment.</source>
        <translation>代理尚未准备好处理 %1。请稍后重试。</translation>
    </message>
    <message>
        <source>The broker did not accept the token for %1. Give a valid one.</source>
        <translation>代理没有接受 %1 的令牌。请提供有效的令牌。</translation>
    </message>
    <message>
        <source>The broker does not allow this on %1. Ask for permission.</source>
        <translation>代理不允许对 %1 执行此操作。请申请权限。</translation>
    </message>
    <message>
        <source>%1 refused the message: it does not match the topic&apos;s schema. Check body and schema.</source>
        <translation>%1 拒绝了消息:它与主题的模式不符。请检查正文和模式。</translation>
    </message>
    <message>
        <source>The broker does not take %1. Look at Details.</source>
        <translation>代理不接受 %1。请看“详细信息”。</translation>
    </message>
    <message>
        <source>The message is larger than %1 takes. Make it smaller, or raise the topic&apos;s limit.</source>
        <translation>消息超过 %1 可接受的大小。请缩小消息,或提高主题的上限。</translation>
    </message>
    <message>
        <source>The broker has no room for more on %1. Send more slowly.</source>
        <translation>代理的 %1 没有更多空间。请放慢发送。</translation>
    </message>
    <message>
        <source>What answers at %1 does not offer this. Check that it is a Danube broker.</source>
        <translation>%1 上应答的服务不提供此功能。请检查它是否为 Danube 代理。</translation>
    </message>
    <message>
        <source>The connection failed before the broker answered. The message may be stored: look in %1 before sending it again.</source>
        <translation>连接在代理应答之前失败。消息可能已存储:重新发送前请先查看 %1。</translation>
    </message>
    <message>
        <source>The broker failed at %1. Look at Details.</source>
        <translation>代理处理 %1 时失败。请看“详细信息”。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>The token (JWT) that the broker wants with every call, where it asks for one. Over danube:// it travels in plain text.</source>
        <translation>代理要求每次调用携带的令牌(JWT)。通过 danube:// 时以明文传输。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1 为 %2;必须是 %3 到 %4 的数字。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be true or false.</source>
        <translation>%1 为 %2;必须是 true 或 false。</translation>
    </message>
    <message>
        <source>dispatch is %1; it must be auto, reliable or non-reliable.</source>
        <translation>dispatch 为 %1;必须是 auto、reliable 或 non-reliable。</translation>
    </message>
    <message>
        <source>%1 is no schema version. Write SUBJECT, SUBJECT:3 or SUBJECT:3+.</source>
        <translation>%1 不是模式版本。请写成 SUBJECT、SUBJECT:3 或 SUBJECT:3+。</translation>
    </message>
    <message>
        <source>%1 is no schema subject. A subject has a name without a slash.</source>
        <translation>%1 不是模式 subject。subject 的名称不含斜杠。</translation>
    </message>
    <message>
        <source>An attribute has no name. Give it one, or remove it.</source>
        <translation>有一个属性没有名称。请为它命名,或将其移除。</translation>
    </message>
    <message>
        <source>An attribute&apos;s name is not UTF-8 text, which Danube cannot hold.</source>
        <translation>有一个属性的名称不是 UTF-8 文本,Danube 无法保存。</translation>
    </message>
    <message>
        <source>Attribute %1 is null. Danube&apos;s attributes are text; use an empty one.</source>
        <translation>属性 %1 为 null。Danube 的属性是文本;请使用空属性。</translation>
    </message>
    <message>
        <source>Attribute %1 is not UTF-8 text, which Danube cannot hold.</source>
        <translation>属性 %1 不是 UTF-8 文本,Danube 无法保存。</translation>
    </message>
    <message>
        <source>Attribute %1 is there twice. Danube holds one of each name.</source>
        <translation>属性 %1 出现两次。Danube 中每个名称只有一个。</translation>
    </message>
    <message>
        <source>The body is null. Danube has no null body; send an empty one.</source>
        <translation>正文为 null。Danube 没有 null 正文;请发送空正文。</translation>
    </message>
    <message>
        <source>The key is not UTF-8 text. Danube&apos;s routing keys are text.</source>
        <translation>键不是 UTF-8 文本。Danube 的路由键是文本。</translation>
    </message>
    <message>
        <source>The message has at least %1 bytes when encoded; Danube takes %2. Make it smaller.</source>
        <translation>编码后的消息至少有 %1 字节;Danube 接受 %2。请缩小消息。</translation>
    </message>
    <message>
        <source>Schema subject %1 has no version %2; its latest is %3. Choose one of those.</source>
        <translation>模式 subject %1 没有版本 %2;最新的是 %3。请选择其中之一。</translation>
    </message>
    <message>
        <source>This definition is not compatible with subject %1. Change it, or the subject&apos;s compatibility mode.</source>
        <translation>此定义与 subject %1 不兼容。请修改它,或修改 subject 的兼容模式。</translation>
    </message>
    <message>
        <source>The broker does not take this definition for %1. Check its type and text.</source>
        <translation>代理不接受 %1 的此定义。请检查其类型和文本。</translation>
    </message>
    <message>
        <source>%1 is no Danube topic. Write it as /namespace/topic, in letters, digits, - and _.</source>
        <translation>%1 不是 Danube 主题。请写成 /namespace/topic,使用字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>No admin service answers at %1. Check the address, and set admin where it is not the usual one.</source>
        <translation>%1 没有管理服务应答。请检查地址;若不是常用地址,请设置 admin。</translation>
    </message>
    <message>
        <source>There is no topic named %1 here. Check the name, or create it.</source>
        <translation>此处没有名为 %1 的主题。请检查名称,或创建它。</translation>
    </message>
    <message>
        <source>%1 exists without partitions. Leave the number of partitions out.</source>
        <translation>%1 已存在且没有分区。请不要指定分区数。</translation>
    </message>
    <message>
        <source>%1 exists with %2 dispatch. Set dispatch to auto, or to the topic&apos;s own.</source>
        <translation>%1 已存在,分发策略为 %2。请把 dispatch 设为 auto 或该主题自己的策略。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2 begins like it, and Danube does not allow that. Choose another name.</source>
        <translation>无法创建 %1:%2 以此开头,Danube 不允许。请另选名称。</translation>
    </message>
    <message>
        <source>%1 cannot be made: a topic of this name, or one that begins like it, exists. Choose another name.</source>
        <translation>无法创建 %1:已有同名或以此开头的主题。请另选名称。</translation>
    </message>
    <message>
        <source>This broker would remove %1 together with %2. Nothing was removed.</source>
        <translation>该代理会把 %1 与 %2 一并删除。没有删除任何内容。</translation>
    </message>
    <message>
        <source>Danube does not show what was sent before. Follow the topic instead.</source>
        <translation>Danube 不显示以前发送的内容。请改为跟随该主题。</translation>
    </message>
    <message>
        <source>The message has %1 bytes when encoded; Danube takes %2. Make it smaller.</source>
        <translation>编码后的消息有 %1 字节;Danube 接受 %2。请缩小消息。</translation>
    </message>
    <message>
        <source>There is no such partition of %1 here.</source>
        <translation>此处没有 %1 的这个分区。</translation>
    </message>
    <message>
        <source>The temporary subscription %1 could not be removed from %2. Remove it with the broker&apos;s own tool.</source>
        <translation>无法从 %2 移除临时订阅 %1。请用代理自己的工具移除。</translation>
    </message>
    <message>
        <source>%1 has no partitions, so there is no partition %2. Leave the partition out.</source>
        <translation>%1 没有分区,因此没有分区 %2。请不要指定分区。</translation>
    </message>
    <message>
        <source>%1 has %2 partitions, 0 to %3; there is no partition %4.</source>
        <translation>%1 有 %2 个分区,0 到 %3;没有分区 %4。</translation>
    </message>
</context>
<context>
    <name>Devnull</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Milliseconds that each message waits for its receipt; 0 or more.</source>
        <translation>每条消息等待回执的毫秒数;0 或更大。</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Share of messages that fail, in percent; 0 to 100.</source>
        <translation>失败消息所占的百分比;0 到 100。</translation>
    </message>
    <message>
        <source>This message was chosen to fail. Set fail.rate to 0 to let all pass.</source>
        <translation>此消息被选为失败。把 fail.rate 设为 0 即可全部通过。</translation>
    </message>
    <message>
        <source>devnull: keeps no messages, so there is nothing to browse. Choose another connection.</source>
        <translation>devnull: 不保留消息,没有可浏览的内容。请选择其他连接。</translation>
    </message>
    <message>
        <source>devnull: has no topics to list. Every topic name is taken.</source>
        <translation>devnull: 没有可列出的主题。任何主题名都会接受。</translation>
    </message>
    <message>
        <source>devnull: has no schema registry. Choose another connection.</source>
        <translation>devnull: 没有模式注册中心。请选择其他连接。</translation>
    </message>
</context>
<context>
    <name>FeedSpec</name>
    <message>
        <source>What this run read from was written down in a way that this Slipway does not know.</source>
        <translation>这次运行的数据来源的记录方式是此版本的 Slipway 不认识的。</translation>
    </message>
</context>
<context>
    <name>Kafka</name>
    <message>
        <source>address.map has &quot;%1&quot;. Write each as host:port=host:port, separated by commas.</source>
        <translation>address.map 中有 &quot;%1&quot;。请逐个写成 host:port=host:port,用逗号分隔。</translation>
    </message>
    <message>
        <source>Exactly once (enable.idempotence) needs confirmation by all. Set acks to all, or enable.idempotence to false.</source>
        <translation>恰好一次(enable.idempotence)需要全部确认。请把 acks 设为 all,或把 enable.idempotence 设为 false。</translation>
    </message>
    <message>
        <source>Exactly once (enable.idempotence) needs retries. Set retries above 0, or enable.idempotence to false.</source>
        <translation>恰好一次(enable.idempotence)需要重试。请把 retries 设为大于 0,或把 enable.idempotence 设为 false。</translation>
    </message>
    <message>
        <source>The Kafka library of this system has no property %1.</source>
        <translation>此系统的 Kafka 库没有属性 %1。</translation>
    </message>
    <message>
        <source>%1 cannot have this value. slipwayctl options kafka says what it takes.</source>
        <translation>%1 不能取此值。slipwayctl options kafka 会说明可取的值。</translation>
    </message>
    <message>
        <source>%1 is no Kafka address. Write kafka://host:9092, or several: kafka://one:9092,two:9092.</source>
        <translation>%1 不是 Kafka 地址。请写成 kafka://host:9092,多个则写成 kafka://one:9092,two:9092。</translation>
    </message>
    <message>
        <source>These options do not go together, or a file that they name cannot be read. Look at Details.</source>
        <translation>这些选项不能一起使用,或其中指定的文件无法读取。请看“详细信息”。</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Who must have stored a message before it is acknowledged: all in-sync replicas (all, or -1), the leader (1), or nobody: sent and not confirmed (0).</source>
        <translation>消息在确认之前必须由谁存储:所有同步副本(all 或 -1)、领导者(1),或无人:已发送但未确认(0)。</translation>
    </message>
    <message>
        <source>Partitioner</source>
        <translation>分区器</translation>
    </message>
    <message>
        <source>How a key chooses its partition: murmur2_random as Java&apos;s clients do, consistent_random as librdkafka and kcat do, fnv1a_random as Sarama does. Those without _random send all messages without a key to one partition.</source>
        <translation>键如何选择分区:murmur2_random 与 Java 客户端相同,consistent_random 与 librdkafka 和 kcat 相同,fnv1a_random 与 Sarama 相同。不带 _random 的会把所有无键消息发到同一分区。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Send again in doubt</source>
        <translation>不确定时重新发送</translation>
    </message>
    <message>
        <source>Sends again what may be stored already: nothing is lost, but messages may arrive twice.</source>
        <translation>重新发送可能已存储的消息:不会丢失,但消息可能重复到达。</translation>
    </message>
    <message>
        <source>Exactly once, in order</source>
        <translation>恰好一次,保持顺序</translation>
    </message>
    <message>
        <source>The broker drops what this session sends twice and keeps its order; needs confirmation by all.</source>
        <translation>代理会丢弃此会话重复发送的消息并保持顺序;需要全部确认。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>How batches are compressed on their way and in the topic.</source>
        <translation>批次在传输和主题中的压缩方式。</translation>
    </message>
    <message>
        <source>Compression level</source>
        <translation>压缩级别</translation>
    </message>
    <message>
        <source>More is smaller and slower: gzip 0 to 9, lz4 and zstd 0 to 12; -1 is the codec&apos;s own.</source>
        <translation>越高越小也越慢:gzip 0 到 9,lz4 和 zstd 0 到 12;-1 为编码器自己的级别。</translation>
    </message>
    <message>
        <source>Delivery timeout</source>
        <translation>投递超时</translation>
    </message>
    <message>
        <source>How long one message may take, tries and waiting included; 0 waits for ever. (Java: delivery.timeout.ms.)</source>
        <translation>一条消息可用的时间,含重试和等待;0 表示一直等待。(Java:delivery.timeout.ms。)</translation>
    </message>
    <message>
        <source>Broker&apos;s confirmation timeout</source>
        <translation>代理确认超时</translation>
    </message>
    <message>
        <source>How long the broker waits for its replicas before it answers with an error.</source>
        <translation>代理等待其副本多久后以错误应答。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often one message is tried again within its delivery timeout.</source>
        <translation>一条消息在投递超时内重试多少次。</translation>
    </message>
    <message>
        <source>First wait before a retry</source>
        <translation>首次重试前的等待</translation>
    </message>
    <message>
        <source>Milliseconds before the first retry; each further one waits twice as long.</source>
        <translation>首次重试前的毫秒数;之后每次加倍。</translation>
    </message>
    <message>
        <source>Longest wait before a retry</source>
        <translation>重试前的最长等待</translation>
    </message>
    <message>
        <source>Milliseconds at most between two tries.</source>
        <translation>两次尝试之间的最长毫秒数。</translation>
    </message>
    <message>
        <source>Transactional ID</source>
        <translation>事务 ID</translation>
    </message>
    <message>
        <source>With it, messages are sent in a transaction: readers see all of them or none. A second producer with the same ID ends the first.</source>
        <translation>使用它时消息在事务中发送:读取方要么看到全部,要么都看不到。使用相同 ID 的第二个生产者会结束第一个。</translation>
    </message>
    <message>
        <source>Transaction timeout</source>
        <translation>事务超时</translation>
    </message>
    <message>
        <source>The broker rolls a transaction back that takes longer.</source>
        <translation>超过此时间的事务会被代理回滚。</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Linger</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>How long a message waits for others to travel with.</source>
        <translation>消息等待与其他消息一起发送的时间。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Bytes of one batch at most.</source>
        <translation>一个批次的最大字节数。</translation>
    </message>
    <message>
        <source>Messages in a batch</source>
        <translation>批次中的消息数</translation>
    </message>
    <message>
        <source>Messages of one batch at most.</source>
        <translation>一个批次的最大消息数。</translation>
    </message>
    <message>
        <source>Stay with a partition</source>
        <translation>停留在同一分区</translation>
    </message>
    <message>
        <source>How long messages without a key go to the same partition before another is chosen.</source>
        <translation>无键消息在另选分区之前发往同一分区的时间。</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>进行中的请求</translation>
    </message>
    <message>
        <source>Batches under way to one broker at most; 5 at most with exactly once.</source>
        <translation>同时发往一个代理的最大批次数;恰好一次时最多 5。</translation>
    </message>
    <message>
        <source>Buffered messages</source>
        <translation>缓冲的消息</translation>
    </message>
    <message>
        <source>Messages that wait in memory at most; 0 is as many as fit the bytes.</source>
        <translation>内存中等待的最大消息数;0 表示由字节上限决定。</translation>
    </message>
    <message>
        <source>Buffered kilobytes</source>
        <translation>缓冲的千字节</translation>
    </message>
    <message>
        <source>Kilobytes that wait in memory at most.</source>
        <translation>内存中等待的最大千字节数。</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>最大请求</translation>
    </message>
    <message>
        <source>A larger message is refused before it leaves; the topic&apos;s own limit is max.message.bytes.</source>
        <translation>更大的消息在发出之前就被拒绝;主题自己的上限是 max.message.bytes。</translation>
    </message>
    <message>
        <source>%1 has no such partition. Choose one that is there, or let the partitioner choose.</source>
        <translation>%1 没有该分区。请选择已有的分区,或由分区器选择。</translation>
    </message>
    <message>
        <source>No secure connection to %1. Check the trusted certificates, the client certificate, and that this address speaks TLS.</source>
        <translation>无法与 %1 建立安全连接。请检查受信任的证书、客户端证书,以及该地址是否使用 TLS。</translation>
    </message>
    <message>
        <source>Too few replicas of %1 are in sync to confirm by all. Wait until brokers are back, or ask the operator.</source>
        <translation>%1 的同步副本太少,无法全部确认。请等待代理恢复,或询问管理员。</translation>
    </message>
    <message>
        <source>The session to %1 ended before the broker confirmed.</source>
        <translation>与 %1 的会话在代理确认之前结束。</translation>
    </message>
    <message>
        <source>Another producer took over the transactional ID. Give each producer its own.</source>
        <translation>另一个生产者接管了事务 ID。请为每个生产者设置单独的 ID。</translation>
    </message>
    <message>
        <source>%1 does not take messages with this timestamp. Leave it out, or choose one nearer to now.</source>
        <translation>%1 不接受带此时间戳的消息。请不要指定,或选择更接近现在的时间。</translation>
    </message>
    <message>
        <source>%1 does not take this message: a compacted topic needs a key.</source>
        <translation>%1 不接受此消息:压实的主题需要键。</translation>
    </message>
    <message>
        <source>%1 does not take this compression. Choose another.</source>
        <translation>%1 不接受此压缩方式。请另选。</translation>
    </message>
    <message>
        <source>This was stopped for %1.</source>
        <translation>对 %1 的此操作已停止。</translation>
    </message>
    <message>
        <source>No answer about %1 in time. Check that its brokers are running.</source>
        <translation>没有及时得到 %1 的应答。请检查其代理是否在运行。</translation>
    </message>
    <message>
        <source>No broker answers for %1. Check the address, and that the broker is running.</source>
        <translation>没有代理应答 %1。请检查地址,以及代理是否在运行。</translation>
    </message>
    <message>
        <source>Signing in to %1 failed. Check the way to sign in, the user name and the secret.</source>
        <translation>登录 %1 失败。请检查登录方式、用户名和机密信息。</translation>
    </message>
    <message>
        <source>The broker does not allow this on %1. Ask for permission.</source>
        <translation>代理不允许对 %1 执行此操作。请申请权限。</translation>
    </message>
    <message>
        <source>%1 is not there. Create it first, or choose another.</source>
        <translation>%1 不存在。请先创建,或选择其他的。</translation>
    </message>
    <message>
        <source>The broker&apos;s state does not allow this on %1. Look at Details.</source>
        <translation>代理的状态不允许对 %1 执行此操作。请看“详细信息”。</translation>
    </message>
    <message>
        <source>The broker does not take this for %1. Look at Details.</source>
        <translation>代理不接受对 %1 的此操作。请看“详细信息”。</translation>
    </message>
    <message>
        <source>The message is larger than %1 takes. Make it smaller, or raise max.message.bytes of the topic.</source>
        <translation>消息超过 %1 可接受的大小。请缩小消息,或提高主题的 max.message.bytes。</translation>
    </message>
    <message>
        <source>%1 takes no more at present. Send more slowly.</source>
        <translation>%1 目前不再接受消息。请放慢发送。</translation>
    </message>
    <message>
        <source>What answers for %1 does not offer this.</source>
        <translation>应答 %1 的服务不提供此功能。</translation>
    </message>
    <message>
        <source>The broker could not write %1 to its disk. Tell its operator.</source>
        <translation>代理无法把 %1 写入其磁盘。请通知管理员。</translation>
    </message>
    <message>
        <source>Kafka failed for %1. Look at Details.</source>
        <translation>Kafka 处理 %1 时失败。请看“详细信息”。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>sticky: one partition for a batch, then another</source>
        <translation>粘性:一个批次用一个分区,然后换另一个</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Mapped addresses</source>
        <translation>映射的地址</translation>
    </message>
    <message>
        <source>Where brokers are reached that advertise an address which leads nowhere from here, as behind a tunnel: host:port=host:port, separated by commas.</source>
        <translation>代理公布的地址从这里无法到达时(例如在隧道之后)的实际地址:host:port=host:port,用逗号分隔。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>How this client names itself to the brokers.</source>
        <translation>此客户端向代理表明的名称。</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>Which addresses of a host are tried: any, v4 or v6.</source>
        <translation>尝试主机的哪些地址:any、v4 或 v6。</translation>
    </message>
    <message>
        <source>Client&apos;s request timeout</source>
        <translation>客户端请求超时</translation>
    </message>
    <message>
        <source>How long this client waits for the answer to one request before it breaks the connection.</source>
        <translation>此客户端等待一次请求的应答多久后断开连接。</translation>
    </message>
    <message>
        <source>Longest wait to reconnect</source>
        <translation>重新连接的最长等待</translation>
    </message>
    <message>
        <source>Milliseconds at most between two tries to connect to a broker again.</source>
        <translation>两次尝试重新连接代理之间的最长毫秒数。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>How to sign in: none, a user name and password (PLAIN, SCRAM-SHA-256, SCRAM-SHA-512), a token (OAUTHBEARER) or Kerberos (GSSAPI).</source>
        <translation>如何登录:none、用户名和密码(PLAIN、SCRAM-SHA-256、SCRAM-SHA-512)、令牌(OAUTHBEARER)或 Kerberos(GSSAPI)。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>auto follows the address (kafkas: is with TLS) and the way to sign in.</source>
        <translation>auto 依据地址(kafkas: 使用 TLS)和登录方式。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>A token that was issued elsewhere, as its text.</source>
        <translation>在别处签发的令牌文本。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The user name to sign in with.</source>
        <translation>登录用的用户名。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The user&apos;s password.</source>
        <translation>用户的密码。</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>https address that gives out tokens for a client ID and its secret.</source>
        <translation>凭客户端 ID 及其机密发放令牌的 https 地址。</translation>
    </message>
    <message>
        <source>Token client ID</source>
        <translation>令牌客户端 ID</translation>
    </message>
    <message>
        <source>The client ID to ask for a token with.</source>
        <translation>请求令牌所用的客户端 ID。</translation>
    </message>
    <message>
        <source>Token client secret</source>
        <translation>令牌客户端机密</translation>
    </message>
    <message>
        <source>The secret that goes with the client ID.</source>
        <translation>与客户端 ID 对应的机密信息。</translation>
    </message>
    <message>
        <source>Token scope</source>
        <translation>令牌范围</translation>
    </message>
    <message>
        <source>The scope to ask for; empty where none is needed.</source>
        <translation>请求的范围(scope);不需要时留空。</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>File or folder of CA certificates (PEM) to trust; the system&apos;s when empty.</source>
        <translation>受信任的 CA 证书(PEM)文件或文件夹;为空时使用系统的。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>File of this client&apos;s certificate (PEM), where brokers ask for one.</source>
        <translation>代理要求时使用的客户端证书(PEM)文件。</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>File of the key (PEM) of the client certificate.</source>
        <translation>客户端证书的密钥(PEM)文件。</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>The passphrase of the client key.</source>
        <translation>客户端密钥的口令。</translation>
    </message>
    <message>
        <source>Check host names</source>
        <translation>检查主机名</translation>
    </message>
    <message>
        <source>https checks that a broker&apos;s certificate is for its host name; none does not.</source>
        <translation>https 检查代理的证书是否对应其主机名;none 不检查。</translation>
    </message>
    <message>
        <source>Kafka has no schema registry of its own. Choose another connection.</source>
        <translation>Kafka 没有自己的模式注册中心。请选择其他连接。</translation>
    </message>
    <message>
        <source>The token expired at %1. Give a new one.</source>
        <translation>令牌已于 %1 过期。请提供新的令牌。</translation>
    </message>
    <message>
        <source>The token cannot be used to sign in. Give one as its issuer gave it, on one line.</source>
        <translation>无法用此令牌登录。请按签发者给出的原样,在一行内提供。</translation>
    </message>
    <message>
        <source>No broker answers; trying again. %1</source>
        <translation>没有代理应答;正在重试。%1</translation>
    </message>
    <message>
        <source>Offsets %1 to %2 are gone: the topic keeps them no longer.</source>
        <translation>偏移量 %1 到 %2 已不存在:主题不再保留它们。</translation>
    </message>
    <message>
        <source>Offsets from %1 on belong to transactions that are not decided yet.</source>
        <translation>从 %1 起的偏移量属于尚未决定的事务。</translation>
    </message>
    <message>
        <source>Partition %1 of %2 ends before offset %3 now: it was made again, or messages were lost. Read it again from the start.</source>
        <translation>%2 的分区 %1 现在在偏移量 %3 之前结束:它被重新创建,或消息已丢失。请从头读取。</translation>
    </message>
    <message>
        <source>%1 loads code or runs a command. Set allow.code to true if it is yours and meant.</source>
        <translation>%1 会加载代码或运行命令。若确为您所有且有意为之,请把 allow.code 设为 true。</translation>
    </message>
    <message>
        <source>Slipway sets %1 itself: with another value it would not hear how messages ended.</source>
        <translation>%1 由 Slipway 自己设置:用其他值将无法得知消息的结果。</translation>
    </message>
    <message>
        <source>The broker did not confirm in time. The message may be stored: look in %1 before sending it again.</source>
        <translation>代理没有及时确认。消息可能已存储:重新发送前请先查看 %1。</translation>
    </message>
    <message>
        <source>The broker turned the message down after it may have been stored: look in %1 before sending it again. Details say why.</source>
        <translation>代理在消息可能已存储之后拒绝了它:重新发送前请先查看 %1。“详细信息”会说明原因。</translation>
    </message>
    <message>
        <source>The message did not reach %1 in time and is not stored.</source>
        <translation>消息没有及时到达 %1,未被存储。</translation>
    </message>
    <message>
        <source>Trying again may help.</source>
        <translation>重试可能有用。</translation>
    </message>
    <message>
        <source>%1 seems to speak TLS. Use kafkas:// in the address.</source>
        <translation>%1 似乎使用 TLS。请在地址中使用 kafkas://。</translation>
    </message>
    <message>
        <source>%1 seems to speak without TLS. Use kafka:// in the address.</source>
        <translation>%1 似乎不使用 TLS。请在地址中使用 kafka://。</translation>
    </message>
    <message>
        <source>%1 seems to ask to sign in. Choose how under Security.</source>
        <translation>%1 似乎要求登录。请在“安全”下选择方式。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Give the CA&apos;s file under Security (ssl.ca.location).</source>
        <translation>%1 的证书不受信任。请在“安全”下给出 CA 的文件(ssl.ca.location)。</translation>
    </message>
    <message>
        <source>%1 did not accept the client&apos;s certificate, or asks for one. Give it and its key under Security.</source>
        <translation>%1 没有接受客户端证书,或要求提供。请在“安全”下给出证书及其密钥。</translation>
    </message>
    <message>
        <source>There is no host of that name: %1. Check the address.</source>
        <translation>没有该名称的主机:%1。请检查地址。</translation>
    </message>
    <message>
        <source>That the broker&apos;s certificate is not checked was left out. Name its authority as ssl.ca.location.</source>
        <translation>“不检查代理证书”的设置已忽略。请用 ssl.ca.location 指定其颁发机构。</translation>
    </message>
    <message>
        <source>The topic has no name. Name one.</source>
        <translation>主题没有名称。请为它命名。</translation>
    </message>
    <message>
        <source>%1 is no topic&apos;s name in Kafka.</source>
        <translation>%1 不是 Kafka 的主题名。</translation>
    </message>
    <message>
        <source>The topic&apos;s name has %1 characters; Kafka takes %2.</source>
        <translation>主题名有 %1 个字符;Kafka 接受 %2 个。</translation>
    </message>
    <message>
        <source>The topic&apos;s name has a character that Kafka does not take: %1. Letters, digits, dot, underscore and hyphen it takes.</source>
        <translation>主题名中有 Kafka 不接受的字符:%1。可用字母、数字、点、下划线和连字符。</translation>
    </message>
    <message>
        <source>The timestamp is the first millisecond of 1970, which the Kafka library takes for none. Use a later one, or none.</source>
        <translation>时间戳是 1970 年的第一毫秒,Kafka 库会把它当作没有时间戳。请使用更晚的时间戳,或不指定。</translation>
    </message>
    <message>
        <source>A header&apos;s name has a zero byte, which the Kafka library does not read back. Name it without.</source>
        <translation>消息头的名称含有零字节,Kafka 库无法读回。请去掉它。</translation>
    </message>
    <message>
        <source>The message has %1 bytes; the Kafka library takes %2.</source>
        <translation>消息有 %1 字节;Kafka 库接受 %2 字节。</translation>
    </message>
    <message>
        <source>Allow code</source>
        <translation>允许代码</translation>
    </message>
    <message>
        <source>Lets expert options load libraries and run commands (plugin.library.paths, ssl.engine.location, ssl.providers, sasl.kerberos.kinit.cmd).</source>
        <translation>允许专家选项加载库和运行命令(plugin.library.paths、ssl.engine.location、ssl.providers、sasl.kerberos.kinit.cmd)。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>On how many brokers each partition is kept.</source>
        <translation>每个分区保存在多少个代理上。</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>What becomes of old messages: delete, compact (the last of each key stays), or delete,compact.</source>
        <translation>旧消息的处理方式:delete、compact(保留每个键的最后一条)或 delete,compact。</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Milliseconds that messages are kept; -1 is for ever.</source>
        <translation>消息保留的毫秒数;-1 表示永久。</translation>
    </message>
    <message>
        <source>Kept bytes</source>
        <translation>保留字节</translation>
    </message>
    <message>
        <source>Bytes that a partition keeps; -1 is without bound.</source>
        <translation>一个分区保留的字节数;-1 表示不限。</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>最大批次</translation>
    </message>
    <message>
        <source>A batch of messages that is larger, compressed, is refused.</source>
        <translation>压缩后更大的消息批次会被拒绝。</translation>
    </message>
    <message>
        <source>Replicas in sync</source>
        <translation>同步副本</translation>
    </message>
    <message>
        <source>How many replicas must have a message before acks=all is confirmed.</source>
        <translation>确认 acks=all 之前,必须有多少副本保存了消息。</translation>
    </message>
    <message>
        <source>Compression on disk</source>
        <translation>磁盘上的压缩</translation>
    </message>
    <message>
        <source>How the broker keeps batches; producer is as they came.</source>
        <translation>代理如何保存批次;producer 表示保持原样。</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Whose time a message has: its sender&apos;s or the broker&apos;s.</source>
        <translation>消息使用谁的时间:发送方的或代理的。</translation>
    </message>
    <message>
        <source>There cannot be a topic %1 like this. Look at Details.</source>
        <translation>不能有这样的主题 %1。请看“详细信息”。</translation>
    </message>
    <message>
        <source>%1 cannot have %2 partitions.</source>
        <translation>%1 不能有 %2 个分区。</translation>
    </message>
    <message>
        <source>The replicas of a topic cannot be changed here; ask the operator.</source>
        <translation>不能在此更改主题的副本;请询问管理员。</translation>
    </message>
    <message>
        <source>Line %1 is written in a way that is not read here: %2</source>
        <translation>第 %1 行的写法在此不能读取:%2</translation>
    </message>
    <message>
        <source>Broker %1 slows this client down, by the cluster&apos;s quota: %2 ms a request.</source>
        <translation>代理 %1 按集群配额限制此客户端:每个请求 %2 毫秒。</translation>
    </message>
    <message>
        <source>Broker %1 is behind: %2 messages wait for its answer, %3 in all.</source>
        <translation>代理 %1 落后:%2 条消息等待其应答,共 %3 条。</translation>
    </message>
    <message>
        <source>%1 is a Java key store, which Slipway cannot read. Export it as PEM with keytool and openssl, and name that file.</source>
        <translation>%1 是 Java 密钥库,Slipway 无法读取。请用 keytool 和 openssl 导出为 PEM,并指定该文件。</translation>
    </message>
    <message>
        <source>%1 was left out: Slipway has no such option.</source>
        <translation>%1 已忽略:Slipway 没有这样的选项。</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 已忽略:%2</translation>
    </message>
    <message>
        <source>The file names no brokers: bootstrap.servers is missing.</source>
        <translation>文件中没有代理:缺少 bootstrap.servers。</translation>
    </message>
    <message>
        <source>The transaction was rolled back: readers of committed messages do not see it.</source>
        <translation>事务已回滚:读取已提交消息的一方看不到它。</translation>
    </message>
    <message>
        <source>Whether the transaction was committed is not known. Look in the topic before sending it again.</source>
        <translation>不知道事务是否已提交。重新发送前请先查看主题。</translation>
    </message>
    <message>
        <source>One transaction for a run</source>
        <translation>整个运行一个事务</translation>
    </message>
    <message>
        <source>All messages of a run in one transaction, committed at its end and rolled back when it is stopped; needs a transactional ID. Without, there are 10 000 in one at most.</source>
        <translation>一次运行的所有消息在同一个事务中,运行结束时提交,停止时回滚;需要事务 ID。否则每个事务最多 10 000 条。</translation>
    </message>
    <message>
        <source>Too few replicas of %1 are in sync to confirm by all: the message is not stored. Trying again may help, once brokers are back.</source>
        <translation>%1 的同步副本太少,无法由全部确认:消息未存储。待代理恢复后重试可能有用。</translation>
    </message>
    <message>
        <source>One transaction for the whole run needs a transactional ID. Give it one (transactional.id).</source>
        <translation>整个运行一个事务需要事务 ID。请指定一个(transactional.id)。</translation>
    </message>
    <message>
        <source>What answers does not take this compression from this version of the library: messages are sent uncompressed.</source>
        <translation>对方不接受此版本库的这种压缩:消息以未压缩方式发送。</translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>The line is longer than %1. Send it as a file of its own.</source>
        <translation>该行超过 %1。请作为单独的文件发送。</translation>
    </message>
    <message>
        <source>The first line names a column twice. Leave one.</source>
        <translation>第一行中有重复的列名。请只保留一个。</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be body. Others are key, header.NAME, timestamp, partition, topic.</source>
        <translation>第一行必须给出列名,其中之一必须是 body。其他有 key、header.NAME、timestamp、partition、topic。</translation>
    </message>
    <message>
        <source>%1 is too large for one body. Send it as many messages.</source>
        <translation>%1 太大,不能作为一个正文。请作为多条消息发送。</translation>
    </message>
    <message>
        <source>%1 is no longer the file that this run began with. Put the old one back, or start a new run.</source>
        <translation>%1 已不是这次运行开始时的文件。请放回原文件,或开始新的运行。</translation>
    </message>
    <message>
        <source>The line has more than 65535 headers.</source>
        <translation>该行的消息头超过 65535 个。</translation>
    </message>
    <message>
        <source>A value must have one of &quot;text&quot; and &quot;base64&quot;.</source>
        <translation>值必须有 &quot;text&quot; 和 &quot;base64&quot; 之一。</translation>
    </message>
    <message>
        <source>&quot;base64&quot; holds something that is no base64.</source>
        <translation>&quot;base64&quot; 中的内容不是 base64。</translation>
    </message>
    <message>
        <source>A header must be [&quot;name&quot;,value].</source>
        <translation>消息头必须是 [&quot;name&quot;,value]。</translation>
    </message>
    <message>
        <source>The line is no JSON here: %1.</source>
        <translation>该行在此处不是 JSON:%1。</translation>
    </message>
</context>
<context>
    <name>ModuleLoader</name>
    <message>
        <source>The part of Slipway for %1 cannot be loaded. Install Slipway again; slipwayctl doctor says more.</source>
        <translation>无法加载 Slipway 的 %1 部分。请重新安装 Slipway;slipwayctl doctor 提供更多信息。</translation>
    </message>
    <message>
        <source>This Slipway was built or installed without its part for %1.</source>
        <translation>此 Slipway 构建或安装时不含 %1 部分。</translation>
    </message>
    <message>
        <source>The part of Slipway for %1 is of another version. Install Slipway again.</source>
        <translation>Slipway 的 %1 部分版本不同。请重新安装 Slipway。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A connection needs &quot;%1&quot; as Slipway writes it.</source>
        <translation>连接需要 Slipway 所写格式的 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>It was written by a newer Slipway. Update this one.</source>
        <translation>由更新版本的 Slipway 写入。请更新此版本。</translation>
    </message>
</context>
<context>
    <name>ProfileLines</name>
    <message>
        <source>Line %1 is no connection. Nothing was imported. %2</source>
        <translation>第 %1 行不是连接。没有导入任何内容。%2</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>Port %1 is taken. Choose another one, or 0 for a free one.</source>
        <translation>端口 %1 已被占用。请另选端口,或用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1. Choose another one.</source>
        <translation>沙盒无法在端口 %1 上监听。请另选端口。</translation>
    </message>
    <message>
        <source>The practice Kafka cluster could not be started. Start the sandbox again, or with --no-kafka.</source>
        <translation>无法启动练习 Kafka 集群。请重新启动沙盒,或使用 --no-kafka。</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Start it again.</source>
        <translation>无法启动沙盒。请重新启动。</translation>
    </message>
</context>
<context>
    <name>SandboxLink</name>
    <message>
        <source>The sandbox&apos;s lock %1 could not be taken.</source>
        <translation>无法取得沙盒的锁 %1。</translation>
    </message>
    <message>
        <source>No sandbox runs for this home.</source>
        <translation>此主目录没有运行中的沙盒。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s pipe %1 cannot be made.</source>
        <translation>无法创建沙盒的管道 %1。</translation>
    </message>
    <message>
        <source>The sandbox did not start. Try again; slipwayctl sandbox shows what is wrong.</source>
        <translation>沙盒没有启动。请重试;slipwayctl sandbox 会显示原因。</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is no saved %1 for this connection. Type it again.</source>
        <translation>此连接没有保存的 %1。请重新输入。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The folder %1 for the send log cannot be made. Nothing is sent unlogged: check its rights, or choose another home.</source>
        <translation>无法创建发送日志的文件夹 %1。没有日志就不会发送:请检查其权限,或选择其他主目录。</translation>
    </message>
    <message>
        <source>The part of Slipway for the keychain is of another version. Install Slipway again.</source>
        <translation>Slipway 的密钥环部分版本不同。请重新安装 Slipway。</translation>
    </message>
    <message>
        <source>The sandbox does not serve %1.</source>
        <translation>沙盒不提供 %1。</translation>
    </message>
    <message>
        <source>%1 is of a kind that this Slipway does not know: %2.</source>
        <translation>%1 的类型是此 Slipway 不认识的:%2。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>a UUID, version 4</source>
        <translation>UUID,第 4 版</translation>
    </message>
    <message>
        <source>the message&apos;s number, from 0</source>
        <translation>消息的编号,从 0 开始</translation>
    </message>
    <message>
        <source>the time, as 2026-11-25T14:30:00.000Z</source>
        <translation>时间,如 2026-11-25T14:30:00.000Z</translation>
    </message>
    <message>
        <source>a letter or a digit</source>
        <translation>一个字母或数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>a colour&apos;s name</source>
        <translation>颜色名</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>a country&apos;s two letters</source>
        <translation>国家的两字母代码</translation>
    </message>
    <message>
        <source>a currency&apos;s three letters</source>
        <translation>货币的三字母代码</translation>
    </message>
    <message>
        <source>a time within the next year</source>
        <translation>未来一年内的时间</translation>
    </message>
    <message>
        <source>a time within the last year</source>
        <translation>过去一年内的时间</translation>
    </message>
    <message>
        <source>a time within the last day</source>
        <translation>过去一天内的时间</translation>
    </message>
    <message>
        <source>a domain that nobody owns</source>
        <translation>无人拥有的域名</translation>
    </message>
    <message>
        <source>a mail address that nobody reads</source>
        <translation>无人阅读的邮件地址</translation>
    </message>
    <message>
        <source>a mail address at example.com</source>
        <translation>example.com 的邮件地址</translation>
    </message>
    <message>
        <source>a first name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>a number from 0 to 1000 with two decimals</source>
        <translation>0 到 1000、两位小数的数字</translation>
    </message>
    <message>
        <source>a first and a last name</source>
        <translation>名和姓</translation>
    </message>
    <message>
        <source>a colour, as #1f8b08</source>
        <translation>颜色,如 #1f8b08</translation>
    </message>
    <message>
        <source>eight hexadecimal digits</source>
        <translation>八位十六进制数字</translation>
    </message>
    <message>
        <source>an IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>an IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>0 到 1000 的整数</translation>
    </message>
    <message>
        <source>a last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>a latitude, in degrees</source>
        <translation>纬度,以度为单位</translation>
    </message>
    <message>
        <source>a longitude, in degrees</source>
        <translation>经度,以度为单位</translation>
    </message>
    <message>
        <source>a paragraph of Latin</source>
        <translation>一段拉丁文</translation>
    </message>
    <message>
        <source>a sentence of Latin</source>
        <translation>一句拉丁文</translation>
    </message>
    <message>
        <source>a word of Latin</source>
        <translation>一个拉丁文单词</translation>
    </message>
    <message>
        <source>a network card&apos;s address</source>
        <translation>网卡地址</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>fifteen letters and digits</source>
        <translation>十五个字母和数字</translation>
    </message>
    <message>
        <source>a telephone number, as 555-010-1234</source>
        <translation>电话号码,如 555-010-1234</translation>
    </message>
    <message>
        <source>a price from 0.00 to 1000.00</source>
        <translation>0.00 到 1000.00 的价格</translation>
    </message>
    <message>
        <source>a thing to buy</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>a thing to buy, with a word of praise</source>
        <translation>带形容词的商品</translation>
    </message>
    <message>
        <source>a version, as 1.20.3</source>
        <translation>版本号,如 1.20.3</translation>
    </message>
    <message>
        <source>a house number and a street</source>
        <translation>门牌号和街道</translation>
    </message>
    <message>
        <source>a street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>an address that leads nowhere</source>
        <translation>不指向任何地方的网址</translation>
    </message>
    <message>
        <source>a user&apos;s name, as ada.novak7</source>
        <translation>用户名,如 ada.novak7</translation>
    </message>
    <message>
        <source>a day of the week</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>一个词</translation>
    </message>
    <message>
        <source>some words</source>
        <translation>若干词</translation>
    </message>
    <message>
        <source>the time in seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation>自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>该行太长。</translation>
    </message>
    <message>
        <source>The row is no JSON object.</source>
        <translation>该行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The row is no JSON here: %1.</source>
        <translation>该行在此处不是 JSON:%1。</translation>
    </message>
    <message>
        <source>The file of rows has no row.</source>
        <translation>数据行文件中没有数据行。</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not as Slipway writes it.</source>
        <translation>成员 &quot;%1&quot; 不是 Slipway 所写的格式。</translation>
    </message>
    <message>
        <source>It was written by a newer Slipway. Update this one.</source>
        <translation>由更新版本的 Slipway 写入。请更新此版本。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1,第 %2 行,第 %3 列:%4</translation>
    </message>
    <message>
        <source>{{ is opened and not closed. Write \{{ for plain braces.</source>
        <translation>{{ 没有闭合。普通花括号请写成 \{{。</translation>
    </message>
    <message>
        <source>There is no name between the braces.</source>
        <translation>花括号之间没有名称。</translation>
    </message>
</context>
<context>
    <name>TypedAddress</name>
    <message>
        <source>No broker has addresses that begin with %1:. There are %2.</source>
        <translation>没有代理的地址以 %1: 开头。可用的有 %2。</translation>
    </message>
</context>
<context>
    <name>slipway</name>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>A draft could not be read. It is kept as %1.</source>
        <translation>有一份草稿无法读取。它保留为 %1。</translation>
    </message>
    <message>
        <source>The draft %1 could not be read.</source>
        <translation>无法读取草稿 %1。</translation>
    </message>
    <message>
        <source>%1 is damaged: line %2 is not what Slipway writes.</source>
        <translation>%1 已损坏:第 %2 行不是 Slipway 所写的内容。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>This is no base64.</source>
        <translation>这不是 base64。</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>无权读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1:%2。</translation>
    </message>
    <message>
        <source>There is no room to write %1. Free some space on this disk.</source>
        <translation>没有空间写入 %1。请在此磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1:%2。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>没有文件 %1。请检查名称。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 是文件夹。请指定文件。</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Pipe it into standard input, and name the input -.</source>
        <translation>%1 不是普通文件。请通过管道送入标准输入,并把输入写为 -。</translation>
    </message>
    <message>
        <source>The input could not be read: %1.</source>
        <translation>无法读取输入:%1。</translation>
    </message>
    <message>
        <source>Reading the input was stopped. Nothing was sent.</source>
        <translation>读取输入被停止。没有发送任何消息。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nobody said where %1 is. Check your network or your VPN.</source>
        <translation>无法得知 %1 的位置。请检查网络或 VPN。</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the spelling or your VPN.</source>
        <translation>没有名为 %1 的主机。请检查拼写或 VPN。</translation>
    </message>
    <message>
        <source>Type bytes as pairs of hex digits: 1f 8b 08.</source>
        <translation>字节请写成成对的十六进制数字:1f 8b 08。</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing is sent over it. Choose another connection, or change that one.</source>
        <translation>%1 是只读的:不能通过它发送。请选择其他连接,或更改该连接。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 messages in one send; these are %3. Nothing was sent.</source>
        <translation>%1 每次最多发送 %2 条消息;这里有 %3 条。没有发送任何消息。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 messages a second; %3 were asked for. Nothing was sent.</source>
        <translation>%1 每秒最多 %2 条消息;要求的是 %3 条。没有发送任何消息。</translation>
    </message>
    <message>
        <source>%1 has no closing bracket. Write an IPv6 address as [::1]:port.</source>
        <translation>%1 没有右方括号。IPv6 地址请写成 [::1]:port。</translation>
    </message>
    <message>
        <source>There is text after the bracket in %1. Write a port as [::1]:port.</source>
        <translation>%1 的方括号之后还有文本。端口请写成 [::1]:port。</translation>
    </message>
    <message>
        <source>The port is missing in %1.</source>
        <translation>%1 缺少端口。</translation>
    </message>
    <message>
        <source>%1 has more than one colon. Write an IPv6 address in brackets, as [::1]:port.</source>
        <translation>%1 有多个冒号。IPv6 地址请放在方括号中,写成 [::1]:port。</translation>
    </message>
    <message>
        <source>The host is missing. Write an address as scheme://host:port.</source>
        <translation>缺少主机。请把地址写成 scheme://host:port。</translation>
    </message>
    <message>
        <source>%1 is no host name.</source>
        <translation>%1 不是主机名。</translation>
    </message>
    <message>
        <source>%1 is no port. A port is a number from 1 to 65535.</source>
        <translation>%1 不是端口。端口是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>此处没有选项 %1。</translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean %2?</source>
        <translation>没有选项 %1。是否指 %2?</translation>
    </message>
    <message>
        <source>%1 is a secret and is never written there. Give it with --secret %1=@FILE, or let Slipway ask.</source>
        <translation>%1 是机密信息,不会写在那里。请用 --secret %1=@FILE 提供,或让 Slipway 询问。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. Write it as key=value.</source>
        <translation>&quot;%1&quot; 不是选项。请写成 key=value。</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>%1 不能是 &quot;%2&quot;:它接受%3。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>机密信息</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>milliseconds, or a time such as 5s</source>
        <translation>毫秒,或 5s 这样的时间</translation>
    </message>
    <message>
        <source>bytes, or a size such as 4MiB</source>
        <translation>字节,或 4MiB 这样的大小</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1,从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1,至少 %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1,至多 %2</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection. Type it again.</source>
        <translation>密钥环中没有此连接的机密信息。请重新输入。</translation>
    </message>
    <message>
        <source>The keychain did not give the secret. Unlock it and allow Slipway to use it.</source>
        <translation>密钥环没有给出机密信息。请解锁并允许 Slipway 使用。</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1.</source>
        <translation>无法使用密钥环:%1。</translation>
    </message>
    <message>
        <source>This session has no keychain. Secrets are kept until Slipway quits.</source>
        <translation>此会话没有密钥环。机密信息保留到 Slipway 退出为止。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>Asking the keychain was stopped.</source>
        <translation>对密钥环的询问已停止。</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>消息头 %1</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The template %1 has no variables, so none is named %2.</source>
        <translation>模板 %1 没有变量,因此没有名为 %2 的变量。</translation>
    </message>
    <message>
        <source>The template %1 has no variable %2. It has %3.</source>
        <translation>模板 %1 没有变量 %2。它有 %3。</translation>
    </message>
    <message>
        <source>%1 is a secret of the template %2: it is not given as plain text.</source>
        <translation>%1 是模板 %2 的机密信息:不能以普通文本提供。</translation>
    </message>
    <message>
        <source>Another Slipway is changing the templates. Try again.</source>
        <translation>另一个 Slipway 正在更改模板。请重试。</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Check its permissions.</source>
        <translation>无权写入文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Broker&apos;s time</source>
        <translation>代理的时间</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
</context>
<context>
    <name>slipway::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>关于 Slipway</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Produces and inspects messages on Danube, Kafka, RabbitMQ and RocketMQ.

Slipway never says less or more than the broker said.

The sources of Slipway are under the Apache licence 2.0. This window is linked with QCustomPlot, which is under the GNU General Public License version 3 or later, so the built window as a whole is under that licence; slipwayctl is linked without it.</source>
        <translation>在 Danube、Kafka、RabbitMQ 和 RocketMQ 上生成并检查消息。

Slipway 所说的不会比代理所说的更少或更多。

Slipway 的源代码采用 Apache 许可证 2.0。本窗口链接了 QCustomPlot,后者采用 GNU 通用公共许可证第 3 版或更高版本,因此构建出的窗口整体采用该许可证;slipwayctl 不链接它。</translation>
    </message>
</context>
<context>
    <name>slipway::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>撰写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>复制标签页(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send messages of a file…</source>
        <translation>发送文件中的消息(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>关闭标签页(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>重新打开已关闭的标签页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo	Ctrl+Z</source>
        <translation>撤销(&amp;U)	Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo	Ctrl+Shift+Z</source>
        <translation>重做(&amp;R)	Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Cu&amp;t	Ctrl+X</source>
        <translation>剪切(&amp;T)	Ctrl+X</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>复制(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Paste	Ctrl+V</source>
        <translation>粘贴(&amp;P)	Ctrl+V</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题外观(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>停靠面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>窗口的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>窗口的上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>新建连接(&amp;N)…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>&amp;Refresh topics</source>
        <translation>刷新主题(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop: what has left is waited for (Esc)</source>
        <translation>停止:等待已发出的消息(Esc)</translation>
    </message>
    <message>
        <source>&amp;Format body</source>
        <translation>格式化正文(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy last receipt</source>
        <translation>复制最近的回执(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Bring back &amp;Practice</source>
        <translation>恢复“练习”连接(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>关于 Slipway(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Clos&amp;e window</source>
        <translation>关闭窗口(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>查找任意内容(&amp;A)…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Filter the &amp;log</source>
        <translation>筛选日志(&amp;L)</translation>
    </message>
    <message>
        <source>Filter the navi&amp;gator</source>
        <translation>筛选导航栏(&amp;G)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>时间用 UTC(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate connection…</source>
        <translation>复制连接(&amp;D)…</translation>
    </message>
    <message>
        <source>Rena&amp;me connection…</source>
        <translation>重命名连接(&amp;M)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve connection</source>
        <translation>移除连接(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>导入连接(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport connections…</source>
        <translation>导出连接(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Minify body</source>
        <translation>压缩正文(&amp;M)</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>另存为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Run template…</source>
        <translation>运行模板(&amp;R)…</translation>
    </message>
    <message>
        <source>Save t&amp;his topic</source>
        <translation>收藏此主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>Send &amp;log</source>
        <translation>发送日志(&amp;L)</translation>
    </message>
</context>
<context>
    <name>slipway::BodyCheck</name>
    <message>
        <source>%1 is no hex digit.</source>
        <translation>%1 不是十六进制数字。</translation>
    </message>
    <message>
        <source>a byte has two hex digits, here is one.</source>
        <translation>一个字节有两个十六进制数字,这里只有一个。</translation>
    </message>
</context>
<context>
    <name>slipway::BodyEditor</name>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>slipway::BodyView</name>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>以树显示正文</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>复制正文</translation>
    </message>
    <message>
        <source>null: no body at all</source>
        <translation>null:完全没有正文</translation>
    </message>
</context>
<context>
    <name>slipway::BrowseBar</name>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>从时间</translation>
    </message>
    <message>
        <source>From offset</source>
        <translation>从偏移量</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>消息数量</translation>
    </message>
    <message>
        <source>Show what arrives from now on</source>
        <translation>显示从现在起到达的消息</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>最早</translation>
    </message>
</context>
<context>
    <name>slipway::BrowseLines</name>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>The file could not be written to its end. Make room, or choose another place.</source>
        <translation>文件没有写完。请腾出空间,或选择其他位置。</translation>
    </message>
</context>
<context>
    <name>slipway::BrowseModel</name>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>slipway::BrowsePage</name>
    <message>
        <source>Filter by text in key, body and headers</source>
        <translation>按键、正文和消息头中的文本筛选</translation>
    </message>
    <message>
        <source>Text in key, body or headers</source>
        <translation>键、正文或消息头中的文本</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>显示最后 %1 条</translation>
    </message>
    <message>
        <source>Wait for new ones</source>
        <translation>等待新消息</translation>
    </message>
    <message>
        <source>Scan on</source>
        <translation>继续扫描</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>%1 has nothing to show. Choose another connection.</source>
        <translation>%1 没有可显示的内容。请选择其他连接。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 scanned</source>
        <translation>已扫描的 %1 条中没有匹配项</translation>
    </message>
    <message>
        <source>Waiting for new messages</source>
        <translation>正在等待新消息</translation>
    </message>
    <message>
        <source>They appear here as they arrive.</source>
        <translation>到达后显示在这里。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>No messages since then</source>
        <translation>此后没有消息</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Which topic?</source>
        <translation>哪个主题?</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>Type or choose a topic above.</source>
        <translation>请在上方输入或选择主题。</translation>
    </message>
    <message>
        <source>Choose where to start, then Fetch.</source>
        <translation>选择起点,然后点“获取”。</translation>
    </message>
    <message>
        <source>This broker shows what arrives from now on.</source>
        <translation>该代理只显示从现在起到达的消息。</translation>
    </message>
    <message>
        <source>Export the messages shown</source>
        <translation>导出显示的消息</translation>
    </message>
    <message>
        <source>Message lines (*.jsonl)</source>
        <translation>消息行 (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>slipway::BulkEditDialog</name>
    <message>
        <source>Edit headers as text</source>
        <translation>以文本编辑消息头</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>消息头,每行一个</translation>
    </message>
    <message>
        <source>One header a line: name=value. A # in front switches it off, name alone is null, name=hex:1f8b is bytes. A JSON object is taken too.</source>
        <translation>每行一个消息头:名称=值。前面加 # 表示停用,只有名称表示 null,名称=hex:1f8b 表示字节。也接受 JSON 对象。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>slipway::CapsRow</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Most messages in one send</source>
        <translation>一次发送最多的消息数</translation>
    </message>
    <message>
        <source>Most messages a second</source>
        <translation>每秒最多的消息数</translation>
    </message>
    <message>
        <source>messages in one send</source>
        <translation>条消息（一次发送）</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>条/秒</translation>
    </message>
</context>
<context>
    <name>slipway::CheckLine</name>
    <message>
        <source>Check of the body</source>
        <translation>正文检查</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行,第 %2 列:%3</translation>
    </message>
    <message>
        <source>Go to the mistake</source>
        <translation>转到错误处</translation>
    </message>
    <message>
        <source>Text, sent as typed</source>
        <translation>文本,按输入原样发送</translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation>有效的 %1</translation>
    </message>
    <message>
        <source>null: no body at all</source>
        <translation>null:完全没有正文</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>十六进制</translation>
    </message>
</context>
<context>
    <name>slipway::Commands</name>
    <message>
        <source>Choose a template in the navigator, or open one, then run it.</source>
        <translation>请在导航栏中选择或打开一个模板,然后运行。</translation>
    </message>
</context>
<context>
    <name>slipway::ComposePage</name>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <translation>请先添加连接。</translation>
    </message>
    <message>
        <source>%1 is read only.</source>
        <translation>%1 是只读的。</translation>
    </message>
    <message>
        <source>The practice broker did not start. Try again, or add your own connection.</source>
        <translation>练习代理没有启动。请重试,或添加自己的连接。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>Sends the text as typed</source>
        <translation>按输入原样发送文本</translation>
    </message>
    <message>
        <source>The broker chooses</source>
        <translation>由代理选择</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一条:%1</translation>
    </message>
    <message>
        <source>Send the messages of a file</source>
        <translation>发送文件中的消息</translation>
    </message>
    <message>
        <source>Message files (*.jsonl *.ndjson *.csv *.txt)</source>
        <translation>消息文件 (*.jsonl *.ndjson *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Send 1 message to production?</source>
        <translation>向生产环境发送 1 条消息?</translation>
    </message>
    <message>
        <source>Send %1 messages to production?</source>
        <translation>向生产环境发送 %1 条消息?</translation>
    </message>
    <message>
        <source>Send the messages of %1 to production?</source>
        <translation>向生产环境发送 %1 中的消息?</translation>
    </message>
    <message>
        <source>automatic partition</source>
        <translation>自动分区</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>%1, topic %2, %3. %4.</source>
        <translation>%1,主题 %2,%3。%4。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Nothing was sent.</source>
        <translation>第 %1 行,第 %2 列:%3 没有发送任何消息。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Checking, message %1…</source>
        <translation>正在检查第 %1 条消息…</translation>
    </message>
    <message>
        <source>Sent as it is, not checked</source>
        <translation>按原样发送,不检查</translation>
    </message>
    <message>
        <source>There is no topic named %1 here.</source>
        <translation>这里没有名为 %1 的主题。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionAddress</name>
    <message>
        <source>%1 is no address. Write it as scheme://host:port.</source>
        <translation>%1 不是地址。请写成 scheme://host:port。</translation>
    </message>
    <message>
        <source>%1 is no scheme. Write an address as scheme://host:port.</source>
        <translation>%1 不是协议名。请把地址写成 scheme://host:port。</translation>
    </message>
    <message>
        <source>%1 has no name. Write options as ?name=value.</source>
        <translation>%1 没有名称。请把选项写成 ?name=value。</translation>
    </message>
    <message>
        <source>The address cannot be read. Write / in a user name or password as %2F.</source>
        <translation>无法读取地址。用户名或密码中的 / 请写成 %2F。</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionCommands</name>
    <message>
        <source>Connections (*.jsonl);;All files (*)</source>
        <translation>连接 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No keychain found. The password of %1 is kept until you close Slipway.</source>
        <translation>没有找到密钥环。%1 的密码保留到 Slipway 关闭为止。</translation>
    </message>
    <message>
        <source>Rename connection</source>
        <translation>重命名连接</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Removed the connection %1. Its messages stay in the log.</source>
        <translation>已移除连接 %1。它的消息仍在日志中。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>导出连接</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and the disk.</source>
        <translation>无法写入 %1。请检查文件夹和磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n connections to %1. Secrets are not in the file.</source>
        <translation>
            <numerusform>已将 %n 个连接导出到 %1。文件中没有机密信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n connections. Type their passwords with Edit.</source>
        <translation>
            <numerusform>已导入 %n 个连接。请通过“编辑”输入密码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>An address of %1 begins with %2:</source>
        <translation>%1 的地址以 %2: 开头</translation>
    </message>
    <message>
        <source>Read only: nothing can be sent or changed over this connection</source>
        <translation>只读:不能通过此连接发送或更改任何内容</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Kept in the keychain of your session, never in a file.</source>
        <translation>保存在会话的密钥环中,绝不写入文件。</translation>
    </message>
    <message>
        <source>No keychain found. The password is kept until you close Slipway.</source>
        <translation>没有找到密钥环。密码保留到 Slipway 关闭为止。</translation>
    </message>
    <message>
        <source>Settings of the connection</source>
        <translation>连接设置</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>保存连接</translation>
    </message>
    <message>
        <source>Slipway asks before the first send and before every run.</source>
        <translation>首次发送和每次运行之前,Slipway 都会询问。</translation>
    </message>
    <message>
        <source>There is a connection named %1 already. Choose another name.</source>
        <translation>已有名为 %1 的连接。请另选名称。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>可用。</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>%1 毫秒内有应答。</translation>
    </message>
    <message numerus="yes">
        <source>Answered in %1 ms. %n topics.</source>
        <translation>
            <numerusform>%1 毫秒内有应答。%n 个主题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at the step: %1.</source>
        <translation>在此步骤停止:%1。</translation>
    </message>
    <message>
        <source>Failed at the step: %1.</source>
        <translation>在此步骤失败:%1。</translation>
    </message>
    <message>
        <source>Keeping the password…</source>
        <translation>正在保存密码…</translation>
    </message>
    <message>
        <source>The keychain did not take the password.</source>
        <translation>密钥环没有接受密码。</translation>
    </message>
    <message>
        <source>Keep it until Slipway closes</source>
        <translation>保留到 Slipway 关闭</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionMark</name>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionOrder</name>
    <message>
        <source>The order of the connections was damaged; the file is now %1.</source>
        <translation>连接的顺序已损坏；该文件现为 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionStore</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>无权读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>It is a copy of the connection %1. Give it an id of its own, or remove it.</source>
        <translation>它是连接 %1 的副本。请给它单独的 id,或将其移除。</translation>
    </message>
    <message>
        <source>The connection has no name. Give it one.</source>
        <translation>连接没有名称。请为它命名。</translation>
    </message>
    <message>
        <source>There is a connection named %1 already. Choose another name.</source>
        <translation>已有名为 %1 的连接。请另选名称。</translation>
    </message>
    <message>
        <source>%1 is a secret: it belongs into the keychain.</source>
        <translation>%1 是机密信息:应放在密钥环中。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check its permissions.</source>
        <translation>无法移除 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>This connection is saved already, as %1.</source>
        <translation>此连接已保存为 %1。</translation>
    </message>
    <message>
        <source>The connection %1 is no longer there.</source>
        <translation>连接 %1 已不存在。</translation>
    </message>
    <message>
        <source>The connection is no longer there.</source>
        <translation>连接已不存在。</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionStore::Lock</name>
    <message>
        <source>Another Slipway is changing the connections. Try again.</source>
        <translation>另一个 Slipway 正在更改连接。请重试。</translation>
    </message>
    <message>
        <source>The connections&apos; folder may not be written. Check its permissions.</source>
        <translation>无权写入连接文件夹。请检查其权限。</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionTest</name>
    <message>
        <source>Looking for %1…</source>
        <translation>正在查找 %1…</translation>
    </message>
    <message>
        <source>Connecting to %1:%2…</source>
        <translation>正在连接 %1:%2…</translation>
    </message>
    <message>
        <source>Securing the connection and signing in…</source>
        <translation>正在建立安全连接并登录…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Listing what is there…</source>
        <translation>正在列出内容…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Find the host</source>
        <translation>查找主机</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Secure the connection</source>
        <translation>建立安全连接</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>List topics</source>
        <translation>列出主题</translation>
    </message>
</context>
<context>
    <name>slipway::ContentPane</name>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>More about the body</source>
        <translation>正文的更多操作</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>消息的组成部分</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Key and headers</source>
        <translation>键和消息头</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of what leaves</source>
        <translation>将要发出的内容预览</translation>
    </message>
    <message>
        <source>Format of the body</source>
        <translation>正文格式</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Minify</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Null body</source>
        <translation>正文为 null</translation>
    </message>
    <message>
        <source>Body from a file</source>
        <translation>从文件读取正文</translation>
    </message>
    <message>
        <source>null: no body at all</source>
        <translation>null:完全没有正文</translation>
    </message>
    <message>
        <source>Key and headers  %1</source>
        <translation>键和消息头  %1</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Show as hex</source>
        <translation>以十六进制显示</translation>
    </message>
    <message>
        <source>This body is shown, not edited: it has %1.</source>
        <translation>此正文只显示、不编辑:大小为 %1。</translation>
    </message>
    <message>
        <source>The body is the file %1 (%2), read again when it is sent.</source>
        <translation>正文是文件 %1(%2),发送时重新读取。</translation>
    </message>
    <message>
        <source>Edit anyway (slow)</source>
        <translation>仍要编辑(较慢)</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::CoverageLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the messages shown</source>
        <translation>导出显示的消息</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1 match so far</source>
        <translation>,目前 %1 条匹配</translation>
    </message>
    <message>
        <source>, %1 match</source>
        <translation>,%1 条匹配</translation>
    </message>
    <message>
        <source>Nothing fetched yet.</source>
        <translation>尚未获取。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>scanned%1. Scanning…</source>
        <translation>已扫描%1。正在扫描…</translation>
    </message>
    <message>
        <source>arrived%1. Waiting for new messages.</source>
        <translation>已到达%1。正在等待新消息。</translation>
    </message>
    <message>
        <source>messages scanned%1. Stopped at %2, as asked.</source>
        <translation>条消息已扫描%1。按要求停在 %2。</translation>
    </message>
    <message>
        <source>messages scanned%1. That is all there was.</source>
        <translation>条消息已扫描%1。这就是全部。</translation>
    </message>
    <message>
        <source>messages scanned%1. You stopped.</source>
        <translation>条消息已扫描%1。您已停止。</translation>
    </message>
    <message>
        <source>Connection lost at %1; what you see is not everything.</source>
        <translation>在 %1 处失去连接;所见并非全部。</translation>
    </message>
    <message>
        <source>Nothing was scanned.</source>
        <translation>没有扫描任何内容。</translation>
    </message>
    <message>
        <source>The oldest %1 were let go.</source>
        <translation>最旧的 %1 条已放弃。</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>保留 %1 / %2</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>下 %1 条</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>slipway::CsvFeed</name>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation>文件为空。第一行必须给出列名。</translation>
    </message>
    <message>
        <source>A partition must be a whole number from 0.</source>
        <translation>分区必须是从 0 开始的整数。</translation>
    </message>
    <message>
        <source>A timestamp must be milliseconds since 1970, a whole number.</source>
        <translation>时间戳必须是自 1970 年起的毫秒数(整数)。</translation>
    </message>
    <message>
        <source>The row has %1 values, but the first line names %2 columns.</source>
        <translation>该行有 %1 个值,但第一行有 %2 个列名。</translation>
    </message>
</context>
<context>
    <name>slipway::CsvReader</name>
    <message>
        <source>A quote inside a value. Put the whole value in quotes and double the ones inside.</source>
        <translation>值中有引号。请把整个值放在引号中,并将内部的引号写两次。</translation>
    </message>
    <message>
        <source>Text after a closing quote. Double the quotes inside a value.</source>
        <translation>右引号之后还有文本。值中的引号请写两次。</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>此处的引号没有闭合。</translation>
    </message>
</context>
<context>
    <name>slipway::CsvRows</name>
    <message>
        <source>The file of rows is empty. Its first line must name the columns.</source>
        <translation>数据行文件为空。第一行必须给出列名。</translation>
    </message>
    <message>
        <source>The first line of the rows is too long to name columns.</source>
        <translation>第一行太长,不能作为列名。</translation>
    </message>
    <message>
        <source>The rows have two columns named %1.</source>
        <translation>数据行中有两列都叫 %1。</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>该行太长。</translation>
    </message>
    <message>
        <source>The row has %1 values, but the first line names %2 columns.</source>
        <translation>该行有 %1 个值,但第一行有 %2 个列名。</translation>
    </message>
</context>
<context>
    <name>slipway::DeliveryRow</name>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Subject for the latest version, subject:3 for that one, subject:3+ for at least that one</source>
        <translation>subject 表示最新版本,subject:3 表示该版本,subject:3+ 表示至少该版本</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动(%1)</translation>
    </message>
</context>
<context>
    <name>slipway::DestinationRow</name>
    <message>
        <source>Save this topic</source>
        <translation>收藏此主题</translation>
    </message>
    <message>
        <source>More about the topic</source>
        <translation>主题的更多操作</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Refresh topics</source>
        <translation>刷新主题</translation>
    </message>
    <message>
        <source>Remove from the saved topics</source>
        <translation>从收藏的主题中移除</translation>
    </message>
</context>
<context>
    <name>slipway::Detail</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 未告知</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 messages of %2 were handed to the log.</source>
        <translation>%2 条消息中的 %1 条已交给日志。</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>未知数量</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 (broker)</source>
        <translation>%1(代理)</translation>
    </message>
    <message>
        <source>%1 (sender)</source>
        <translation>%1(发送方)</translation>
    </message>
</context>
<context>
    <name>slipway::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>正文字节</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Select a receipt or a row of the log.</source>
        <translation>请选择一个回执或日志中的一行。</translation>
    </message>
    <message>
        <source>What the broker said</source>
        <translation>代理的原话</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>复制回执</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Edit and send</source>
        <translation>编辑后发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>另存为模板…</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Headers  %1</source>
        <translation>消息头  %1</translation>
    </message>
</context>
<context>
    <name>slipway::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>浮动 %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>slipway::DraftStore</name>
    <message>
        <source>The draft %1 could not be read.</source>
        <translation>无法读取草稿 %1。</translation>
    </message>
    <message>
        <source>The draft could not be kept in %1. Check the disk.</source>
        <translation>无法将草稿保存在 %1。请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentTag</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Development · %1</source>
        <translation>开发 · %1</translation>
    </message>
    <message>
        <source>Test · %1</source>
        <translation>测试 · %1</translation>
    </message>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>生产 · %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>prod</source>
        <translation>生产</translation>
    </message>
</context>
<context>
    <name>slipway::ExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message>
        <source>Exporting to %1, %2 messages…</source>
        <translation>正在导出到 %1,%2 条消息…</translation>
    </message>
    <message>
        <source>%1 messages are in %2.</source>
        <translation>%1 条消息已写入 %2。</translation>
    </message>
    <message>
        <source>The export was stopped. %1 was not written.</source>
        <translation>导出已停止。没有写入 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::ExportJob</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>无法写入 %1。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 could not be written to its end. Make room, or choose another place.</source>
        <translation>%1 没有写完。请腾出空间,或选择其他位置。</translation>
    </message>
</context>
<context>
    <name>slipway::FailureModel</name>
    <message>
        <source>lines %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>slipway::FeedCheck</name>
    <message>
        <source>Stopped while checking. Nothing was sent.</source>
        <translation>检查时停止。没有发送任何消息。</translation>
    </message>
</context>
<context>
    <name>slipway::FieldPane</name>
    <message>
        <source>Key and headers</source>
        <translation>键和消息头</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加消息头</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>移除消息头</translation>
    </message>
    <message>
        <source>Paste a=b lines or JSON</source>
        <translation>粘贴 a=b 行或 JSON</translation>
    </message>
    <message>
        <source>Edit headers as text…</source>
        <translation>以文本编辑消息头…</translation>
    </message>
</context>
<context>
    <name>slipway::FieldTableModel</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>slipway::FieldTypeDelegate</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>slipway::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>查找上一个(Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>查找下一个(F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭(Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Went on at the end</source>
        <translation>从末尾继续</translation>
    </message>
    <message>
        <source>Went on at the start</source>
        <translation>从开头继续</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FindField</name>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
</context>
<context>
    <name>slipway::Finder</name>
    <message>
        <source>open tab</source>
        <translation>打开的标签页</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
</context>
<context>
    <name>slipway::FinderDialog</name>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>slipway::InFlight</name>
    <message>
        <source>The connection ended without saying what became of this message. It may be stored: look for it before sending it again.</source>
        <translation>连接结束时没有告知此消息的结果。它可能已存储:重新发送前请先查找。</translation>
    </message>
</context>
<context>
    <name>slipway::JsonScanner</name>
    <message>
        <source>the text ends</source>
        <translation>文本到此结束</translation>
    </message>
    <message>
        <source>there is U+%1</source>
        <translation>这里是 U+%1</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>这里是 %1</translation>
    </message>
    <message>
        <source>the value ends before this. Only one value can stand here</source>
        <translation>值在此之前已结束。这里只能有一个值</translation>
    </message>
    <message>
        <source>a colon belongs after the name, %1</source>
        <translation>名称之后应有冒号,%1</translation>
    </message>
    <message>
        <source>a comma or } belongs here, %1</source>
        <translation>这里应是逗号或 },%1</translation>
    </message>
    <message>
        <source>a comma or ] belongs here, %1</source>
        <translation>这里应是逗号或 ],%1</translation>
    </message>
    <message>
        <source>after the comma comes no name. Take the comma away</source>
        <translation>逗号之后没有名称。请去掉逗号</translation>
    </message>
    <message>
        <source>after %1 comes a comma. Numbers take a point: %1.%2</source>
        <translation>%1 之后是逗号。数字用小数点:%1.%2</translation>
    </message>
    <message>
        <source>a name in double quotes belongs here, %1</source>
        <translation>这里应是双引号中的名称,%1</translation>
    </message>
    <message>
        <source>a value belongs here, the text ends</source>
        <translation>这里应是一个值,文本却到此结束</translation>
    </message>
    <message>
        <source>after the comma comes no value. Take the comma away</source>
        <translation>逗号之后没有值。请去掉逗号</translation>
    </message>
    <message>
        <source>the line ends inside a text. Close it with &quot;, or write \n for the line break</source>
        <translation>行在文本中间结束。请用 &quot; 闭合,或用 \n 表示换行</translation>
    </message>
    <message>
        <source>a control character stands in a text. Write it as \u%1</source>
        <translation>文本中有控制字符。请写成 \u%1</translation>
    </message>
    <message>
        <source>this is no escape. Write \\ for a backslash</source>
        <translation>这不是转义。反斜杠请写成 \\</translation>
    </message>
    <message>
        <source>the text that begins here has no closing &quot;</source>
        <translation>此处开始的文本没有右引号 &quot;</translation>
    </message>
    <message>
        <source>a digit belongs after the minus sign, %1</source>
        <translation>负号之后应是数字,%1</translation>
    </message>
    <message>
        <source>a number does not begin with 0. Take the zero away, or write it as a text in quotes</source>
        <translation>数字不能以 0 开头。请去掉零,或写成引号中的文本</translation>
    </message>
    <message>
        <source>a digit belongs after the point, %1</source>
        <translation>小数点之后应是数字,%1</translation>
    </message>
    <message>
        <source>a digit belongs after the exponent, %1</source>
        <translation>指数之后应是数字,%1</translation>
    </message>
    <message>
        <source>texts take double quotes: &quot;…&quot;</source>
        <translation>文本使用双引号:&quot;…&quot;</translation>
    </message>
    <message>
        <source>a value belongs here, %1</source>
        <translation>这里应是一个值,%1</translation>
    </message>
    <message>
        <source>%1 is no value. Texts stand in double quotes</source>
        <translation>%1 不是值。文本应放在双引号中</translation>
    </message>
</context>
<context>
    <name>slipway::JsonTreeModel</name>
    <message>
        <source>root</source>
        <translation>根</translation>
    </message>
    <message numerus="yes">
        <source>object, %n members</source>
        <translation>
            <numerusform>对象,%n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>array, %n items</source>
        <translation>
            <numerusform>数组,%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation>对象,1 个成员</translation>
    </message>
    <message>
        <source>array, 1 item</source>
        <translation>数组,1 项</translation>
    </message>
</context>
<context>
    <name>slipway::LargeBodyView</name>
    <message>
        <source>Body, read only</source>
        <translation>正文,只读</translation>
    </message>
</context>
<context>
    <name>slipway::LineVisitor</name>
    <message>
        <source>The line has no body. Write &quot;body&quot;:null for a message without one.</source>
        <translation>该行没有正文。没有正文的消息请写 &quot;body&quot;:null。</translation>
    </message>
    <message>
        <source>&quot;v&quot; must be 1.</source>
        <translation>&quot;v&quot; 必须为 1。</translation>
    </message>
    <message>
        <source>&quot;topic&quot; must be text or null.</source>
        <translation>&quot;topic&quot; 必须是文本或 null。</translation>
    </message>
    <message>
        <source>&quot;partition&quot; must be a whole number from 0 or null.</source>
        <translation>&quot;partition&quot; 必须是从 0 开始的整数或 null。</translation>
    </message>
    <message>
        <source>&quot;timestamp&quot; must be milliseconds since 1970, a whole number, or null.</source>
        <translation>&quot;timestamp&quot; 必须是自 1970 年起的毫秒数(整数)或 null。</translation>
    </message>
    <message>
        <source>&quot;key&quot; must be {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} or null.</source>
        <translation>&quot;key&quot; 必须是 {&quot;text&quot;:&quot;…&quot;}、{&quot;base64&quot;:&quot;…&quot;} 或 null。</translation>
    </message>
    <message>
        <source>&quot;body&quot; must be {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} or null.</source>
        <translation>&quot;body&quot; 必须是 {&quot;text&quot;:&quot;…&quot;}、{&quot;base64&quot;:&quot;…&quot;} 或 null。</translation>
    </message>
    <message>
        <source>&quot;headers&quot; must be a list of [&quot;name&quot;,value].</source>
        <translation>&quot;headers&quot; 必须是 [&quot;name&quot;,value] 的列表。</translation>
    </message>
    <message>
        <source>&quot;properties&quot; must be an object.</source>
        <translation>&quot;properties&quot; 必须是对象。</translation>
    </message>
    <message>
        <source>A value must have &quot;text&quot; or &quot;base64&quot;.</source>
        <translation>值必须有 &quot;text&quot; 或 &quot;base64&quot;。</translation>
    </message>
    <message>
        <source>A header must be [&quot;name&quot;,value].</source>
        <translation>消息头必须是 [&quot;name&quot;,value]。</translation>
    </message>
    <message>
        <source>&quot;text&quot; and &quot;base64&quot; must be text.</source>
        <translation>&quot;text&quot; 和 &quot;base64&quot; 必须是文本。</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>一行必须是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>A property must be a value, a number, text or null.</source>
        <translation>属性必须是值、数字、文本或 null。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here for the second time. Leave one.</source>
        <translation>&quot;%1&quot; 在这里第二次出现。请只保留一个。</translation>
    </message>
    <message>
        <source>A value must have one of &quot;text&quot; and &quot;base64&quot;.</source>
        <translation>值必须有 &quot;text&quot; 和 &quot;base64&quot; 之一。</translation>
    </message>
    <message>
        <source>&quot;base64&quot; holds something that is no base64.</source>
        <translation>&quot;base64&quot; 中的内容不是 base64。</translation>
    </message>
    <message>
        <source>The line was written by a newer Slipway. Update this one to read it.</source>
        <translation>该行由更新版本的 Slipway 写入。请更新此版本后再读取。</translation>
    </message>
    <message>
        <source>A header&apos;s value must be {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} or null.</source>
        <translation>消息头的值必须是 {&quot;text&quot;:&quot;…&quot;}、{&quot;base64&quot;:&quot;…&quot;} 或 null。</translation>
    </message>
</context>
<context>
    <name>slipway::LogCells</name>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>slipway::LogExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>The log does not keep this message.</source>
        <translation>日志没有保留此消息。</translation>
    </message>
    <message>
        <source>The run&apos;s source ends before this message. It is not the one that was sent.</source>
        <translation>运行的数据源在此消息之前结束。它不是当时发送的那个。</translation>
    </message>
    <message>
        <source>The export could not be written. Check the disk&apos;s free space.</source>
        <translation>无法写入导出文件。请检查磁盘的剩余空间。</translation>
    </message>
</context>
<context>
    <name>slipway::LogExports</name>
    <message>
        <source>send log</source>
        <translation>发送日志</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Message lines (*.jsonl)</source>
        <translation>消息行 (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>HAR, with timings (*.har)</source>
        <translation>HAR,含时间 (*.har)</translation>
    </message>
</context>
<context>
    <name>slipway::LogFilterBar</name>
    <message>
        <source>Follow new entries</source>
        <translation>跟随新条目</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Filter text</source>
        <translation>筛选文本</translation>
    </message>
    <message>
        <source>Words in topic, key, id and error. topic:NAME, connection:NAME and run:NUMBER narrow it down.</source>
        <translation>主题、键、ID 和错误中的词。可用 topic:名称、connection:名称 和 run:编号 缩小范围。</translation>
    </message>
    <message>
        <source>Connections shown</source>
        <translation>显示的连接</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>States shown</source>
        <translation>显示的状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未确认的</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>当前显示的内容…</translation>
    </message>
    <message>
        <source>The whole log…</source>
        <translation>整个日志…</translation>
    </message>
    <message>
        <source>Open the log on a page</source>
        <translation>在页面中打开日志</translation>
    </message>
</context>
<context>
    <name>slipway::LogPage</name>
    <message>
        <source>Send log</source>
        <translation>发送日志</translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message>
        <source>Send log</source>
        <translation>发送日志</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Every send appears here before it leaves, and gets its outcome when the broker answers.</source>
        <translation>每次发送在发出之前就出现在这里,代理应答后得到结果。</translation>
    </message>
    <message>
        <source>Compose a message</source>
        <translation>撰写消息</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Unfold the run</source>
        <translation>展开运行</translation>
    </message>
    <message>
        <source>Fold the run</source>
        <translation>折叠运行</translation>
    </message>
    <message>
        <source>%1 of %2 shown, searching…</source>
        <translation>显示 %1 / %2,正在搜索…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>slipway::LogTableModel</name>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Acknowledged, no position</source>
        <translation>已确认,无位置</translation>
    </message>
    <message>
        <source>Sent, unconfirmed</source>
        <translation>已发送,未确认</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>%1 of %2 shown. Open the run to see every row.</source>
        <translation>显示 %1 / %2。打开运行可查看每一行。</translation>
    </message>
</context>
<context>
    <name>slipway::LookingBadge</name>
    <message>
        <source>Looking changes nothing here</source>
        <translation>在此浏览不会改变任何内容</translation>
    </message>
    <message>
        <source>Looking marks messages as redelivered</source>
        <translation>浏览会把消息标记为重新投递</translation>
    </message>
    <message>
        <source>Looking uses a temporary subscription and sees only new messages</source>
        <translation>浏览使用临时订阅,只能看到新消息</translation>
    </message>
</context>
<context>
    <name>slipway::MailboxFeed</name>
    <message>
        <source>Single sends cannot be read again. Send the message from the log.</source>
        <translation>单次发送无法再次读取。请从日志中发送该消息。</translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Navigator</source>
        <translation>导航栏</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Send log</source>
        <translation>发送日志</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>问题  %1</translation>
    </message>
</context>
<context>
    <name>slipway::MessageRenderer</name>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>slipway::MessageRenderer::Compiler</name>
    <message>
        <source>{{%1}} takes a column of a file of rows, and there is none.</source>
        <translation>{{%1}} 需要数据行文件中的列,但没有这样的文件。</translation>
    </message>
    <message>
        <source>The rows have no column %1. They have %2.</source>
        <translation>数据行没有列 %1。它们有 %2。</translation>
    </message>
    <message>
        <source>The row has no %1.</source>
        <translation>该行没有 %1。</translation>
    </message>
    <message>
        <source>Slipway makes no value named {{%1}}.</source>
        <translation>Slipway 不生成名为 {{%1}} 的值。</translation>
    </message>
    <message>
        <source>{{%1}} is a secret that was not given.</source>
        <translation>{{%1}} 是未提供的机密信息。</translation>
    </message>
    <message>
        <source>{{%1}} has no value. Give it one, or a default in the template.</source>
        <translation>{{%1}} 没有值。请提供值,或在模板中设置默认值。</translation>
    </message>
    <message>
        <source>{{%1}} needs itself for its value.</source>
        <translation>{{%1}} 的值依赖于自身。</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>变量 %1</translation>
    </message>
</context>
<context>
    <name>slipway::NavigatorModel</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n partitions</source>
        <translation>
            <numerusform>%1,%n 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>slipway::NavigatorPane</name>
    <message>
        <source>Filter connections and topics</source>
        <translation>筛选连接和主题</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Connections, topics and templates</source>
        <translation>连接、主题和模板</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Remove from the saved topics</source>
        <translation>从收藏的主题中移除</translation>
    </message>
    <message>
        <source>Save this topic</source>
        <translation>收藏此主题</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上移	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下移	Alt+Down</translation>
    </message>
</context>
<context>
    <name>slipway::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>slipway::OptionField</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>为 %1 选择文件</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Kept. Type to take its place.</source>
        <translation>已保存。输入即可替换。</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>忘记%1</translation>
    </message>
    <message>
        <source>Forgotten when you save.</source>
        <translation>保存时将被忘记。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an option and its value, in short</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>slipway::OptionForm</name>
    <message>
        <source>Search the options</source>
        <translation>搜索选项</translation>
    </message>
</context>
<context>
    <name>slipway::OptionGroup</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已更改 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Outbox</name>
    <message>
        <source>Name the topic to send to.</source>
        <translation>请指定要发送到的主题。</translation>
    </message>
    <message>
        <source>The message could not be handed on. Try again.</source>
        <translation>消息未能转交。请重试。</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 次 %2</translation>
    </message>
</context>
<context>
    <name>slipway::OutcomeCounter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>无位置</translation>
    </message>
</context>
<context>
    <name>slipway::OutcomeLook</name>
    <message>
        <source>Outstanding</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Ack, no position</source>
        <translation>已确认,无位置</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Acknowledged, no position</source>
        <translation>已确认,无位置</translation>
    </message>
    <message>
        <source>Sent, unconfirmed</source>
        <translation>已发送,未确认</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It is in the log and on its way; the broker has not answered yet.</source>
        <translation>消息已写入日志并正在发送;代理尚未应答。</translation>
    </message>
    <message>
        <source>The broker has stored this message and said where.</source>
        <translation>代理已存储此消息并告知了位置。</translation>
    </message>
    <message>
        <source>The broker has taken this message. It does not say at which offset.</source>
        <translation>代理已接收此消息,但没有告知偏移量。</translation>
    </message>
    <message>
        <source>The message has left. No answer was asked of the broker.</source>
        <translation>消息已发出,没有要求代理应答。</translation>
    </message>
    <message>
        <source>The broker gave the message back: no route leads from here.</source>
        <translation>代理退回了消息:没有可用的路由。</translation>
    </message>
    <message>
        <source>The message is certainly not stored.</source>
        <translation>消息确定没有存储。</translation>
    </message>
    <message>
        <source>The message may be stored or not. Look for it before you send it again.</source>
        <translation>消息可能已存储,也可能没有。重新发送前请先查找它。</translation>
    </message>
    <message>
        <source>The message was stopped before it left.</source>
        <translation>消息在发出之前被停止。</translation>
    </message>
</context>
<context>
    <name>slipway::PageOpener</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>About the topic</source>
        <translation>关于主题</translation>
    </message>
</context>
<context>
    <name>slipway::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Messages of %1 are being sent. Stop them first, then close the tab.</source>
        <translation>%1 的消息正在发送。请先停止,再关闭标签页。</translation>
    </message>
</context>
<context>
    <name>slipway::Place</name>
    <message>
        <source>A template needs a name.</source>
        <translation>模板需要名称。</translation>
    </message>
    <message>
        <source>No file can be named &quot;%1&quot;. Choose another name.</source>
        <translation>文件不能命名为 &quot;%1&quot;。请另选名称。</translation>
    </message>
</context>
<context>
    <name>slipway::PosixHostProbe</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>No broker answers at %1:%2. Check the address, and that the broker is running.</source>
        <translation>%1:%2 没有代理应答。请检查地址,以及代理是否在运行。</translation>
    </message>
</context>
<context>
    <name>slipway::PreferencesDialog</name>
    <message>
        <source>Show times in UTC</source>
        <translation>以 UTC 显示时间</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>全部恢复默认按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 has the same key: neither will work.</source>
        <translation>%1 使用相同的按键:两者都不会生效。</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
</context>
<context>
    <name>slipway::QuitQuestion</name>
    <message>
        <source>Messages are still being sent.</source>
        <translation>仍有消息正在发送。</translation>
    </message>
    <message>
        <source>Stop and quit waits for what has left and sends no more.</source>
        <translation>“停止并退出”会等待已发出的消息,不再发送新的。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Pause and quit waits for what has left; the rest can be resumed from the log after the next start. Stop and quit ends the runs.</source>
        <translation>“暂停并退出”会等待已发出的消息;其余部分可在下次启动后从日志继续。“停止并退出”会结束运行。</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>暂停并退出</translation>
    </message>
</context>
<context>
    <name>slipway::Receipt</name>
    <message>
        <source>State: %1</source>
        <translation>状态:%1</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <translation>连接:%1(%2)</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>主题:%1</translation>
    </message>
    <message>
        <source>Partition: %1</source>
        <translation>分区:%1</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation>消息 ID:%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误:%1</translation>
    </message>
    <message>
        <source>What the broker said: %1</source>
        <translation>代理的原话:%1</translation>
    </message>
</context>
<context>
    <name>slipway::ReceiptModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
</context>
<context>
    <name>slipway::ReceiptsPane</name>
    <message>
        <source>Receipts appear here.</source>
        <translation>回执显示在这里。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>复制回执</translation>
    </message>
</context>
<context>
    <name>slipway::Reconciliation</name>
    <message>
        <source>It is not in %1: the topic was read from before the run to its end. It can be sent again without a duplicate.</source>
        <translation>它不在 %1 中:该主题已从运行之前一直读到末尾。可以再次发送,不会重复。</translation>
    </message>
    <message>
        <source>%1 does not show what a topic holds: only its operator can say what was stored.</source>
        <translation>%1 不显示主题中的内容:只有其管理员能说明存储了什么。</translation>
    </message>
    <message>
        <source>The log cannot give %1 of the messages in doubt any more, so they cannot be looked for.</source>
        <translation>日志已无法给出 %1 条存疑的消息,因此无法查找它们。</translation>
    </message>
    <message>
        <source>The log did not answer in time.</source>
        <translation>日志没有及时应答。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>slipway::RequestThread</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>slipway::Resend</name>
    <message>
        <source>The connection of this message is no longer there. Choose Edit and send.</source>
        <translation>此消息的连接已不存在。请选择“编辑后发送”。</translation>
    </message>
    <message>
        <source>%1 is read only.</source>
        <translation>%1 是只读的。</translation>
    </message>
    <message>
        <source>Send 1 message to production?</source>
        <translation>向生产环境发送 1 条消息?</translation>
    </message>
    <message>
        <source>%1, topic %2.</source>
        <translation>%1,主题 %2。</translation>
    </message>
    <message>
        <source>Sending again to %1…</source>
        <translation>正在重新发送到 %1…</translation>
    </message>
    <message>
        <source>Sent again: %1. %2</source>
        <translation>已重新发送:%1。%2</translation>
    </message>
    <message>
        <source>Sent again to %1: %2.</source>
        <translation>已重新发送到 %1:%2。</translation>
    </message>
</context>
<context>
    <name>slipway::RetrySpool</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There is nothing to retry: no message of this run failed that could be sent again.</source>
        <translation>没有可重试的:此运行中没有可重新发送的失败消息。</translation>
    </message>
</context>
<context>
    <name>slipway::Run</name>
    <message>
        <source>The broker closed the connection.</source>
        <translation>代理关闭了连接。</translation>
    </message>
    <message>
        <source>Stopped before there was a connection. Nothing was sent.</source>
        <translation>在建立连接之前停止。没有发送任何消息。</translation>
    </message>
    <message>
        <source>There was no connection to %1 within %2 s. Check the address, and that the broker is running.</source>
        <translation>%2 秒内没有连接到 %1。请检查地址,以及代理是否在运行。</translation>
    </message>
    <message>
        <source>There was no answer in time. Check that the broker is running.</source>
        <translation>没有及时的应答。请检查代理是否在运行。</translation>
    </message>
    <message>
        <source>The run was stopped before this message left.</source>
        <translation>运行在此消息发出之前被停止。</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>正在连接。</translation>
    </message>
    <message>
        <source>%1 outcomes of the connection belong to no message, or are missing. Report this as a fault of Slipway.</source>
        <translation>连接的 %1 个结果不属于任何消息,或缺失。请作为 Slipway 的缺陷报告。</translation>
    </message>
    <message>
        <source>The log did not answer in time.</source>
        <translation>日志没有及时应答。</translation>
    </message>
    <message>
        <source>One message cannot be sent. Nothing was sent.</source>
        <translation>有一条消息无法发送。没有发送任何消息。</translation>
    </message>
    <message>
        <source>%1 messages cannot be sent. Nothing was sent.</source>
        <translation>%1 条消息无法发送。没有发送任何消息。</translation>
    </message>
    <message>
        <source>This run is one transaction: without its commit nothing of it is seen. Send it again from the start.</source>
        <translation>此运行是一个事务:未提交则其中的任何内容都不可见。请从头再次发送。</translation>
    </message>
    <message>
        <source>One transaction takes %1 messages and %2 bytes of them at most: it is rolled back. Send fewer, or in more than one transaction.</source>
        <translation>一个事务最多容纳 %1 条消息、共 %2 字节:已回滚。请减少消息,或分成多个事务发送。</translation>
    </message>
</context>
<context>
    <name>slipway::RunDesk</name>
    <message>
        <source>Retry of %1</source>
        <translation>重试 %1</translation>
    </message>
    <message>
        <source>The connection %1 is no longer there. Add it again, then resume.</source>
        <translation>连接 %1 已不存在。请重新添加,然后继续。</translation>
    </message>
    <message>
        <source>The connection %1 is no longer there. Add it again, then retry.</source>
        <translation>连接 %1 已不存在。请重新添加,然后重试。</translation>
    </message>
</context>
<context>
    <name>slipway::RunHead</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>主题 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <translation>%1 不确定</translation>
    </message>
    <message>
        <source>Refused: nothing was sent.</source>
        <translation>已拒绝:没有发送任何消息。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止:%1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停:%1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>已中断:%1</translation>
    </message>
    <message>
        <source>Another process drives this run.</source>
        <translation>另一个进程正在执行此运行。</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已完成:%1</translation>
    </message>
    <message>
        <source>Checking %1, message %2…</source>
        <translation>正在检查 %1,第 %2 条消息…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>waiting for what has left</source>
        <translation>正在等待已发出的消息</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 outstanding</source>
        <translation>%1 未完成</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>已完成 %1</translation>
    </message>
</context>
<context>
    <name>slipway::RunPage</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Slipway ended during this run.</source>
        <translation>Slipway 在此运行期间结束。</translation>
    </message>
    <message>
        <source>%1 messages are settled, %2 are ambiguous: they were on their way and may be stored.</source>
        <translation>%1 条消息已完成,%2 条不确定:它们当时正在发送,可能已存储。</translation>
    </message>
    <message>
        <source>The other %1 have not left. Resume sends none of the others again.</source>
        <translation>其余 %1 条没有发出。继续不会重发其他消息。</translation>
    </message>
    <message>
        <source>%1 messages are ambiguous: the connection ended before the broker answered, so they may be stored already. Retry failed leaves them out.</source>
        <translation>%1 条消息不确定:连接在代理应答之前结束,它们可能已存储。“重试失败”不包括它们。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1,第 %2 列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 cannot be sent in all. Nothing was sent.</source>
        <translation>共有 %1 条无法发送。没有发送任何消息。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何消息。</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Skip bad lines</source>
        <translation>跳过错误的行</translation>
    </message>
    <message>
        <source>Reading the topic for what is ambiguous…</source>
        <translation>正在读取主题以查找不确定的消息…</translation>
    </message>
    <message>
        <source>Look in the topic</source>
        <translation>在主题中查找</translation>
    </message>
    <message>
        <source>%1 of the ambiguous messages are stored, %2 are not.</source>
        <translation>不确定的消息中有 %1 条已存储,%2 条未存储。</translation>
    </message>
    <message>
        <source>%1 stay ambiguous: the topic does not tell.</source>
        <translation>%1 条仍不确定:主题无法说明。</translation>
    </message>
</context>
<context>
    <name>slipway::RunRows</name>
    <message>
        <source>Not acknowledged</source>
        <translation>未确认的</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>By error</source>
        <translation>按错误</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>每一行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>导出运行</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>运行的消息</translation>
    </message>
    <message>
        <source>Failures by error</source>
        <translation>按错误分组的失败</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1,正在搜索…</translation>
    </message>
    <message>
        <source>Retry failed only (%1)</source>
        <translation>仅重试失败的(%1)</translation>
    </message>
    <message>
        <source>Once the run has ended</source>
        <translation>运行结束后</translation>
    </message>
    <message>
        <source>Leaves out what may be stored</source>
        <translation>不包括可能已存储的消息</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>没有发送任何消息</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Everything was acknowledged so far</source>
        <translation>到目前为止全部已确认</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>slipway::RunTableModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
</context>
<context>
    <name>slipway::Safety</name>
    <message>
        <source>This connection is read-only: nothing is changed over it. Choose another connection, or change that one.</source>
        <translation>此连接是只读的:不能通过它更改任何内容。请选择其他连接,或更改该连接。</translation>
    </message>
</context>
<context>
    <name>slipway::SavedTopics</name>
    <message>
        <source>%1 was written by a newer Slipway. Update this one.</source>
        <translation>%1 由更新版本的 Slipway 写入。请更新此版本。</translation>
    </message>
    <message>
        <source>The saved topics were damaged; the file is now %1.</source>
        <translation>收藏的主题文件已损坏;现在名为 %1。</translation>
    </message>
    <message>
        <source>The saved topics cannot be changed now. Try again.</source>
        <translation>现在无法更改收藏的主题。请重试。</translation>
    </message>
</context>
<context>
    <name>slipway::SendBar</name>
    <message>
        <source>From file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>发送次数</translation>
    </message>
    <message>
        <source>How many times the message is sent</source>
        <translation>消息发送的次数</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Send the messages of a file</source>
        <translation>发送文件中的消息</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
</context>
<context>
    <name>slipway::SendButton</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop: what has left is waited for</source>
        <translation>停止:等待已发出的消息</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>slipway::SendLog</name>
    <message>
        <source>The disk is full, so the log %1 cannot be written. Make room; sending then goes on by itself.</source>
        <translation>磁盘已满,无法写入日志 %1。请腾出空间;随后发送会自动继续。</translation>
    </message>
    <message>
        <source>The log %1 cannot be read or written. Check the disk and its free space; sending then goes on by itself.</source>
        <translation>无法读写日志 %1。请检查磁盘及其剩余空间;随后发送会自动继续。</translation>
    </message>
    <message>
        <source>The log %1 cannot be opened for writing. Check that the file and its folder are yours to write.</source>
        <translation>无法以写入方式打开日志 %1。请检查您是否有权写入该文件及其文件夹。</translation>
    </message>
    <message>
        <source>Another program has held the log %1 for more than 5 s. Close what else has it open, then try again.</source>
        <translation>另一个程序占用日志 %1 超过 5 秒。请关闭打开它的其他程序,然后重试。</translation>
    </message>
    <message>
        <source>The log %1 is damaged. Start Slipway again: it is set aside then, and what can be read is kept.</source>
        <translation>日志 %1 已损坏。请重新启动 Slipway:届时会将其搁置,并保留可读的内容。</translation>
    </message>
    <message>
        <source>The log %1 did not take or give what was asked. Start Slipway again, and report this if it happens again.</source>
        <translation>日志 %1 没有按要求读写。请重新启动 Slipway;若再次发生请报告。</translation>
    </message>
    <message>
        <source>The log %1 was removed or replaced while it was in use. Put it back; sending then goes on by itself.</source>
        <translation>日志 %1 在使用中被移除或替换。请放回原处;随后发送会自动继续。</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer Slipway. Use that one, or start a new log beside it.</source>
        <translation>日志 %1 由更新版本的 Slipway 写入。请使用该版本,或在旁边新建日志。</translation>
    </message>
    <message>
        <source>%1 is a database, but no log of Slipway. Move it away, or choose another place for the log.</source>
        <translation>%1 是数据库,但不是 Slipway 的日志。请将其移走,或为日志选择其他位置。</translation>
    </message>
    <message>
        <source>The log has no entry %1. It may have been pruned.</source>
        <translation>日志没有条目 %1。它可能已被清理。</translation>
    </message>
    <message>
        <source>The log has no run %1. It may have been pruned.</source>
        <translation>日志没有运行 %1。它可能已被清理。</translation>
    </message>
    <message>
        <source>The log %1 is open for reading only. Start a new log beside it to send.</source>
        <translation>日志 %1 以只读方式打开。要发送,请在旁边新建日志。</translation>
    </message>
    <message>
        <source>The log does not keep the body of this message of entry %1.</source>
        <translation>日志没有保留条目 %1 中此消息的正文。</translation>
    </message>
    <message>
        <source>Another process has taken over run %1. Nothing more is sent from here.</source>
        <translation>另一个进程已接管运行 %1。这里不再发送。</translation>
    </message>
    <message>
        <source>Run %1 is being sent by another process. Stop it there first.</source>
        <translation>运行 %1 正由另一个进程发送。请先在那里停止。</translation>
    </message>
    <message>
        <source>Slipway ended before the broker&apos;s word was written down. The message may be stored: look for it before sending it again.</source>
        <translation>Slipway 在记录代理的答复之前结束。消息可能已存储:重新发送前请先查找。</translation>
    </message>
    <message>
        <source>The log was damaged, and this entry could not be read back. Whatever was sent here may be stored.</source>
        <translation>日志曾损坏,此条目无法恢复。这里发送过的内容可能已存储。</translation>
    </message>
    <message>
        <source>The log %1 is damaged and cannot be set aside. Move it away yourself, then start again.</source>
        <translation>日志 %1 已损坏且无法搁置。请自行移走,然后重新启动。</translation>
    </message>
    <message>
        <source>The log was damaged. It is kept as %1; nothing of it could be read.</source>
        <translation>日志曾损坏。它保留为 %1;其中没有可读的内容。</translation>
    </message>
</context>
<context>
    <name>slipway::ShortcutModel</name>
    <message>
        <source>%1 has the same key.</source>
        <translation>%1 使用相同的按键。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>slipway::ShortcutStore</name>
    <message>
        <source>The shortcuts were written by a newer Slipway. They are left as they are; the usual ones hold.</source>
        <translation>快捷键由更新版本的 Slipway 写入。文件保持原样;使用默认快捷键。</translation>
    </message>
    <message>
        <source>The shortcuts could not be read. The usual ones hold; the file is kept as %1.</source>
        <translation>无法读取快捷键。使用默认快捷键;文件保留为 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::Spool</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1:%2。</translation>
    </message>
</context>
<context>
    <name>slipway::SpoolPrune</name>
    <message>
        <source>%1 cannot be removed. Check its permissions.</source>
        <translation>无法移除 %1。请检查其权限。</translation>
    </message>
</context>
<context>
    <name>slipway::StatisticsPane</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>已重新发送</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>当前速率</translation>
    </message>
    <message>
        <source>Bytes taken</source>
        <translation>已接收字节</translation>
    </message>
    <message>
        <source>Latency, mean</source>
        <translation>延迟,平均</translation>
    </message>
    <message>
        <source>Latency, p50</source>
        <translation>延迟,p50</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>延迟,p95</translation>
    </message>
    <message>
        <source>Latency, p99</source>
        <translation>延迟,p99</translation>
    </message>
    <message>
        <source>Latency, longest</source>
        <translation>延迟,最大</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>尚无测量数据。</translation>
    </message>
    <message>
        <source>Numbers appear with the first message.</source>
        <translation>发送第一条消息后显示数字。</translation>
    </message>
    <message>
        <source>Rate, mean</source>
        <translation>速率,平均</translation>
    </message>
    <message>
        <source>What the numbers are of</source>
        <translation>数字的范围</translation>
    </message>
    <message>
        <source>Span of the plots</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>As Prometheus text…</source>
        <translation>另存为 Prometheus 文本…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export the statistics</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>无法写入 %1。请选择其他位置。</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Prometheus text (*.prom)</source>
        <translation>Prometheus 文本 (*.prom)</translation>
    </message>
</context>
<context>
    <name>slipway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>%1 outstanding</source>
        <translation>%1 未完成</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 已发送</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message>
        <source>p50 — · p99 —</source>
        <translation>p50 — · p99 —</translation>
    </message>
</context>
<context>
    <name>slipway::TabBar</name>
    <message>
        <source>Compose a message (Ctrl+N)</source>
        <translation>撰写消息(Ctrl+N)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>slipway::TabKeeper</name>
    <message>
        <source>The list of open tabs could not be read. It is kept as %1.</source>
        <translation>无法读取已打开标签页的列表。它保留为 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::TemplateCommands</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Name; a / makes a folder</source>
        <translation>名称;用 / 建立文件夹</translation>
    </message>
    <message>
        <source>There is a template named %1 already.</source>
        <translation>已有名为 %1 的模板。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换它</translation>
    </message>
    <message>
        <source>Saved the template %1 in %2.</source>
        <translation>模板 %1 已保存到 %2。</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>重命名模板</translation>
    </message>
    <message>
        <source>New name of %1; a / makes a folder</source>
        <translation>%1 的新名称;用 / 建立文件夹</translation>
    </message>
    <message>
        <source>Removed the template %1.</source>
        <translation>已移除模板 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>slipway::TemplateRunDialog</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>消息数量</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>other values each time</source>
        <translation>每次使用不同的值</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>数据行文件</translation>
    </message>
    <message>
        <source>a CSV file, or one with a JSON object a line</source>
        <translation>CSV 文件,或每行一个 JSON 对象的文件</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Rows (*.csv *.jsonl *.ndjson);;All files (*)</source>
        <translation>数据行 (*.csv *.jsonl *.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A seed is a whole number.</source>
        <translation>随机种子是整数。</translation>
    </message>
</context>
<context>
    <name>slipway::TemplateStore</name>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>无权读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>There are %1 templates named %2. Name the folder too: folder/%2.</source>
        <translation>有 %1 个名为 %2 的模板。请同时写出文件夹:folder/%2。</translation>
    </message>
    <message>
        <source>There is no template named %1.</source>
        <translation>没有名为 %1 的模板。</translation>
    </message>
    <message>
        <source>There is a template named %1 already.</source>
        <translation>已有名为 %1 的模板。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check its permissions.</source>
        <translation>无法移除 %1。请检查其权限。</translation>
    </message>
</context>
<context>
    <name>slipway::TimePlot</name>
    <message>
        <source>Nothing measured yet.</source>
        <translation>尚无测量数据。</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>速率随时间变化</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>延迟随时间变化</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>messages per second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>ms, until acknowledged</source>
        <translation>毫秒,直至确认</translation>
    </message>
</context>
<context>
    <name>slipway::TopicPage</name>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>What the broker says of the topic</source>
        <translation>代理对该主题的说明</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同步副本</translation>
    </message>
    <message>
        <source>First offset</source>
        <translation>第一个偏移量</translation>
    </message>
    <message>
        <source>Next offset</source>
        <translation>下一个偏移量</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置者</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n partitions</source>
        <translation>
            <numerusform>%2 上的 %1: %n 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>the topic</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>slipway::WindowState</name>
    <message>
        <source>The window&apos;s layout could not be read.</source>
        <translation>窗口布局无法读取。</translation>
    </message>
    <message>
        <source>The window&apos;s layout could not be read. The file is kept as %1.</source>
        <translation>窗口布局无法读取。文件保留为 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::Workbench</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Saved topics</source>
        <translation>收藏的主题</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>它保留为 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::hextext</name>
    <message>
        <source>First %1 of %2 shown</source>
        <translation>显示 %2 中的前 %1</translation>
    </message>
    <message>
        <source>Binary: %1</source>
        <translation>二进制:%1</translation>
    </message>
</context>
<context>
    <name>slipway::payloadtext</name>
    <message>
        <source>Binary: %1</source>
        <translation>二进制:%1</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>slipway::previewtext</name>
    <message>
        <source>Binary: %1</source>
        <translation>二进制:%1</translation>
    </message>
    <message>
        <source>First %1 of %2 shown</source>
        <translation>显示 %2 中的前 %1</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>Topic      %1</source>
        <translation>主题      %1</translation>
    </message>
    <message>
        <source>Partition  %1</source>
        <translation>分区      %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Key        %1</source>
        <translation>键        %1</translation>
    </message>
    <message>
        <source>Schema     %1</source>
        <translation>模式      %1</translation>
    </message>
    <message>
        <source>Body (%1)</source>
        <translation>正文(%1)</translation>
    </message>
    <message>
        <source>Body (%1, the file %2)</source>
        <translation>正文(%1,文件 %2)</translation>
    </message>
</context>
<context>
    <name>slipway::refusals</name>
    <message>
        <source>This broker cannot hold the message.</source>
        <translation>该代理无法保存此消息。</translation>
    </message>
</context>
<context>
    <name>slipway::words</name>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
</TS>

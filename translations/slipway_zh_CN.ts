<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlockReader</name>
    <message>
        <source>%1 was cut short while it was being read. Send it again as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no byte %2: it is not the file that the run began with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header has no name. Name it, or switch its row off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Danube</name>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the topic keeps messages; auto takes the topic&apos;s own, and makes a new topic non-reliable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many partitions to send to, made where they are missing; 0 takes what the topic has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject that messages name: SUBJECT is the latest version, SUBJECT:3 that one, SUBJECT:3+ at least that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one message at a time, since the broker does not keep the order of calls in flight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in flight at most, 1 to 10000; more than 100 gains little and costs latency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds to wait for the broker&apos;s answer to one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to try again what the broker certainly did not store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends again what may be stored already: nothing is lost, but messages may arrive twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host:port of the admin service; the broker&apos;s host and port 50051 when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the registration; the broker treats two producers of one name as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round robin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Devnull</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds that each message waits for its receipt; 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of messages that fail, in percent; 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedSpec</name>
    <message>
        <source>What this run read from was written down in a way that this Slipway does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>The line is longer than %1. Send it as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names a column twice. Leave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be body. Others are key, header.NAME, timestamp, partition, topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for one body. Send it as many messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer the file that this run began with. Put the old one back, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more than 65535 headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value must have one of &quot;text&quot; and &quot;base64&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;base64&quot; holds something that is no base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header must be [&quot;name&quot;,value].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A connection needs &quot;%1&quot; as Slipway writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer Slipway. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedAddress</name>
    <message>
        <source>No broker has addresses that begin with %1:. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft could not be read. It is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: line %2 is not what Slipway writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to write %1. Free some space on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a regular file. Pipe it into standard input, and name the input -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the input was stopped. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produces and inspects messages on Danube, Kafka, RabbitMQ and RocketMQ.

Slipway never says less or more than the broker said.

The sources of Slipway are under the Apache licence 2.0. This window is linked with QCustomPlot, which is under the GNU General Public License version 3 or later, so the built window as a whole is under that licence; slipwayctl is linked without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send messages of a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo	Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo	Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t	Ctrl+X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste	Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: what has left is waited for (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy last receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back &amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BodyEditor</name>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::CheckLine</name>
    <message>
        <source>Check of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, sent as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null: no body at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ComposePage</name>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice broker did not start. Try again, or add your own connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the text as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the messages of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message files (*.jsonl *.ndjson *.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 1 message to production?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 messages to production?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the messages of %1 to production?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, topic %2, %3. %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking, message %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionDialog</name>
    <message>
        <source>Read only: nothing can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of %1 begins with %2:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionMark</name>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionStore</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a copy of the connection %1. Give it an id of its own, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection named %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a secret: it belongs into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is saved already, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionStore::Lock</name>
    <message>
        <source>Another Slipway is changing the connections. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections&apos; folder may not be written. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ContentPane</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read, or is too large to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null: no body at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and headers  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::CsvFeed</name>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition must be a whole number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timestamp must be milliseconds since 1970, a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 values, but the first line names %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::CsvReader</name>
    <message>
        <source>A quote inside a value. Put the whole value in quotes and double the ones inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text after a closing quote. Double the quotes inside a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DeliveryRow</name>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject for the latest version, subject:3 for that one, subject:3+ for at least that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DestinationRow</name>
    <message>
        <source>Save this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the saved topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Detail</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages of %2 were handed to the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a receipt or a row of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the broker said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null: no body at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DraftStore</name>
    <message>
        <source>The draft %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be kept in %1. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentTag</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prod</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FeedCheck</name>
    <message>
        <source>Stopped while checking. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FieldPane</name>
    <message>
        <source>Key and headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a=b lines or JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FieldRow</name>
    <message>
        <source>Type bytes as pairs of hex digits: 1f 8b 08.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FieldTableModel</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FieldTypeDelegate</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::InFlight</name>
    <message>
        <source>The connection ended without saying what became of this message. It may be stored: look for it before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::JsonScanner</name>
    <message>
        <source>the text ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is U+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value ends before this. Only one value can stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon belongs after the name, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or } belongs here, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or ] belongs here, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the comma comes no name. Take the comma away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 comes a comma. Numbers take a point: %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in double quotes belongs here, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value belongs here, the text ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the comma comes no value. Take the comma away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line ends inside a text. Close it with &quot;, or write \n for the line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character stands in a text. Write it as \u%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no escape. Write \\ for a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text that begins here has no closing &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit belongs after the minus sign, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number does not begin with 0. Take the zero away, or write it as a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit belongs after the point, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit belongs after the exponent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts take double quotes: &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value belongs here, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no value. Texts stand in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LineVisitor</name>
    <message>
        <source>The line has no body. Write &quot;body&quot;:null for a message without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;v&quot; must be 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;topic&quot; must be text or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;partition&quot; must be a whole number from 0 or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;timestamp&quot; must be milliseconds since 1970, a whole number, or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;key&quot; must be {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;body&quot; must be {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;headers&quot; must be a list of [&quot;name&quot;,value].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;properties&quot; must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value must have &quot;text&quot; or &quot;base64&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header must be [&quot;name&quot;,value].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;text&quot; and &quot;base64&quot; must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property must be a value, a number, text or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here for the second time. Leave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value must have one of &quot;text&quot; and &quot;base64&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;base64&quot; holds something that is no base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was written by a newer Slipway. Update this one to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header&apos;s value must be {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} or null.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LogExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not keep this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s source ends before this message. It is not the one that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written. Check the disk&apos;s free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message>
        <source>Follow new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every send appears here before it leaves, and gets its outcome when the broker answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LogTableModel</name>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged, no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MailboxFeed</name>
    <message>
        <source>Single sends cannot be read again. Send the message from the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::NavigatorModel</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::NavigatorPane</name>
    <message>
        <source>Filter connections and topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Outbox</name>
    <message>
        <source>Name the topic to send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be handed on. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::OutcomeLook</name>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack, no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged, no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the log and on its way; the broker has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker has stored this message and said where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker has taken this message. It does not say at which offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has left. No answer was asked of the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker gave the message back: no route leads from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is certainly not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message may be stored or not. Look for it before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was stopped before it left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::QuitQuestion</name>
    <message>
        <source>Messages are still being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit waits for what has left and sends no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Receipt</name>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the broker said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ReceiptModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ReceiptsPane</name>
    <message>
        <source>Receipts appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RequestThread</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Run</name>
    <message>
        <source>The broker closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before there was a connection. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no connection to %1 within %2 s. Check the address, and that the broker is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time. Check that the broker is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before this message left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outcomes of the connection belong to no message, or are missing. Report this as a fault of Slipway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SavedTopics</name>
    <message>
        <source>%1 was written by a newer Slipway. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved topics were damaged; the file is now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved topics cannot be changed now. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SendBar</name>
    <message>
        <source>From file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the message is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the messages of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SendButton</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: what has left is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SendLog</name>
    <message>
        <source>The disk is full, so the log %1 cannot be written. Make room; sending then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 cannot be read or written. Check the disk and its free space; sending then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 cannot be opened for writing. Check that the file and its folder are yours to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has held the log %1 for more than 5 s. Close what else has it open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 is damaged. Start Slipway again: it is set aside then, and what can be read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 did not take or give what was asked. Start Slipway again, and report this if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 was removed or replaced while it was in use. Put it back; sending then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 was written by a newer Slipway. Use that one, or start a new log beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database, but no log of Slipway. Move it away, or choose another place for the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no entry %1. It may have been pruned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no run %1. It may have been pruned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 is open for reading only. Start a new log beside it to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not keep the body of this message of entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has taken over run %1. Nothing more is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is being sent by another process. Stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway ended before the broker&apos;s word was written down. The message may be stored: look for it before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was damaged, and this entry could not be read back. Whatever was sent here may be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 is damaged and cannot be set aside. Move it away yourself, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was damaged. It is kept as %1; nothing of it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Spool</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::StatisticsPane</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers appear with the first message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 — · p99 —</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::TabBar</name>
    <message>
        <source>Compose a message (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Workbench</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::hextext</name>
    <message>
        <source>First %1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::previewtext</name>
    <message>
        <source>Binary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::refusals</name>
    <message>
        <source>This broker cannot hold the message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::words</name>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

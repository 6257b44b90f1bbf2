<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BlockReader</name>
    <message>
        <source>%1 was cut short while it was being read. Send it again as it is now.</source>
        <translation>%1 wurde gekürzt, während daraus gelesen wurde. Noch einmal senden, so wie die Datei jetzt ist.</translation>
    </message>
    <message>
        <source>%1 has no byte %2: it is not the file that the run began with.</source>
        <translation>%1 hat kein Byte %2: es ist nicht die Datei, mit der der Lauf begann.</translation>
    </message>
</context>
<context>
    <name>BrowseSession</name>
    <message>
        <source>%1 has nothing to show.</source>
        <translation>%1 hat nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A header has no name. Name it, or switch its row off.</source>
        <translation>Ein Header hat keinen Namen. Ihn benennen oder seine Zeile ausschalten.</translation>
    </message>
    <message>
        <source>The file %1 is larger than a body can be (1 GiB).</source>
        <translation>Die Datei %1 ist größer, als ein Inhalt sein kann (1 GiB).</translation>
    </message>
    <message>
        <source>The file %1 for the body cannot be read.</source>
        <translation>Die Datei %1 für den Inhalt lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>Practice Kafka</source>
        <translation>Übungs-Kafka</translation>
    </message>
    <message>
        <source>A practice cluster on this computer: messages are kept in memory until it ends, 5 MiB a partition; duplicates are not dropped, transactions not hidden, and every receipt has the same time.</source>
        <translation>Ein Übungscluster auf diesem Rechner: Nachrichten bleiben im Speicher, bis er endet, 5 MiB je Partition; Dubletten werden nicht verworfen, Transaktionen nicht verborgen, und jeder Beleg trägt dieselbe Zeit.</translation>
    </message>
</context>
<context>
    <name>Danube</name>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Dispatch strategy</source>
        <translation>Zustellart</translation>
    </message>
    <message>
        <source>How the topic keeps messages; auto takes the topic&apos;s own, and makes a new topic non-reliable.</source>
        <translation>Wie das Topic Nachrichten aufbewahrt; auto nimmt, was das Topic hat, und legt ein neues Topic als non-reliable an.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>How many partitions to send to, made where they are missing; 0 takes what the topic has.</source>
        <translation>An wie viele Partitionen gesendet wird; fehlende werden angelegt; 0 nimmt die des Topics.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Subject that messages name: SUBJECT is the latest version, SUBJECT:3 that one, SUBJECT:3+ at least that one.</source>
        <translation>Subject, das Nachrichten nennen: SUBJECT ist die neueste Version, SUBJECT:3 diese, SUBJECT:3+ mindestens diese.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Sends one message at a time, since the broker does not keep the order of calls in flight.</source>
        <translation>Sendet eine Nachricht nach der anderen, da der Broker die Reihenfolge laufender Aufrufe nicht wahrt.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Sendefenster</translation>
    </message>
    <message>
        <source>Calls in flight at most, 1 to 10000; more than 100 gains little and costs latency.</source>
        <translation>Höchstens so viele laufende Aufrufe, 1 bis 10000; mehr als 100 bringt wenig und kostet Latenz.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Milliseconds to wait for the broker&apos;s answer to one call.</source>
        <translation>Millisekunden, die auf die Antwort des Brokers zu einem Aufruf gewartet wird.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often to try again what the broker certainly did not store.</source>
        <translation>Wie oft noch einmal versucht wird, was der Broker sicher nicht gespeichert hat.</translation>
    </message>
    <message>
        <source>Send again in doubt</source>
        <translation>Im Zweifel erneut senden</translation>
    </message>
    <message>
        <source>Sends again what may be stored already: nothing is lost, but messages may arrive twice.</source>
        <translation>Sendet erneut, was vielleicht schon gespeichert ist: nichts geht verloren, aber Nachrichten können doppelt ankommen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Admin address</source>
        <translation>Admin-Adresse</translation>
    </message>
    <message>
        <source>host:port of the admin service; the broker&apos;s host and port 50051 when empty.</source>
        <translation>host:port des Admin-Dienstes; leer: der Rechner des Brokers mit Port 50051.</translation>
    </message>
    <message>
        <source>Producer name</source>
        <translation>Name des Produzenten</translation>
    </message>
    <message>
        <source>Name of the registration; the broker treats two producers of one name as one.</source>
        <translation>Name der Anmeldung; zwei Produzenten gleichen Namens sind für den Broker einer.</translation>
    </message>
    <message>
        <source>Client sequence</source>
        <translation>Client-Sequenz</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>round robin</source>
        <translation>reihum</translation>
    </message>
    <message>
        <source>This Slipway speaks to Danube without TLS only. Use danube://.</source>
        <translation>Dieses Slipway spricht mit Danube nur ohne TLS. danube:// verwenden.</translation>
    </message>
    <message>
        <source>%1 is no Danube address. Write danube://host:port.</source>
        <translation>%1 ist keine Danube-Adresse. Sie lautet danube://host:port.</translation>
    </message>
    <message>
        <source>admin is %1; write it as host:port.</source>
        <translation>admin ist %1; es lautet host:port.</translation>
    </message>
    <message>
        <source>The broker advertises an address that is none. Set its advertised address to http://host:port.</source>
        <translation>Der Broker gibt eine Adresse bekannt, die keine ist. Seine bekanntgegebene Adresse auf http://host:port setzen.</translation>
    </message>
    <message>
        <source>The broker that has this topic asks for TLS, which this Slipway does not speak to Danube yet.</source>
        <translation>Der Broker mit diesem Topic verlangt TLS, das dieses Slipway mit Danube noch nicht spricht.</translation>
    </message>
    <message>
        <source>%1 exists with the other dispatch strategy. Set dispatch to auto, or to the topic&apos;s own.</source>
        <translation>%1 gibt es mit der anderen Zustellart. dispatch auf auto oder auf die des Topics setzen.</translation>
    </message>
    <message>
        <source>%1 belongs to another schema subject. Choose the topic&apos;s own subject.</source>
        <translation>%1 gehört zu einem anderen Schema-Subject. Das des Topics wählen.</translation>
    </message>
    <message>
        <source>%1 takes no more producers. Use the name of one that exists, or raise the topic&apos;s limit.</source>
        <translation>%1 nimmt keine weiteren Produzenten. Den Namen eines vorhandenen verwenden oder die Grenze des Topics erhöhen.</translation>
    </message>
    <message>
        <source>%1 cannot be made: a topic whose name begins like it, or its plain or partitioned form, exists. Choose another name, or the partitions that exist.</source>
        <translation>%1 lässt sich nicht anlegen: ein Topic, dessen Name so beginnt, oder seine einfache oder partitionierte Form gibt es schon. Einen anderen Namen oder die vorhandenen Partitionen wählen.</translation>
    </message>
    <message>
        <source>%1 is used in another way. Look at Details.</source>
        <translation>%1 wird anders verwendet. Siehe Details.</translation>
    </message>
    <message>
        <source>There is no namespace for %1. Create it, or choose another topic.</source>
        <translation>Für %1 gibt es keinen Namespace. Ihn anlegen oder ein anderes Topic wählen.</translation>
    </message>
    <message>
        <source>There is no schema subject %1 here. Register it, or choose another.</source>
        <translation>Hier gibt es kein Schema-Subject %1. Es registrieren oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>The broker did not do that for %1. Look at Details.</source>
        <translation>Der Broker hat das für %1 nicht getan. Siehe Details.</translation>
    </message>
    <message>
        <source>There is no topic named %1 here, and this broker makes none by itself. Create it first.</source>
        <translation>Hier gibt es kein Topic namens %1, und dieser Broker legt keines von selbst an. Es zuerst anlegen.</translation>
    </message>
    <message>
        <source>The broker did not answer in time. The message may be stored: look in %1 before sending it again.</source>
        <translation>Der Broker hat nicht rechtzeitig geantwortet. Die Nachricht ist vielleicht gespeichert: vor erneutem Senden in %1 nachsehen.</translation>
    </message>
    <message>
        <source>The broker did not answer in time about %1. Check that it is running.</source>
        <translation>Der Broker hat zu %1 nicht rechtzeitig geantwortet. Prüfen, ob er läuft.</translation>
    </message>
    <message>
        <source>The connection broke before the broker answered. The message may be stored: look in %1 before sending it again.</source>
        <translation>Die Verbindung brach ab, bevor der Broker antwortete. Die Nachricht ist vielleicht gespeichert: vor erneutem Senden in %1 nachsehen.</translation>
    </message>
    <message>
        <source>No broker answers at %1. Check the address, and that the broker is running.</source>
        <translation>Unter %1 antwortet kein Broker. Adresse prüfen, und ob der Broker läuft.</translation>
    </message>
    <message>
        <source>The broker is not ready for %1. Try again in a moment.</source>
        <translation>Der Broker ist für %1 noch nicht bereit. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The broker did not accept the token for %1. Give a valid one.</source>
        <translation>Der Broker hat das Token für %1 nicht angenommen. Ein gültiges angeben.</translation>
    </message>
    <message>
        <source>The broker does not allow this on %1. Ask for permission.</source>
        <translation>Der Broker erlaubt das auf %1 nicht. Um die Berechtigung bitten.</translation>
    </message>
    <message>
        <source>%1 refused the message: it does not match the topic&apos;s schema. Check body and schema.</source>
        <translation>%1 hat die Nachricht abgelehnt: sie passt nicht zum Schema des Topics. Inhalt und Schema prüfen.</translation>
    </message>
    <message>
        <source>The broker does not take %1. Look at Details.</source>
        <translation>Der Broker nimmt %1 nicht an. Siehe Details.</translation>
    </message>
    <message>
        <source>The message is larger than %1 takes. Make it smaller, or raise the topic&apos;s limit.</source>
        <translation>Die Nachricht ist größer, als %1 annimmt. Sie verkleinern oder die Grenze des Topics erhöhen.</translation>
    </message>
    <message>
        <source>The broker has no room for more on %1. Send more slowly.</source>
        <translation>Der Broker hat auf %1 keinen Platz mehr. Langsamer senden.</translation>
    </message>
    <message>
        <source>What answers at %1 does not offer this. Check that it is a Danube broker.</source>
        <translation>Was unter %1 antwortet, bietet das nicht an. Prüfen, ob es ein Danube-Broker ist.</translation>
    </message>
    <message>
        <source>The connection failed before the broker answered. The message may be stored: look in %1 before sending it again.</source>
        <translation>Die Verbindung ist gescheitert, bevor der Broker antwortete. Die Nachricht ist vielleicht gespeichert: vor erneutem Senden in %1 nachsehen.</translation>
    </message>
    <message>
        <source>The broker failed at %1. Look at Details.</source>
        <translation>Der Broker ist an %1 gescheitert. Siehe Details.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token (JWT) that the broker wants with every call, where it asks for one. Over danube:// it travels in plain text.</source>
        <translation>Das Token (JWT), das der Broker mit jedem Aufruf will, wo er eines verlangt. Über danube:// geht es im Klartext.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1 ist %2; es muss eine Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be true or false.</source>
        <translation>%1 ist %2; es muss true oder false sein.</translation>
    </message>
    <message>
        <source>dispatch is %1; it must be auto, reliable or non-reliable.</source>
        <translation>dispatch ist %1; es muss auto, reliable oder non-reliable sein.</translation>
    </message>
    <message>
        <source>%1 is no schema version. Write SUBJECT, SUBJECT:3 or SUBJECT:3+.</source>
        <translation>%1 ist keine Schema-Version. SUBJECT, SUBJECT:3 oder SUBJECT:3+ schreiben.</translation>
    </message>
    <message>
        <source>%1 is no schema subject. A subject has a name without a slash.</source>
        <translation>%1 ist kein Schema-Subject. Ein Subject hat einen Namen ohne Schrägstrich.</translation>
    </message>
    <message>
        <source>An attribute has no name. Give it one, or remove it.</source>
        <translation>Ein Attribut hat keinen Namen. Ihm einen geben oder es entfernen.</translation>
    </message>
    <message>
        <source>An attribute&apos;s name is not UTF-8 text, which Danube cannot hold.</source>
        <translation>Der Name eines Attributs ist kein UTF-8-Text; Danube kann ihn nicht halten.</translation>
    </message>
    <message>
        <source>Attribute %1 is null. Danube&apos;s attributes are text; use an empty one.</source>
        <translation>Das Attribut %1 ist null. Attribute von Danube sind Text; ein leeres verwenden.</translation>
    </message>
    <message>
        <source>Attribute %1 is not UTF-8 text, which Danube cannot hold.</source>
        <translation>Das Attribut %1 ist kein UTF-8-Text; Danube kann es nicht halten.</translation>
    </message>
    <message>
        <source>Attribute %1 is there twice. Danube holds one of each name.</source>
        <translation>Das Attribut %1 ist doppelt. Danube hält von jedem Namen eines.</translation>
    </message>
    <message>
        <source>The body is null. Danube has no null body; send an empty one.</source>
        <translation>Der Inhalt ist null. Danube kennt keinen Inhalt null; einen leeren senden.</translation>
    </message>
    <message>
        <source>The key is not UTF-8 text. Danube&apos;s routing keys are text.</source>
        <translation>Der Schlüssel ist kein UTF-8-Text. Routing-Schlüssel von Danube sind Text.</translation>
    </message>
    <message>
        <source>The message has at least %1 bytes when encoded; Danube takes %2. Make it smaller.</source>
        <translation>Die Nachricht hat kodiert mindestens %1 Bytes; Danube nimmt %2. Sie verkleinern.</translation>
    </message>
    <message>
        <source>Schema subject %1 has no version %2; its latest is %3. Choose one of those.</source>
        <translation>Das Schema-Subject %1 hat keine Version %2; seine neueste ist %3. Eine davon wählen.</translation>
    </message>
    <message>
        <source>This definition is not compatible with subject %1. Change it, or the subject&apos;s compatibility mode.</source>
        <translation>Diese Definition ist mit dem Subject %1 nicht verträglich. Sie oder die Verträglichkeitsart des Subjects ändern.</translation>
    </message>
    <message>
        <source>The broker does not take this definition for %1. Check its type and text.</source>
        <translation>Der Broker nimmt diese Definition für %1 nicht an. Ihre Art und ihren Text prüfen.</translation>
    </message>
    <message>
        <source>%1 is no Danube topic. Write it as /namespace/topic, in letters, digits, - and _.</source>
        <translation>%1 ist kein Danube-Topic. Es lautet /namespace/topic, aus Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>No admin service answers at %1. Check the address, and set admin where it is not the usual one.</source>
        <translation>Unter %1 antwortet kein Admin-Dienst. Die Adresse prüfen, und admin setzen, wo es nicht die übliche ist.</translation>
    </message>
    <message>
        <source>There is no topic named %1 here. Check the name, or create it.</source>
        <translation>Hier gibt es kein Topic namens %1. Den Namen prüfen oder es anlegen.</translation>
    </message>
    <message>
        <source>%1 exists without partitions. Leave the number of partitions out.</source>
        <translation>%1 gibt es ohne Partitionen. Die Zahl der Partitionen weglassen.</translation>
    </message>
    <message>
        <source>%1 exists with %2 dispatch. Set dispatch to auto, or to the topic&apos;s own.</source>
        <translation>%1 gibt es mit der Zustellart %2. dispatch auf auto oder auf die des Topics setzen.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2 begins like it, and Danube does not allow that. Choose another name.</source>
        <translation>%1 lässt sich nicht anlegen: %2 beginnt so, und Danube erlaubt das nicht. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be made: a topic of this name, or one that begins like it, exists. Choose another name.</source>
        <translation>%1 lässt sich nicht anlegen: ein Topic dieses Namens, oder eines, das so beginnt, gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This broker would remove %1 together with %2. Nothing was removed.</source>
        <translation>Dieser Broker würde %1 zusammen mit %2 entfernen. Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Danube does not show what was sent before. Follow the topic instead.</source>
        <translation>Danube zeigt nicht, was vorher gesendet wurde. Stattdessen dem Topic folgen.</translation>
    </message>
    <message>
        <source>The message has %1 bytes when encoded; Danube takes %2. Make it smaller.</source>
        <translation>Die Nachricht hat kodiert %1 Bytes; Danube nimmt %2. Sie verkleinern.</translation>
    </message>
    <message>
        <source>There is no such partition of %1 here.</source>
        <translation>Eine solche Partition von %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The temporary subscription %1 could not be removed from %2. Remove it with the broker&apos;s own tool.</source>
        <translation>Das vorübergehende Abonnement %1 ließ sich nicht aus %2 entfernen. Es mit dem Werkzeug des Brokers entfernen.</translation>
    </message>
    <message>
        <source>%1 has no partitions, so there is no partition %2. Leave the partition out.</source>
        <translation>%1 hat keine Partitionen, also auch keine Partition %2. Die Partition weglassen.</translation>
    </message>
    <message>
        <source>%1 has %2 partitions, 0 to %3; there is no partition %4.</source>
        <translation>%1 hat %2 Partitionen, 0 bis %3; eine Partition %4 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Devnull</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Milliseconds that each message waits for its receipt; 0 or more.</source>
        <translation>Millisekunden, die jede Nachricht auf ihren Beleg wartet; 0 oder mehr.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Share of messages that fail, in percent; 0 to 100.</source>
        <translation>Anteil der Nachrichten, die fehlschlagen, in Prozent; 0 bis 100.</translation>
    </message>
    <message>
        <source>This message was chosen to fail. Set fail.rate to 0 to let all pass.</source>
        <translation>Diese Nachricht sollte fehlschlagen. Mit fail.rate 0 gehen alle durch.</translation>
    </message>
    <message>
        <source>devnull: keeps no messages, so there is nothing to browse. Choose another connection.</source>
        <translation>devnull: bewahrt keine Nachrichten auf, es gibt nichts anzusehen. Eine andere Verbindung wählen.</translation>
    </message>
    <message>
        <source>devnull: has no topics to list. Every topic name is taken.</source>
        <translation>devnull: hat keine Topics aufzulisten. Jeder Name wird angenommen.</translation>
    </message>
    <message>
        <source>devnull: has no schema registry. Choose another connection.</source>
        <translation>devnull: hat keine Schema-Registry. Eine andere Verbindung wählen.</translation>
    </message>
</context>
<context>
    <name>FeedSpec</name>
    <message>
        <source>What this run read from was written down in a way that this Slipway does not know.</source>
        <translation>Woraus dieser Lauf las, ist auf eine Weise notiert, die dieses Slipway nicht kennt.</translation>
    </message>
</context>
<context>
    <name>Kafka</name>
    <message>
        <source>address.map has &quot;%1&quot;. Write each as host:port=host:port, separated by commas.</source>
        <translation>address.map enthält &quot;%1&quot;. Jede als host:port=host:port schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Exactly once (enable.idempotence) needs confirmation by all. Set acks to all, or enable.idempotence to false.</source>
        <translation>Genau einmal (enable.idempotence) braucht die Bestätigung aller. acks auf all setzen, oder enable.idempotence auf false.</translation>
    </message>
    <message>
        <source>Exactly once (enable.idempotence) needs retries. Set retries above 0, or enable.idempotence to false.</source>
        <translation>Genau einmal (enable.idempotence) braucht Wiederholungen. retries über 0 setzen, oder enable.idempotence auf false.</translation>
    </message>
    <message>
        <source>The Kafka library of this system has no property %1.</source>
        <translation>Die Kafka-Bibliothek dieses Systems hat keine Eigenschaft %1.</translation>
    </message>
    <message>
        <source>%1 cannot have this value. slipwayctl options kafka says what it takes.</source>
        <translation>%1 kann diesen Wert nicht haben. slipwayctl options kafka sagt, was es nimmt.</translation>
    </message>
    <message>
        <source>%1 is no Kafka address. Write kafka://host:9092, or several: kafka://one:9092,two:9092.</source>
        <translation>%1 ist keine Kafka-Adresse. Sie lautet kafka://host:9092, mehrere: kafka://eins:9092,zwei:9092.</translation>
    </message>
    <message>
        <source>These options do not go together, or a file that they name cannot be read. Look at Details.</source>
        <translation>Diese Optionen passen nicht zusammen, oder eine genannte Datei ist nicht lesbar. Siehe Details.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Who must have stored a message before it is acknowledged: all in-sync replicas (all, or -1), the leader (1), or nobody: sent and not confirmed (0).</source>
        <translation>Wer eine Nachricht gespeichert haben muss, bevor sie bestätigt ist: alle synchronen Replikate (all oder -1), der Leader (1) oder niemand: gesendet und unbestätigt (0).</translation>
    </message>
    <message>
        <source>Partitioner</source>
        <translation>Partitionierer</translation>
    </message>
    <message>
        <source>How a key chooses its partition: murmur2_random as Java&apos;s clients do, consistent_random as librdkafka and kcat do, fnv1a_random as Sarama does. Those without _random send all messages without a key to one partition.</source>
        <translation>Wie ein Schlüssel seine Partition wählt: murmur2_random wie die Java-Clients, consistent_random wie librdkafka und kcat, fnv1a_random wie Sarama. Die ohne _random senden alle Nachrichten ohne Schlüssel an eine Partition.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Send again in doubt</source>
        <translation>Im Zweifel erneut senden</translation>
    </message>
    <message>
        <source>Sends again what may be stored already: nothing is lost, but messages may arrive twice.</source>
        <translation>Sendet erneut, was vielleicht schon gespeichert ist: nichts geht verloren, aber Nachrichten können doppelt ankommen.</translation>
    </message>
    <message>
        <source>Exactly once, in order</source>
        <translation>Genau einmal, der Reihe nach</translation>
    </message>
    <message>
        <source>The broker drops what this session sends twice and keeps its order; needs confirmation by all.</source>
        <translation>Der Broker verwirft, was diese Sitzung doppelt sendet, und wahrt ihre Reihenfolge; braucht die Bestätigung aller.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>How batches are compressed on their way and in the topic.</source>
        <translation>Wie Stapel unterwegs und im Topic komprimiert sind.</translation>
    </message>
    <message>
        <source>Compression level</source>
        <translation>Kompressionsstufe</translation>
    </message>
    <message>
        <source>More is smaller and slower: gzip 0 to 9, lz4 and zstd 0 to 12; -1 is the codec&apos;s own.</source>
        <translation>Mehr ist kleiner und langsamer: gzip 0 bis 9, lz4 und zstd 0 bis 12; -1 ist die eigene des Verfahrens.</translation>
    </message>
    <message>
        <source>Delivery timeout</source>
        <translation>Zeitlimit der Zustellung</translation>
    </message>
    <message>
        <source>How long one message may take, tries and waiting included; 0 waits for ever. (Java: delivery.timeout.ms.)</source>
        <translation>Wie lange eine Nachricht dauern darf, Versuche und Warten eingeschlossen; 0 wartet ewig. (Java: delivery.timeout.ms.)</translation>
    </message>
    <message>
        <source>Broker&apos;s confirmation timeout</source>
        <translation>Zeitlimit der Bestätigung im Broker</translation>
    </message>
    <message>
        <source>How long the broker waits for its replicas before it answers with an error.</source>
        <translation>Wie lange der Broker auf seine Replikate wartet, bevor er mit einem Fehler antwortet.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often one message is tried again within its delivery timeout.</source>
        <translation>Wie oft eine Nachricht innerhalb ihres Zeitlimits erneut versucht wird.</translation>
    </message>
    <message>
        <source>First wait before a retry</source>
        <translation>Erste Wartezeit vor einer Wiederholung</translation>
    </message>
    <message>
        <source>Milliseconds before the first retry; each further one waits twice as long.</source>
        <translation>Millisekunden vor der ersten Wiederholung; jede weitere wartet doppelt so lange.</translation>
    </message>
    <message>
        <source>Longest wait before a retry</source>
        <translation>Längste Wartezeit vor einer Wiederholung</translation>
    </message>
    <message>
        <source>Milliseconds at most between two tries.</source>
        <translation>Millisekunden höchstens zwischen zwei Versuchen.</translation>
    </message>
    <message>
        <source>Transactional ID</source>
        <translation>Transaktions-ID</translation>
    </message>
    <message>
        <source>With it, messages are sent in a transaction: readers see all of them or none. A second producer with the same ID ends the first.</source>
        <translation>Damit wird in einer Transaktion gesendet: Leser sehen alle Nachrichten oder keine. Ein zweiter Produzent mit derselben ID beendet den ersten.</translation>
    </message>
    <message>
        <source>Transaction timeout</source>
        <translation>Zeitlimit der Transaktion</translation>
    </message>
    <message>
        <source>The broker rolls a transaction back that takes longer.</source>
        <translation>Eine Transaktion, die länger dauert, rollt der Broker zurück.</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Linger</source>
        <translation>Sammelzeit</translation>
    </message>
    <message>
        <source>How long a message waits for others to travel with.</source>
        <translation>Wie lange eine Nachricht auf andere wartet, um mit ihnen zu gehen.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Bytes of one batch at most.</source>
        <translation>Bytes eines Stapels höchstens.</translation>
    </message>
    <message>
        <source>Messages in a batch</source>
        <translation>Nachrichten im Stapel</translation>
    </message>
    <message>
        <source>Messages of one batch at most.</source>
        <translation>Nachrichten eines Stapels höchstens.</translation>
    </message>
    <message>
        <source>Stay with a partition</source>
        <translation>Bei einer Partition bleiben</translation>
    </message>
    <message>
        <source>How long messages without a key go to the same partition before another is chosen.</source>
        <translation>Wie lange Nachrichten ohne Schlüssel an dieselbe Partition gehen, bevor eine andere gewählt wird.</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Laufende Anfragen</translation>
    </message>
    <message>
        <source>Batches under way to one broker at most; 5 at most with exactly once.</source>
        <translation>Stapel, die höchstens zu einem Broker unterwegs sind; bei genau einmal höchstens 5.</translation>
    </message>
    <message>
        <source>Buffered messages</source>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message>
        <source>Messages that wait in memory at most; 0 is as many as fit the bytes.</source>
        <translation>Nachrichten, die höchstens im Speicher warten; 0 sind so viele, wie die Bytes fassen.</translation>
    </message>
    <message>
        <source>Buffered kilobytes</source>
        <translation>Wartende Kilobytes</translation>
    </message>
    <message>
        <source>Kilobytes that wait in memory at most.</source>
        <translation>Kilobytes, die höchstens im Speicher warten.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Größte Anfrage</translation>
    </message>
    <message>
        <source>A larger message is refused before it leaves; the topic&apos;s own limit is max.message.bytes.</source>
        <translation>Eine größere Nachricht wird abgelehnt, bevor sie hinausgeht; die Grenze des Topics ist max.message.bytes.</translation>
    </message>
    <message>
        <source>%1 has no such partition. Choose one that is there, or let the partitioner choose.</source>
        <translation>%1 hat keine solche Partition. Eine vorhandene wählen oder den Partitionierer wählen lassen.</translation>
    </message>
    <message>
        <source>No secure connection to %1. Check the trusted certificates, the client certificate, and that this address speaks TLS.</source>
        <translation>Keine sichere Verbindung zu %1. Die vertrauten Zertifikate, das Client-Zertifikat, und ob diese Adresse TLS spricht, prüfen.</translation>
    </message>
    <message>
        <source>Too few replicas of %1 are in sync to confirm by all. Wait until brokers are back, or ask the operator.</source>
        <translation>Zu wenige Replikate von %1 sind synchron, um von allen bestätigt zu werden. Warten, bis Broker zurück sind, oder den Betrieb fragen.</translation>
    </message>
    <message>
        <source>The session to %1 ended before the broker confirmed.</source>
        <translation>Die Sitzung mit %1 endete, bevor der Broker bestätigte.</translation>
    </message>
    <message>
        <source>Another producer took over the transactional ID. Give each producer its own.</source>
        <translation>Ein anderer Produzent hat die Transaktions-ID übernommen. Jedem Produzenten eine eigene geben.</translation>
    </message>
    <message>
        <source>%1 does not take messages with this timestamp. Leave it out, or choose one nearer to now.</source>
        <translation>%1 nimmt keine Nachrichten mit diesem Zeitstempel. Ihn weglassen oder einen näher an jetzt wählen.</translation>
    </message>
    <message>
        <source>%1 does not take this message: a compacted topic needs a key.</source>
        <translation>%1 nimmt diese Nachricht nicht: ein verdichtetes Topic braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 does not take this compression. Choose another.</source>
        <translation>%1 nimmt diese Kompression nicht. Eine andere wählen.</translation>
    </message>
    <message>
        <source>This was stopped for %1.</source>
        <translation>Das wurde für %1 angehalten.</translation>
    </message>
    <message>
        <source>No answer about %1 in time. Check that its brokers are running.</source>
        <translation>Keine rechtzeitige Antwort zu %1. Prüfen, ob seine Broker laufen.</translation>
    </message>
    <message>
        <source>No broker answers for %1. Check the address, and that the broker is running.</source>
        <translation>Für %1 antwortet kein Broker. Adresse prüfen, und ob der Broker läuft.</translation>
    </message>
    <message>
        <source>Signing in to %1 failed. Check the way to sign in, the user name and the secret.</source>
        <translation>Die Anmeldung bei %1 ist gescheitert. Anmeldeart, Benutzername und Geheimnis prüfen.</translation>
    </message>
    <message>
        <source>The broker does not allow this on %1. Ask for permission.</source>
        <translation>Der Broker erlaubt das auf %1 nicht. Um die Berechtigung bitten.</translation>
    </message>
    <message>
        <source>%1 is not there. Create it first, or choose another.</source>
        <translation>%1 gibt es nicht. Es zuerst anlegen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>The broker&apos;s state does not allow this on %1. Look at Details.</source>
        <translation>Der Zustand des Brokers erlaubt das auf %1 nicht. Siehe Details.</translation>
    </message>
    <message>
        <source>The broker does not take this for %1. Look at Details.</source>
        <translation>Der Broker nimmt das für %1 nicht an. Siehe Details.</translation>
    </message>
    <message>
        <source>The message is larger than %1 takes. Make it smaller, or raise max.message.bytes of the topic.</source>
        <translation>Die Nachricht ist größer, als %1 annimmt. Sie verkleinern oder max.message.bytes des Topics erhöhen.</translation>
    </message>
    <message>
        <source>%1 takes no more at present. Send more slowly.</source>
        <translation>%1 nimmt zurzeit nichts mehr an. Langsamer senden.</translation>
    </message>
    <message>
        <source>What answers for %1 does not offer this.</source>
        <translation>Was für %1 antwortet, bietet das nicht an.</translation>
    </message>
    <message>
        <source>The broker could not write %1 to its disk. Tell its operator.</source>
        <translation>Der Broker konnte %1 nicht auf seinen Datenträger schreiben. Den Betrieb benachrichtigen.</translation>
    </message>
    <message>
        <source>Kafka failed for %1. Look at Details.</source>
        <translation>Kafka ist an %1 gescheitert. Siehe Details.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>sticky: one partition for a batch, then another</source>
        <translation>stapelweise: eine Partition für einen Stapel, dann eine andere</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Für Kenner</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Mapped addresses</source>
        <translation>Umgesetzte Adressen</translation>
    </message>
    <message>
        <source>Where brokers are reached that advertise an address which leads nowhere from here, as behind a tunnel: host:port=host:port, separated by commas.</source>
        <translation>Wo Broker erreicht werden, die eine Adresse bekanntgeben, die von hier nirgendwohin führt, etwa hinter einem Tunnel: host:port=host:port, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>How this client names itself to the brokers.</source>
        <translation>Wie dieser Client sich den Brokern nennt.</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>Which addresses of a host are tried: any, v4 or v6.</source>
        <translation>Welche Adressen eines Rechners versucht werden: any, v4 oder v6.</translation>
    </message>
    <message>
        <source>Client&apos;s request timeout</source>
        <translation>Zeitlimit einer Anfrage beim Client</translation>
    </message>
    <message>
        <source>How long this client waits for the answer to one request before it breaks the connection.</source>
        <translation>Wie lange dieser Client auf die Antwort zu einer Anfrage wartet, bevor er die Verbindung abbricht.</translation>
    </message>
    <message>
        <source>Longest wait to reconnect</source>
        <translation>Längste Wartezeit bis zum neuen Verbinden</translation>
    </message>
    <message>
        <source>Milliseconds at most between two tries to connect to a broker again.</source>
        <translation>Millisekunden höchstens zwischen zwei Versuchen, wieder mit einem Broker zu verbinden.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>How to sign in: none, a user name and password (PLAIN, SCRAM-SHA-256, SCRAM-SHA-512), a token (OAUTHBEARER) or Kerberos (GSSAPI).</source>
        <translation>Wie angemeldet wird: none, mit Benutzername und Passwort (PLAIN, SCRAM-SHA-256, SCRAM-SHA-512), mit einem Token (OAUTHBEARER) oder Kerberos (GSSAPI).</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>auto follows the address (kafkas: is with TLS) and the way to sign in.</source>
        <translation>auto folgt der Adresse (kafkas: ist mit TLS) und der Anmeldeart.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token that was issued elsewhere, as its text.</source>
        <translation>Ein anderswo ausgestelltes Token, als sein Text.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The user name to sign in with.</source>
        <translation>Der Benutzername zum Anmelden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The user&apos;s password.</source>
        <translation>Das Passwort des Benutzers.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>https address that gives out tokens for a client ID and its secret.</source>
        <translation>https-Adresse, die für eine Client-ID und ihr Geheimnis Token ausgibt.</translation>
    </message>
    <message>
        <source>Token client ID</source>
        <translation>Client-ID für Token</translation>
    </message>
    <message>
        <source>The client ID to ask for a token with.</source>
        <translation>Die Client-ID, mit der nach einem Token gefragt wird.</translation>
    </message>
    <message>
        <source>Token client secret</source>
        <translation>Client-Geheimnis für Token</translation>
    </message>
    <message>
        <source>The secret that goes with the client ID.</source>
        <translation>Das Geheimnis zur Client-ID.</translation>
    </message>
    <message>
        <source>Token scope</source>
        <translation>Token-Bereich</translation>
    </message>
    <message>
        <source>The scope to ask for; empty where none is needed.</source>
        <translation>Der Bereich (scope), der verlangt wird; leer, wo keiner nötig ist.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>File or folder of CA certificates (PEM) to trust; the system&apos;s when empty.</source>
        <translation>Datei oder Ordner mit CA-Zertifikaten (PEM), denen vertraut wird; leer: die des Systems.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>File of this client&apos;s certificate (PEM), where brokers ask for one.</source>
        <translation>Datei mit dem Zertifikat dieses Clients (PEM), wo Broker eines verlangen.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>File of the key (PEM) of the client certificate.</source>
        <translation>Datei mit dem Schlüssel (PEM) des Client-Zertifikats.</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>The passphrase of the client key.</source>
        <translation>Die Passphrase des Client-Schlüssels.</translation>
    </message>
    <message>
        <source>Check host names</source>
        <translation>Rechnernamen prüfen</translation>
    </message>
    <message>
        <source>https checks that a broker&apos;s certificate is for its host name; none does not.</source>
        <translation>https prüft, ob das Zertifikat eines Brokers für seinen Rechnernamen gilt; none nicht.</translation>
    </message>
    <message>
        <source>Kafka has no schema registry of its own. Choose another connection.</source>
        <translation>Kafka hat keine eigene Schema-Registry. Eine andere Verbindung wählen.</translation>
    </message>
    <message>
        <source>The token expired at %1. Give a new one.</source>
        <translation>Das Token ist am %1 abgelaufen. Ein neues angeben.</translation>
    </message>
    <message>
        <source>The token cannot be used to sign in. Give one as its issuer gave it, on one line.</source>
        <translation>Mit dem Token lässt sich nicht anmelden. Eines angeben, wie der Aussteller es gab, in einer Zeile.</translation>
    </message>
    <message>
        <source>No broker answers; trying again. %1</source>
        <translation>Kein Broker antwortet; es wird weiter versucht. %1</translation>
    </message>
    <message>
        <source>Offsets %1 to %2 are gone: the topic keeps them no longer.</source>
        <translation>Die Offsets %1 bis %2 sind fort: das Topic bewahrt sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>Offsets from %1 on belong to transactions that are not decided yet.</source>
        <translation>Die Offsets ab %1 gehören zu Transaktionen, die noch nicht entschieden sind.</translation>
    </message>
    <message>
        <source>Partition %1 of %2 ends before offset %3 now: it was made again, or messages were lost. Read it again from the start.</source>
        <translation>Die Partition %1 von %2 endet jetzt vor dem Offset %3: sie wurde neu angelegt, oder Nachrichten gingen verloren. Von vorn lesen.</translation>
    </message>
    <message>
        <source>%1 loads code or runs a command. Set allow.code to true if it is yours and meant.</source>
        <translation>%1 lädt Code oder führt einen Befehl aus. allow.code auf true setzen, wenn es der eigene ist und so gemeint.</translation>
    </message>
    <message>
        <source>Slipway sets %1 itself: with another value it would not hear how messages ended.</source>
        <translation>Slipway setzt %1 selbst: mit einem anderen Wert erführe es nicht, wie Nachrichten endeten.</translation>
    </message>
    <message>
        <source>The broker did not confirm in time. The message may be stored: look in %1 before sending it again.</source>
        <translation>Der Broker hat nicht rechtzeitig bestätigt. Die Nachricht ist vielleicht gespeichert: vor erneutem Senden in %1 nachsehen.</translation>
    </message>
    <message>
        <source>The broker turned the message down after it may have been stored: look in %1 before sending it again. Details say why.</source>
        <translation>Der Broker hat die Nachricht abgewiesen, als sie vielleicht schon gespeichert war: vor erneutem Senden in %1 nachsehen. Die Details sagen, warum.</translation>
    </message>
    <message>
        <source>The message did not reach %1 in time and is not stored.</source>
        <translation>Die Nachricht hat %1 nicht rechtzeitig erreicht und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Trying again may help.</source>
        <translation>Noch einmal versuchen kann helfen.</translation>
    </message>
    <message>
        <source>%1 seems to speak TLS. Use kafkas:// in the address.</source>
        <translation>%1 spricht offenbar TLS. In der Adresse kafkas:// verwenden.</translation>
    </message>
    <message>
        <source>%1 seems to speak without TLS. Use kafka:// in the address.</source>
        <translation>%1 spricht offenbar ohne TLS. In der Adresse kafka:// verwenden.</translation>
    </message>
    <message>
        <source>%1 seems to ask to sign in. Choose how under Security.</source>
        <translation>%1 verlangt offenbar eine Anmeldung. Unter Sicherheit wählen, wie.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Give the CA&apos;s file under Security (ssl.ca.location).</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Unter Sicherheit die Datei der CA angeben (ssl.ca.location).</translation>
    </message>
    <message>
        <source>%1 did not accept the client&apos;s certificate, or asks for one. Give it and its key under Security.</source>
        <translation>%1 hat das Client-Zertifikat nicht angenommen oder verlangt eines. Es und seinen Schlüssel unter Sicherheit angeben.</translation>
    </message>
    <message>
        <source>There is no host of that name: %1. Check the address.</source>
        <translation>Einen Rechner dieses Namens gibt es nicht: %1. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>That the broker&apos;s certificate is not checked was left out. Name its authority as ssl.ca.location.</source>
        <translation>Dass das Zertifikat des Brokers nicht geprüft wird, wurde weggelassen. Seine Stelle als ssl.ca.location nennen.</translation>
    </message>
    <message>
        <source>The topic has no name. Name one.</source>
        <translation>Das Topic hat keinen Namen. Eines nennen.</translation>
    </message>
    <message>
        <source>%1 is no topic&apos;s name in Kafka.</source>
        <translation>%1 ist kein Topic-Name in Kafka.</translation>
    </message>
    <message>
        <source>The topic&apos;s name has %1 characters; Kafka takes %2.</source>
        <translation>Der Name des Topics hat %1 Zeichen; Kafka nimmt %2.</translation>
    </message>
    <message>
        <source>The topic&apos;s name has a character that Kafka does not take: %1. Letters, digits, dot, underscore and hyphen it takes.</source>
        <translation>Der Name des Topics hat ein Zeichen, das Kafka nicht nimmt: %1. Erlaubt sind Buchstaben, Ziffern, Punkt, Unterstrich und Bindestrich.</translation>
    </message>
    <message>
        <source>The timestamp is the first millisecond of 1970, which the Kafka library takes for none. Use a later one, or none.</source>
        <translation>Der Zeitstempel ist die erste Millisekunde von 1970, die der Kafka-Bibliothek als keiner gilt. Einen späteren oder keinen verwenden.</translation>
    </message>
    <message>
        <source>A header&apos;s name has a zero byte, which the Kafka library does not read back. Name it without.</source>
        <translation>Der Name eines Headers hat ein Null-Byte, das die Kafka-Bibliothek nicht zurückliest. Ihn ohne benennen.</translation>
    </message>
    <message>
        <source>The message has %1 bytes; the Kafka library takes %2.</source>
        <translation>Die Nachricht hat %1 Bytes; die Kafka-Bibliothek nimmt %2.</translation>
    </message>
    <message>
        <source>Allow code</source>
        <translation>Code erlauben</translation>
    </message>
    <message>
        <source>Lets expert options load libraries and run commands (plugin.library.paths, ssl.engine.location, ssl.providers, sasl.kerberos.kinit.cmd).</source>
        <translation>Lässt Optionen für Kenner Bibliotheken laden und Befehle ausführen (plugin.library.paths, ssl.engine.location, ssl.providers, sasl.kerberos.kinit.cmd).</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>On how many brokers each partition is kept.</source>
        <translation>Auf wie vielen Brokern jede Partition liegt.</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>What becomes of old messages: delete, compact (the last of each key stays), or delete,compact.</source>
        <translation>Was aus alten Nachrichten wird: delete, compact (die letzte jedes Schlüssels bleibt) oder delete,compact.</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>Milliseconds that messages are kept; -1 is for ever.</source>
        <translation>Millisekunden, die Nachrichten bleiben; -1 ist für immer.</translation>
    </message>
    <message>
        <source>Kept bytes</source>
        <translation>Aufbewahrte Bytes</translation>
    </message>
    <message>
        <source>Bytes that a partition keeps; -1 is without bound.</source>
        <translation>Bytes, die eine Partition aufbewahrt; -1 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>Größter Stapel</translation>
    </message>
    <message>
        <source>A batch of messages that is larger, compressed, is refused.</source>
        <translation>Ein Stapel von Nachrichten, der komprimiert größer ist, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Replicas in sync</source>
        <translation>Synchrone Replikate</translation>
    </message>
    <message>
        <source>How many replicas must have a message before acks=all is confirmed.</source>
        <translation>Wie viele Replikate eine Nachricht haben müssen, bevor acks=all bestätigt ist.</translation>
    </message>
    <message>
        <source>Compression on disk</source>
        <translation>Kompression auf dem Datenträger</translation>
    </message>
    <message>
        <source>How the broker keeps batches; producer is as they came.</source>
        <translation>Wie der Broker Stapel aufbewahrt; producer ist, wie sie kamen.</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Whose time a message has: its sender&apos;s or the broker&apos;s.</source>
        <translation>Wessen Zeit eine Nachricht hat: die des Absenders oder des Brokers.</translation>
    </message>
    <message>
        <source>There cannot be a topic %1 like this. Look at Details.</source>
        <translation>Ein solches Topic %1 kann es nicht geben. Siehe Details.</translation>
    </message>
    <message>
        <source>%1 cannot have %2 partitions.</source>
        <translation>%1 kann nicht %2 Partitionen haben.</translation>
    </message>
    <message>
        <source>The replicas of a topic cannot be changed here; ask the operator.</source>
        <translation>Die Replikate eines Topics lassen sich hier nicht ändern; den Betrieb fragen.</translation>
    </message>
    <message>
        <source>Line %1 is written in a way that is not read here: %2</source>
        <translation>Zeile %1 ist auf eine Weise geschrieben, die hier nicht gelesen wird: %2</translation>
    </message>
    <message>
        <source>Broker %1 slows this client down, by the cluster&apos;s quota: %2 ms a request.</source>
        <translation>Der Broker %1 bremst diesen Client nach dem Kontingent des Clusters: %2 ms je Anfrage.</translation>
    </message>
    <message>
        <source>Broker %1 is behind: %2 messages wait for its answer, %3 in all.</source>
        <translation>Der Broker %1 hängt zurück: %2 Nachrichten warten auf seine Antwort, insgesamt %3.</translation>
    </message>
    <message>
        <source>%1 is a Java key store, which Slipway cannot read. Export it as PEM with keytool and openssl, and name that file.</source>
        <translation>%1 ist ein Java-Schlüsselspeicher, den Slipway nicht lesen kann. Ihn mit keytool und openssl als PEM exportieren und diese Datei nennen.</translation>
    </message>
    <message>
        <source>%1 was left out: Slipway has no such option.</source>
        <translation>%1 wurde weggelassen: Slipway hat keine solche Option.</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 wurde weggelassen: %2</translation>
    </message>
    <message>
        <source>The file names no brokers: bootstrap.servers is missing.</source>
        <translation>Die Datei nennt keine Broker: bootstrap.servers fehlt.</translation>
    </message>
    <message>
        <source>The transaction was rolled back: readers of committed messages do not see it.</source>
        <translation>Die Transaktion wurde zurückgerollt: Leser abgeschlossener Nachrichten sehen sie nicht.</translation>
    </message>
    <message>
        <source>Whether the transaction was committed is not known. Look in the topic before sending it again.</source>
        <translation>Ob die Transaktion abgeschlossen wurde, ist nicht bekannt. Vor erneutem Senden im Topic nachsehen.</translation>
    </message>
    <message>
        <source>One transaction for a run</source>
        <translation>Eine Transaktion für einen Lauf</translation>
    </message>
    <message>
        <source>All messages of a run in one transaction, committed at its end and rolled back when it is stopped; needs a transactional ID. Without, there are 10 000 in one at most.</source>
        <translation>Alle Nachrichten eines Laufs in einer Transaktion, an seinem Ende mit Commit abgeschlossen und zurückgerollt, wenn er angehalten wird; braucht eine Transaktions-ID. Ohne sind höchstens 10 000 in einer.</translation>
    </message>
    <message>
        <source>Too few replicas of %1 are in sync to confirm by all: the message is not stored. Trying again may help, once brokers are back.</source>
        <translation>Zu wenige Replikate von %1 sind synchron, um durch alle zu bestätigen: die Nachricht ist nicht gespeichert. Noch einmal zu versuchen kann helfen, sobald Broker zurück sind.</translation>
    </message>
    <message>
        <source>One transaction for the whole run needs a transactional ID. Give it one (transactional.id).</source>
        <translation>Eine Transaktion für den ganzen Lauf braucht eine Transaktions-ID (transactional.id).</translation>
    </message>
    <message>
        <source>What answers does not take this compression from this version of the library: messages are sent uncompressed.</source>
        <translation>Was antwortet, nimmt diese Komprimierung von dieser Version der Bibliothek nicht an: Nachrichten werden unkomprimiert gesendet.</translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>The line is longer than %1. Send it as a file of its own.</source>
        <translation>Die Zeile ist länger als %1. Sie als eigene Datei senden.</translation>
    </message>
    <message>
        <source>The first line names a column twice. Leave one.</source>
        <translation>Die erste Zeile nennt eine Spalte zweimal. Eine entfernen.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be body. Others are key, header.NAME, timestamp, partition, topic.</source>
        <translation>Die erste Zeile muss die Spalten benennen, eine davon body. Andere sind key, header.NAME, timestamp, partition, topic.</translation>
    </message>
    <message>
        <source>%1 is too large for one body. Send it as many messages.</source>
        <translation>%1 ist zu groß für einen Inhalt. Als viele Nachrichten senden.</translation>
    </message>
    <message>
        <source>%1 is no longer the file that this run began with. Put the old one back, or start a new run.</source>
        <translation>%1 ist nicht mehr die Datei, mit der dieser Lauf begann. Die alte zurücklegen oder einen neuen Lauf beginnen.</translation>
    </message>
    <message>
        <source>The line has more than 65535 headers.</source>
        <translation>Die Zeile hat mehr als 65535 Header.</translation>
    </message>
    <message>
        <source>A value must have one of &quot;text&quot; and &quot;base64&quot;.</source>
        <translation>Ein Wert braucht eines von &quot;text&quot; und &quot;base64&quot;.</translation>
    </message>
    <message>
        <source>&quot;base64&quot; holds something that is no base64.</source>
        <translation>&quot;base64&quot; enthält etwas, das kein base64 ist.</translation>
    </message>
    <message>
        <source>A header must be [&quot;name&quot;,value].</source>
        <translation>Ein Header muss [&quot;name&quot;,wert] sein.</translation>
    </message>
    <message>
        <source>The line is no JSON here: %1.</source>
        <translation>Die Zeile ist hier kein JSON: %1.</translation>
    </message>
</context>
<context>
    <name>ModuleLoader</name>
    <message>
        <source>The part of Slipway for %1 cannot be loaded. Install Slipway again; slipwayctl doctor says more.</source>
        <translation>Der Teil von Slipway für %1 lässt sich nicht laden. Slipway neu installieren; slipwayctl doctor sagt mehr.</translation>
    </message>
    <message>
        <source>This Slipway was built or installed without its part for %1.</source>
        <translation>Dieses Slipway wurde ohne seinen Teil für %1 gebaut oder installiert.</translation>
    </message>
    <message>
        <source>The part of Slipway for %1 is of another version. Install Slipway again.</source>
        <translation>Der Teil von Slipway für %1 hat eine andere Version. Slipway neu installieren.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A connection needs &quot;%1&quot; as Slipway writes it.</source>
        <translation>Eine Verbindung braucht &quot;%1&quot;, wie Slipway es schreibt.</translation>
    </message>
    <message>
        <source>It was written by a newer Slipway. Update this one.</source>
        <translation>Das stammt von einem neueren Slipway. Dieses aktualisieren.</translation>
    </message>
</context>
<context>
    <name>ProfileLines</name>
    <message>
        <source>Line %1 is no connection. Nothing was imported. %2</source>
        <translation>Zeile %1 ist keine Verbindung. Nichts wurde importiert. %2</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>Port %1 is taken. Choose another one, or 0 for a free one.</source>
        <translation>Port %1 ist belegt. Einen anderen wählen, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1. Choose another one.</source>
        <translation>Die Sandbox kann an Port %1 nicht lauschen. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The practice Kafka cluster could not be started. Start the sandbox again, or with --no-kafka.</source>
        <translation>Der Übungs-Kafka-Cluster ließ sich nicht starten. Die Sandbox neu starten, oder mit --no-kafka.</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Start it again.</source>
        <translation>Die Sandbox ließ sich nicht starten. Sie noch einmal starten.</translation>
    </message>
</context>
<context>
    <name>SandboxLink</name>
    <message>
        <source>The sandbox&apos;s lock %1 could not be taken.</source>
        <translation>Die Sperre %1 der Sandbox ließ sich nicht nehmen.</translation>
    </message>
    <message>
        <source>No sandbox runs for this home.</source>
        <translation>Für dieses Verzeichnis läuft keine Sandbox.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s pipe %1 cannot be made.</source>
        <translation>Die Pipe %1 der Sandbox lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The sandbox did not start. Try again; slipwayctl sandbox shows what is wrong.</source>
        <translation>Die Sandbox ist nicht gestartet. Noch einmal versuchen; slipwayctl sandbox zeigt, woran es liegt.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is no saved %1 for this connection. Type it again.</source>
        <translation>Für diese Verbindung ist kein %1 abgelegt. Es erneut eingeben.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The folder %1 for the send log cannot be made. Nothing is sent unlogged: check its rights, or choose another home.</source>
        <translation>Der Ordner %1 für das Sendeprotokoll lässt sich nicht anlegen. Ohne Protokoll wird nichts gesendet: seine Rechte prüfen oder ein anderes Verzeichnis wählen.</translation>
    </message>
    <message>
        <source>The part of Slipway for the keychain is of another version. Install Slipway again.</source>
        <translation>Der Teil von Slipway für den Schlüsselbund hat eine andere Version. Slipway neu installieren.</translation>
    </message>
    <message>
        <source>The sandbox does not serve %1.</source>
        <translation>Die Sandbox bietet %1 nicht an.</translation>
    </message>
    <message>
        <source>%1 is of a kind that this Slipway does not know: %2.</source>
        <translation>%1 ist von einer Art, die dieses Slipway nicht kennt: %2.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>a UUID, version 4</source>
        <translation>eine UUID, Version 4</translation>
    </message>
    <message>
        <source>the message&apos;s number, from 0</source>
        <translation>die Nummer der Nachricht, ab 0</translation>
    </message>
    <message>
        <source>the time, as 2026-11-25T14:30:00.000Z</source>
        <translation>die Zeit, als 2026-11-25T14:30:00.000Z</translation>
    </message>
    <message>
        <source>a letter or a digit</source>
        <translation>ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a city</source>
        <translation>eine Stadt</translation>
    </message>
    <message>
        <source>a colour&apos;s name</source>
        <translation>der Name einer Farbe</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>eine Firma</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>ein Land</translation>
    </message>
    <message>
        <source>a country&apos;s two letters</source>
        <translation>die zwei Buchstaben eines Landes</translation>
    </message>
    <message>
        <source>a currency&apos;s three letters</source>
        <translation>die drei Buchstaben einer Währung</translation>
    </message>
    <message>
        <source>a time within the next year</source>
        <translation>eine Zeit im nächsten Jahr</translation>
    </message>
    <message>
        <source>a time within the last year</source>
        <translation>eine Zeit im letzten Jahr</translation>
    </message>
    <message>
        <source>a time within the last day</source>
        <translation>eine Zeit am letzten Tag</translation>
    </message>
    <message>
        <source>a domain that nobody owns</source>
        <translation>eine Domain, die niemandem gehört</translation>
    </message>
    <message>
        <source>a mail address that nobody reads</source>
        <translation>eine Mailadresse, die niemand liest</translation>
    </message>
    <message>
        <source>a mail address at example.com</source>
        <translation>eine Mailadresse bei example.com</translation>
    </message>
    <message>
        <source>a first name</source>
        <translation>ein Vorname</translation>
    </message>
    <message>
        <source>a number from 0 to 1000 with two decimals</source>
        <translation>eine Zahl von 0 bis 1000 mit zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>a first and a last name</source>
        <translation>ein Vor- und Nachname</translation>
    </message>
    <message>
        <source>a colour, as #1f8b08</source>
        <translation>eine Farbe, als #1f8b08</translation>
    </message>
    <message>
        <source>eight hexadecimal digits</source>
        <translation>acht Hex-Ziffern</translation>
    </message>
    <message>
        <source>an IPv4 address</source>
        <translation>eine IPv4-Adresse</translation>
    </message>
    <message>
        <source>an IPv6 address</source>
        <translation>eine IPv6-Adresse</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>eine ganze Zahl von 0 bis 1000</translation>
    </message>
    <message>
        <source>a last name</source>
        <translation>ein Nachname</translation>
    </message>
    <message>
        <source>a latitude, in degrees</source>
        <translation>eine geografische Breite, in Grad</translation>
    </message>
    <message>
        <source>a longitude, in degrees</source>
        <translation>eine geografische Länge, in Grad</translation>
    </message>
    <message>
        <source>a paragraph of Latin</source>
        <translation>ein Absatz Latein</translation>
    </message>
    <message>
        <source>a sentence of Latin</source>
        <translation>ein Satz Latein</translation>
    </message>
    <message>
        <source>a word of Latin</source>
        <translation>ein Wort Latein</translation>
    </message>
    <message>
        <source>a network card&apos;s address</source>
        <translation>die Adresse einer Netzwerkkarte</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>fifteen letters and digits</source>
        <translation>fünfzehn Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>a telephone number, as 555-010-1234</source>
        <translation>eine Telefonnummer, als 555-010-1234</translation>
    </message>
    <message>
        <source>a price from 0.00 to 1000.00</source>
        <translation>ein Preis von 0.00 bis 1000.00</translation>
    </message>
    <message>
        <source>a thing to buy</source>
        <translation>eine Ware</translation>
    </message>
    <message>
        <source>a thing to buy, with a word of praise</source>
        <translation>eine Ware, mit einem lobenden Wort</translation>
    </message>
    <message>
        <source>a version, as 1.20.3</source>
        <translation>eine Version, als 1.20.3</translation>
    </message>
    <message>
        <source>a house number and a street</source>
        <translation>Hausnummer und Straße</translation>
    </message>
    <message>
        <source>a street</source>
        <translation>eine Straße</translation>
    </message>
    <message>
        <source>an address that leads nowhere</source>
        <translation>eine Adresse, die nirgendwohin führt</translation>
    </message>
    <message>
        <source>a user&apos;s name, as ada.novak7</source>
        <translation>ein Benutzername, als ada.novak7</translation>
    </message>
    <message>
        <source>a day of the week</source>
        <translation>ein Wochentag</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>some words</source>
        <translation>einige Wörter</translation>
    </message>
    <message>
        <source>the time in seconds since 1970</source>
        <translation>die Zeit in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>the time in milliseconds since 1970</source>
        <translation>die Zeit in Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The row is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The row is no JSON here: %1.</source>
        <translation>Die Zeile ist hier kein JSON: %1.</translation>
    </message>
    <message>
        <source>The file of rows has no row.</source>
        <translation>Die Datei mit Zeilen hat keine Zeile.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is not as Slipway writes it.</source>
        <translation>Das Mitglied &quot;%1&quot; ist nicht, wie Slipway es schreibt.</translation>
    </message>
    <message>
        <source>It was written by a newer Slipway. Update this one.</source>
        <translation>Das stammt von einem neueren Slipway. Dieses aktualisieren.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>{{ is opened and not closed. Write \{{ for plain braces.</source>
        <translation>{{ ist geöffnet und nicht geschlossen. Für einfache Klammern \{{ schreiben.</translation>
    </message>
    <message>
        <source>There is no name between the braces.</source>
        <translation>Zwischen den Klammern steht kein Name.</translation>
    </message>
</context>
<context>
    <name>TypedAddress</name>
    <message>
        <source>No broker has addresses that begin with %1:. There are %2.</source>
        <translation>Kein Broker hat Adressen, die mit %1: beginnen. Es gibt %2.</translation>
    </message>
</context>
<context>
    <name>slipway</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A draft could not be read. It is kept as %1.</source>
        <translation>Ein Entwurf ließ sich nicht lesen. Er ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The draft %1 could not be read.</source>
        <translation>Der Entwurf %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged: line %2 is not what Slipway writes.</source>
        <translation>%1 ist beschädigt: Zeile %2 ist nicht, was Slipway schreibt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>This is no base64.</source>
        <translation>Das ist kein base64.</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>%1 darf nicht gelesen werden. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no room to write %1. Free some space on this disk.</source>
        <translation>Für %1 ist kein Platz. Auf diesem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Eine Datei %1 gibt es nicht. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 ist ein Ordner. Eine Datei nennen.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Pipe it into standard input, and name the input -.</source>
        <translation>%1 ist keine gewöhnliche Datei. Sie in die Standardeingabe leiten und die Eingabe - nennen.</translation>
    </message>
    <message>
        <source>The input could not be read: %1.</source>
        <translation>Die Eingabe ließ sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Reading the input was stopped. Nothing was sent.</source>
        <translation>Das Lesen der Eingabe wurde angehalten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nobody said where %1 is. Check your network or your VPN.</source>
        <translation>Niemand hat gesagt, wo %1 ist. Das Netz oder das VPN prüfen.</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the spelling or your VPN.</source>
        <translation>Einen Rechner namens %1 gibt es nicht. Die Schreibweise oder das VPN prüfen.</translation>
    </message>
    <message>
        <source>Type bytes as pairs of hex digits: 1f 8b 08.</source>
        <translation>Bytes als Paare von Hex-Ziffern schreiben: 1f 8b 08.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing is sent over it. Choose another connection, or change that one.</source>
        <translation>%1 ist nur lesbar: darüber wird nichts gesendet. Eine andere Verbindung wählen oder diese ändern.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 messages in one send; these are %3. Nothing was sent.</source>
        <translation>%1 nimmt höchstens %2 Nachrichten auf einmal; das sind %3. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 messages a second; %3 were asked for. Nothing was sent.</source>
        <translation>%1 nimmt höchstens %2 Nachrichten je Sekunde; verlangt waren %3. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 has no closing bracket. Write an IPv6 address as [::1]:port.</source>
        <translation>%1 hat keine schließende Klammer. Eine IPv6-Adresse als [::1]:port schreiben.</translation>
    </message>
    <message>
        <source>There is text after the bracket in %1. Write a port as [::1]:port.</source>
        <translation>Nach der Klammer in %1 steht Text. Einen Port als [::1]:port schreiben.</translation>
    </message>
    <message>
        <source>The port is missing in %1.</source>
        <translation>In %1 fehlt der Port.</translation>
    </message>
    <message>
        <source>%1 has more than one colon. Write an IPv6 address in brackets, as [::1]:port.</source>
        <translation>%1 hat mehr als einen Doppelpunkt. Eine IPv6-Adresse in Klammern schreiben, als [::1]:port.</translation>
    </message>
    <message>
        <source>The host is missing. Write an address as scheme://host:port.</source>
        <translation>Der Rechner fehlt. Eine Adresse lautet schema://host:port.</translation>
    </message>
    <message>
        <source>%1 is no host name.</source>
        <translation>%1 ist kein Rechnername.</translation>
    </message>
    <message>
        <source>%1 is no port. A port is a number from 1 to 65535.</source>
        <translation>%1 ist kein Port. Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Eine Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean %2?</source>
        <translation>Eine Option %1 gibt es nicht. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 is a secret and is never written there. Give it with --secret %1=@FILE, or let Slipway ask.</source>
        <translation>%1 ist ein Geheimnis und steht nie dort. Es mit --secret %1=@DATEI geben oder Slipway fragen lassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. Write it as key=value.</source>
        <translation>&quot;%1&quot; ist keine Option. Sie lautet schlüssel=wert.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it takes %3.</source>
        <translation>%1 kann nicht &quot;%2&quot; sein: es nimmt %3.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>den Namen einer Datei</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>milliseconds, or a time such as 5s</source>
        <translation>Millisekunden oder eine Zeit wie 5s</translation>
    </message>
    <message>
        <source>bytes, or a size such as 4MiB</source>
        <translation>Bytes oder eine Größe wie 4MiB</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this connection. Type it again.</source>
        <translation>Im Schlüsselbund liegt kein Geheimnis für diese Verbindung. Es erneut eingeben.</translation>
    </message>
    <message>
        <source>The keychain did not give the secret. Unlock it and allow Slipway to use it.</source>
        <translation>Der Schlüsselbund gab das Geheimnis nicht heraus. Ihn entsperren und Slipway den Zugriff erlauben.</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1.</source>
        <translation>Der Schlüsselbund ließ sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>This session has no keychain. Secrets are kept until Slipway quits.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund. Geheimnisse bleiben, bis Slipway beendet wird.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Ihn entsperren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Asking the keychain was stopped.</source>
        <translation>Die Frage an den Schlüsselbund wurde angehalten.</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The template %1 has no variables, so none is named %2.</source>
        <translation>Die Vorlage %1 hat keine Variablen, also auch keine namens %2.</translation>
    </message>
    <message>
        <source>The template %1 has no variable %2. It has %3.</source>
        <translation>Die Vorlage %1 hat keine Variable %2. Sie hat %3.</translation>
    </message>
    <message>
        <source>%1 is a secret of the template %2: it is not given as plain text.</source>
        <translation>%1 ist ein Geheimnis der Vorlage %2: es wird nicht als einfacher Text gegeben.</translation>
    </message>
    <message>
        <source>Another Slipway is changing the templates. Try again.</source>
        <translation>Ein anderes Slipway ändert gerade die Vorlagen. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Check its permissions.</source>
        <translation>In den Ordner %1 darf nicht geschrieben werden. Seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Broker&apos;s time</source>
        <translation>Zeit des Brokers</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
</context>
<context>
    <name>slipway::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>Über Slipway</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Produces and inspects messages on Danube, Kafka, RabbitMQ and RocketMQ.

Slipway never says less or more than the broker said.

The sources of Slipway are under the Apache licence 2.0. This window is linked with QCustomPlot, which is under the GNU General Public License version 3 or later, so the built window as a whole is under that licence; slipwayctl is linked without it.</source>
        <translation>Erzeugt und untersucht Nachrichten auf Danube, Kafka, RabbitMQ und RocketMQ.

Slipway sagt nie weniger oder mehr, als der Broker gesagt hat.

Die Quellen von Slipway stehen unter der Apache-Lizenz 2.0. Dieses Fenster ist mit QCustomPlot gebunden, das unter der GNU General Public License Version 3 oder neuer steht; das gebaute Fenster als Ganzes steht daher unter dieser Lizenz. slipwayctl ist ohne QCustomPlot gebunden.</translation>
    </message>
</context>
<context>
    <name>slipway::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Verfassen</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>Reiter &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Send messages of a file…</source>
        <translation>Nachrichten einer Datei &amp;senden…</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>Reiter sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>Geschlossenen Reiter &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo	Ctrl+Z</source>
        <translation>&amp;Rückgängig	Strg+Z</translation>
    </message>
    <message>
        <source>&amp;Redo	Ctrl+Shift+Z</source>
        <translation>&amp;Wiederholen	Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Cu&amp;t	Ctrl+X</source>
        <translation>&amp;Ausschneiden	Strg+X</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>&amp;Paste	Ctrl+V</source>
        <translation>&amp;Einfügen	Strg+V</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Refresh topics</source>
        <translation>Topics &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Stop: what has left is waited for (Esc)</source>
        <translation>Stopp: auf Abgeschicktes wird gewartet (Esc)</translation>
    </message>
    <message>
        <source>&amp;Format body</source>
        <translation>Inhalt &amp;formatieren</translation>
    </message>
    <message>
        <source>&amp;Copy last receipt</source>
        <translation>Letzten Beleg &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Bring back &amp;Practice</source>
        <translation>&amp;Übung zurückholen</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>Ü&amp;ber Slipway</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Clos&amp;e window</source>
        <translation>F&amp;enster schließen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>A&amp;lles durchsuchen…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Filter the &amp;log</source>
        <translation>&amp;Protokoll filtern</translation>
    </message>
    <message>
        <source>Filter the navi&amp;gator</source>
        <translation>Navi&amp;gator filtern</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate connection…</source>
        <translation>Verbindung &amp;duplizieren…</translation>
    </message>
    <message>
        <source>Rena&amp;me connection…</source>
        <translation>Verbindung &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve connection</source>
        <translation>Verbindung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Import connections…</source>
        <translation>Verbindungen &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport connections…</source>
        <translation>Verbindungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Minify body</source>
        <translation>Inhalt &amp;verdichten</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Als V&amp;orlage sichern…</translation>
    </message>
    <message>
        <source>&amp;Run template…</source>
        <translation>Vorlage &amp;ausführen…</translation>
    </message>
    <message>
        <source>Save t&amp;his topic</source>
        <translation>&amp;Dieses Topic merken</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Send &amp;log</source>
        <translation>Sende&amp;protokoll</translation>
    </message>
</context>
<context>
    <name>slipway::BodyCheck</name>
    <message>
        <source>%1 is no hex digit.</source>
        <translation>%1 ist keine Hex-Ziffer.</translation>
    </message>
    <message>
        <source>a byte has two hex digits, here is one.</source>
        <translation>ein Byte hat zwei Hex-Ziffern, hier steht eine.</translation>
    </message>
</context>
<context>
    <name>slipway::BodyEditor</name>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>slipway::BodyView</name>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Inhalt als Baum</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>null: no body at all</source>
        <translation>null: gar kein Inhalt</translation>
    </message>
</context>
<context>
    <name>slipway::BrowseBar</name>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>Ab Zeit</translation>
    </message>
    <message>
        <source>From offset</source>
        <translation>Ab Offset</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Wie viele Nachrichten</translation>
    </message>
    <message>
        <source>Show what arrives from now on</source>
        <translation>Zeigen, was ab jetzt ankommt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Früheste</translation>
    </message>
</context>
<context>
    <name>slipway::BrowseLines</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>The file could not be written to its end. Make room, or choose another place.</source>
        <translation>Die Datei ließ sich nicht zu Ende schreiben. Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>slipway::BrowseModel</name>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>slipway::BrowsePage</name>
    <message>
        <source>Filter by text in key, body and headers</source>
        <translation>Nach Text in Schlüssel, Inhalt und Headern filtern</translation>
    </message>
    <message>
        <source>Text in key, body or headers</source>
        <translation>Text in Schlüssel, Inhalt oder Headern</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Die letzten %1 zeigen</translation>
    </message>
    <message>
        <source>Wait for new ones</source>
        <translation>Auf neue warten</translation>
    </message>
    <message>
        <source>Scan on</source>
        <translation>Weiter durchsehen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 has nothing to show. Choose another connection.</source>
        <translation>%1 hat nichts zu zeigen. Eine andere Verbindung wählen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 scanned</source>
        <translation>Keine der %1 durchgesehenen passt</translation>
    </message>
    <message>
        <source>Waiting for new messages</source>
        <translation>Auf neue Nachrichten warten</translation>
    </message>
    <message>
        <source>They appear here as they arrive.</source>
        <translation>Sie erscheinen hier, sobald sie ankommen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Nachsehen…</translation>
    </message>
    <message>
        <source>No messages since then</source>
        <translation>Seither keine Nachrichten</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Which topic?</source>
        <translation>Welches Topic?</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Noch nichts geholt</translation>
    </message>
    <message>
        <source>Type or choose a topic above.</source>
        <translation>Oben ein Topic eingeben oder wählen.</translation>
    </message>
    <message>
        <source>Choose where to start, then Fetch.</source>
        <translation>Wählen, wo begonnen wird, dann Holen.</translation>
    </message>
    <message>
        <source>This broker shows what arrives from now on.</source>
        <translation>Dieser Broker zeigt, was ab jetzt ankommt.</translation>
    </message>
    <message>
        <source>Export the messages shown</source>
        <translation>Die gezeigten Nachrichten exportieren</translation>
    </message>
    <message>
        <source>Message lines (*.jsonl)</source>
        <translation>Nachrichtenzeilen (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>slipway::BulkEditDialog</name>
    <message>
        <source>Edit headers as text</source>
        <translation>Header als Text bearbeiten</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Header, einer je Zeile</translation>
    </message>
    <message>
        <source>One header a line: name=value. A # in front switches it off, name alone is null, name=hex:1f8b is bytes. A JSON object is taken too.</source>
        <translation>Ein Header je Zeile: Name=Wert. Ein # davor schaltet ihn aus, ein Name allein ist null, Name=hex:1f8b sind Bytes. Auch ein JSON-Objekt wird angenommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>slipway::CapsRow</name>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Most messages in one send</source>
        <translation>Höchstens Nachrichten in einem Versand</translation>
    </message>
    <message>
        <source>Most messages a second</source>
        <translation>Höchstens Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>messages in one send</source>
        <translation>Nachrichten in einem Versand</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
</context>
<context>
    <name>slipway::CheckLine</name>
    <message>
        <source>Check of the body</source>
        <translation>Prüfung des Inhalts</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>Größe der Nachricht</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Go to the mistake</source>
        <translation>Zum Fehler gehen</translation>
    </message>
    <message>
        <source>Text, sent as typed</source>
        <translation>Text, wird wie getippt gesendet</translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation>Gültiges %1</translation>
    </message>
    <message>
        <source>null: no body at all</source>
        <translation>null: gar kein Inhalt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>Hex</translation>
    </message>
</context>
<context>
    <name>slipway::Commands</name>
    <message>
        <source>Choose a template in the navigator, or open one, then run it.</source>
        <translation>Eine Vorlage im Navigator wählen oder öffnen, dann ausführen.</translation>
    </message>
</context>
<context>
    <name>slipway::ComposePage</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <translation>Zuerst eine Verbindung anlegen.</translation>
    </message>
    <message>
        <source>%1 is read only.</source>
        <translation>%1 ist nur lesbar.</translation>
    </message>
    <message>
        <source>The practice broker did not start. Try again, or add your own connection.</source>
        <translation>Der Übungsbroker ist nicht gestartet. Noch einmal versuchen oder eine eigene Verbindung anlegen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>Sends the text as typed</source>
        <translation>Geht wie getippt</translation>
    </message>
    <message>
        <source>The broker chooses</source>
        <translation>Der Broker wählt</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message>
        <source>Send the messages of a file</source>
        <translation>Nachrichten einer Datei senden</translation>
    </message>
    <message>
        <source>Message files (*.jsonl *.ndjson *.csv *.txt)</source>
        <translation>Nachrichtendateien (*.jsonl *.ndjson *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Send 1 message to production?</source>
        <translation>1 Nachricht in die Produktion senden?</translation>
    </message>
    <message>
        <source>Send %1 messages to production?</source>
        <translation>%1 Nachrichten in die Produktion senden?</translation>
    </message>
    <message>
        <source>Send the messages of %1 to production?</source>
        <translation>Die Nachrichten von %1 in die Produktion senden?</translation>
    </message>
    <message>
        <source>automatic partition</source>
        <translation>automatische Partition</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>%1, topic %2, %3. %4.</source>
        <translation>%1, Topic %2, %3. %4.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Nothing was sent.</source>
        <translation>Zeile %1, Spalte %2: %3 Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Checking, message %1…</source>
        <translation>Prüfen, Nachricht %1…</translation>
    </message>
    <message>
        <source>Sent as it is, not checked</source>
        <translation>Wird gesendet, wie er ist; nicht geprüft</translation>
    </message>
    <message>
        <source>There is no topic named %1 here.</source>
        <translation>Hier gibt es kein Topic %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionAddress</name>
    <message>
        <source>%1 is no address. Write it as scheme://host:port.</source>
        <translation>%1 ist keine Adresse. Sie lautet schema://host:port.</translation>
    </message>
    <message>
        <source>%1 is no scheme. Write an address as scheme://host:port.</source>
        <translation>%1 ist kein Schema. Eine Adresse lautet schema://host:port.</translation>
    </message>
    <message>
        <source>%1 has no name. Write options as ?name=value.</source>
        <translation>%1 hat keinen Namen. Optionen lauten ?name=wert.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write / in a user name or password as %2F.</source>
        <translation>Die Adresse lässt sich nicht lesen. Ein / in Benutzername oder Passwort als %2F schreiben.</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionCommands</name>
    <message>
        <source>Connections (*.jsonl);;All files (*)</source>
        <translation>Verbindungen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No keychain found. The password of %1 is kept until you close Slipway.</source>
        <translation>Kein Schlüsselbund gefunden. Das Passwort von %1 bleibt, bis Slipway geschlossen wird.</translation>
    </message>
    <message>
        <source>Rename connection</source>
        <translation>Verbindung umbenennen</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Removed the connection %1. Its messages stay in the log.</source>
        <translation>Die Verbindung %1 ist entfernt. Ihre Nachrichten bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and the disk.</source>
        <translation>%1 konnte nicht geschrieben werden. Ordner und Datenträger prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n connections to %1. Secrets are not in the file.</source>
        <translation>
            <numerusform>%n Verbindung nach %1 exportiert. Geheimnisse stehen nicht in der Datei.</numerusform>
            <numerusform>%n Verbindungen nach %1 exportiert. Geheimnisse stehen nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n connections. Type their passwords with Edit.</source>
        <translation>
            <numerusform>%n Verbindung importiert. Ihr Passwort wird unter Bearbeiten eingegeben.</numerusform>
            <numerusform>%n Verbindungen importiert. Ihre Passwörter werden unter Bearbeiten eingegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>An address of %1 begins with %2:</source>
        <translation>Eine Adresse von %1 beginnt mit %2:</translation>
    </message>
    <message>
        <source>Read only: nothing can be sent or changed over this connection</source>
        <translation>Nur lesen: über diese Verbindung wird nichts gesendet oder geändert</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Kept in the keychain of your session, never in a file.</source>
        <translation>Liegt im Schlüsselbund der Sitzung, nie in einer Datei.</translation>
    </message>
    <message>
        <source>No keychain found. The password is kept until you close Slipway.</source>
        <translation>Kein Schlüsselbund gefunden. Das Passwort bleibt, bis Slipway geschlossen wird.</translation>
    </message>
    <message>
        <source>Settings of the connection</source>
        <translation>Einstellungen der Verbindung</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Verbindung sichern</translation>
    </message>
    <message>
        <source>Slipway asks before the first send and before every run.</source>
        <translation>Slipway fragt vor dem ersten Senden und vor jedem Lauf.</translation>
    </message>
    <message>
        <source>There is a connection named %1 already. Choose another name.</source>
        <translation>Es gibt schon eine Verbindung namens %1. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1…</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>Antwort nach %1 ms.</translation>
    </message>
    <message numerus="yes">
        <source>Answered in %1 ms. %n topics.</source>
        <translation>
            <numerusform>Antwort nach %1 ms. %n Topic.</numerusform>
            <numerusform>Antwort nach %1 ms. %n Topics.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at the step: %1.</source>
        <translation>Angehalten beim Schritt: %1.</translation>
    </message>
    <message>
        <source>Failed at the step: %1.</source>
        <translation>Gescheitert beim Schritt: %1.</translation>
    </message>
    <message>
        <source>Keeping the password…</source>
        <translation>Das Passwort wird abgelegt…</translation>
    </message>
    <message>
        <source>The keychain did not take the password.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Keep it until Slipway closes</source>
        <translation>Behalten, bis Slipway schließt</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionMark</name>
    <message>
        <source>offline</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionOrder</name>
    <message>
        <source>The order of the connections was damaged; the file is now %1.</source>
        <translation>Die Reihenfolge der Verbindungen war beschädigt; die Datei heißt jetzt %1.</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionStore</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>%1 darf nicht gelesen werden. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>It is a copy of the connection %1. Give it an id of its own, or remove it.</source>
        <translation>Das ist eine Kopie der Verbindung %1. Ihr eine eigene id geben oder sie entfernen.</translation>
    </message>
    <message>
        <source>The connection has no name. Give it one.</source>
        <translation>Die Verbindung hat keinen Namen. Ihr einen geben.</translation>
    </message>
    <message>
        <source>There is a connection named %1 already. Choose another name.</source>
        <translation>Es gibt schon eine Verbindung namens %1. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is a secret: it belongs into the keychain.</source>
        <translation>%1 ist ein Geheimnis: es gehört in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check its permissions.</source>
        <translation>%1 lässt sich nicht entfernen. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>This connection is saved already, as %1.</source>
        <translation>Diese Verbindung ist schon gesichert, als %1.</translation>
    </message>
    <message>
        <source>The connection %1 is no longer there.</source>
        <translation>Die Verbindung %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The connection is no longer there.</source>
        <translation>Die Verbindung gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionStore::Lock</name>
    <message>
        <source>Another Slipway is changing the connections. Try again.</source>
        <translation>Ein anderes Slipway ändert gerade die Verbindungen. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The connections&apos; folder may not be written. Check its permissions.</source>
        <translation>In den Ordner der Verbindungen darf nicht geschrieben werden. Seine Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionTest</name>
    <message>
        <source>Looking for %1…</source>
        <translation>%1 wird gesucht…</translation>
    </message>
    <message>
        <source>Connecting to %1:%2…</source>
        <translation>Verbinden mit %1:%2…</translation>
    </message>
    <message>
        <source>Securing the connection and signing in…</source>
        <translation>Verbindung wird gesichert und angemeldet…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Listing what is there…</source>
        <translation>Auflisten, was da ist…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Find the host</source>
        <translation>Rechner finden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Secure the connection</source>
        <translation>Verbindung sichern (TLS)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>List topics</source>
        <translation>Topics auflisten</translation>
    </message>
</context>
<context>
    <name>slipway::ContentPane</name>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>More about the body</source>
        <translation>Mehr zum Inhalt</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Key and headers</source>
        <translation>Schlüssel und Header</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of what leaves</source>
        <translation>Vorschau dessen, was gesendet wird</translation>
    </message>
    <message>
        <source>Format of the body</source>
        <translation>Format des Inhalts</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>Minify</source>
        <translation>Verdichten</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Null body</source>
        <translation>Inhalt null</translation>
    </message>
    <message>
        <source>Body from a file</source>
        <translation>Inhalt aus einer Datei</translation>
    </message>
    <message>
        <source>null: no body at all</source>
        <translation>null: gar kein Inhalt</translation>
    </message>
    <message>
        <source>Key and headers  %1</source>
        <translation>Schlüssel und Header  %1</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Show as hex</source>
        <translation>Als Hex zeigen</translation>
    </message>
    <message>
        <source>This body is shown, not edited: it has %1.</source>
        <translation>Dieser Inhalt wird gezeigt, nicht bearbeitet: er hat %1.</translation>
    </message>
    <message>
        <source>The body is the file %1 (%2), read again when it is sent.</source>
        <translation>Der Inhalt ist die Datei %1 (%2), beim Senden neu gelesen.</translation>
    </message>
    <message>
        <source>Edit anyway (slow)</source>
        <translation>Trotzdem bearbeiten (langsam)</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>slipway::CoverageLine</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the messages shown</source>
        <translation>Die gezeigten Nachrichten exportieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, %1 match so far</source>
        <translation>, %1 passen bisher</translation>
    </message>
    <message>
        <source>, %1 match</source>
        <translation>, %1 passen</translation>
    </message>
    <message>
        <source>Nothing fetched yet.</source>
        <translation>Noch nichts geholt.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1…</translation>
    </message>
    <message>
        <source>scanned%1. Scanning…</source>
        <translation>durchgesehen%1. Weiter…</translation>
    </message>
    <message>
        <source>arrived%1. Waiting for new messages.</source>
        <translation>angekommen%1. Wartet auf neue Nachrichten.</translation>
    </message>
    <message>
        <source>messages scanned%1. Stopped at %2, as asked.</source>
        <translation>Nachrichten durchgesehen%1. Bei %2 angehalten, wie gewünscht.</translation>
    </message>
    <message>
        <source>messages scanned%1. That is all there was.</source>
        <translation>Nachrichten durchgesehen%1. Mehr gab es nicht.</translation>
    </message>
    <message>
        <source>messages scanned%1. You stopped.</source>
        <translation>Nachrichten durchgesehen%1. Von Hand angehalten.</translation>
    </message>
    <message>
        <source>Connection lost at %1; what you see is not everything.</source>
        <translation>Verbindung verloren bei %1; das Gezeigte ist nicht alles.</translation>
    </message>
    <message>
        <source>Nothing was scanned.</source>
        <translation>Nichts wurde durchgesehen.</translation>
    </message>
    <message>
        <source>The oldest %1 were let go.</source>
        <translation>Die ältesten %1 wurden verworfen.</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 behalten</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>Nächste %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>slipway::CsvFeed</name>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation>Die Datei ist leer. Ihre erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>A partition must be a whole number from 0.</source>
        <translation>Eine Partition ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>A timestamp must be milliseconds since 1970, a whole number.</source>
        <translation>Ein Zeitstempel ist eine ganze Zahl: Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>The row has %1 values, but the first line names %2 columns.</source>
        <translation>Die Zeile hat %1 Werte, die erste Zeile aber benennt %2 Spalten.</translation>
    </message>
</context>
<context>
    <name>slipway::CsvReader</name>
    <message>
        <source>A quote inside a value. Put the whole value in quotes and double the ones inside.</source>
        <translation>Ein Anführungszeichen im Wert. Den ganzen Wert in Anführungszeichen setzen und die inneren verdoppeln.</translation>
    </message>
    <message>
        <source>Text after a closing quote. Double the quotes inside a value.</source>
        <translation>Text nach einem schließenden Anführungszeichen. Anführungszeichen in einem Wert verdoppeln.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
</context>
<context>
    <name>slipway::CsvRows</name>
    <message>
        <source>The file of rows is empty. Its first line must name the columns.</source>
        <translation>Die Datei mit Zeilen ist leer. Ihre erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>The first line of the rows is too long to name columns.</source>
        <translation>Die erste Zeile ist zu lang, um Spalten zu benennen.</translation>
    </message>
    <message>
        <source>The rows have two columns named %1.</source>
        <translation>Die Zeilen haben zwei Spalten namens %1.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The row has %1 values, but the first line names %2 columns.</source>
        <translation>Die Zeile hat %1 Werte, die erste Zeile aber benennt %2 Spalten.</translation>
    </message>
</context>
<context>
    <name>slipway::DeliveryRow</name>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Subject for the latest version, subject:3 for that one, subject:3+ for at least that one</source>
        <translation>Subject für die neueste Version, subject:3 für diese, subject:3+ für mindestens diese</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>nach Schlüssel</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::DestinationRow</name>
    <message>
        <source>Save this topic</source>
        <translation>Dieses Topic merken</translation>
    </message>
    <message>
        <source>More about the topic</source>
        <translation>Mehr zum Topic</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Refresh topics</source>
        <translation>Topics aktualisieren</translation>
    </message>
    <message>
        <source>Remove from the saved topics</source>
        <translation>Aus den gemerkten Topics entfernen</translation>
    </message>
</context>
<context>
    <name>slipway::Detail</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 sagt es nicht</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 messages of %2 were handed to the log.</source>
        <translation>%1 Nachrichten von %2 wurden ans Protokoll gegeben.</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>einer unbekannten Zahl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 (broker)</source>
        <translation>%1 (Broker)</translation>
    </message>
    <message>
        <source>%1 (sender)</source>
        <translation>%1 (Absender)</translation>
    </message>
</context>
<context>
    <name>slipway::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin sie ging</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Bytes of the body</source>
        <translation>Bytes des Inhalts</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Select a receipt or a row of the log.</source>
        <translation>Einen Beleg oder eine Zeile des Protokolls wählen.</translation>
    </message>
    <message>
        <source>What the broker said</source>
        <translation>Was der Broker sagte</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Edit and send</source>
        <translation>Bearbeiten und senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage sichern…</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Headers  %1</source>
        <translation>Header  %1</translation>
    </message>
</context>
<context>
    <name>slipway::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>%1 ablösen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>slipway::DraftStore</name>
    <message>
        <source>The draft %1 could not be read.</source>
        <translation>Der Entwurf %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The draft could not be kept in %1. Check the disk.</source>
        <translation>Der Entwurf konnte nicht in %1 abgelegt werden. Den Datenträger prüfen.</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentTag</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Development · %1</source>
        <translation>Entwicklung · %1</translation>
    </message>
    <message>
        <source>Test · %1</source>
        <translation>Test · %1</translation>
    </message>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>PRODUKTION · %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>prod</source>
        <translation>Prod</translation>
    </message>
</context>
<context>
    <name>slipway::ExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
    <message>
        <source>Exporting to %1, %2 messages…</source>
        <translation>Export nach %1, %2 Nachrichten…</translation>
    </message>
    <message>
        <source>%1 messages are in %2.</source>
        <translation>%1 Nachrichten liegen in %2.</translation>
    </message>
    <message>
        <source>The export was stopped. %1 was not written.</source>
        <translation>Der Export wurde angehalten. %1 wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>slipway::ExportJob</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end. Make room, or choose another place.</source>
        <translation>%1 ließ sich nicht zu Ende schreiben. Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>slipway::FailureModel</name>
    <message>
        <source>lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>Nummern %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>slipway::FeedCheck</name>
    <message>
        <source>Stopped while checking. Nothing was sent.</source>
        <translation>Beim Prüfen angehalten. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>slipway::FieldPane</name>
    <message>
        <source>Key and headers</source>
        <translation>Schlüssel und Header</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>Paste a=b lines or JSON</source>
        <translation>a=b-Zeilen oder JSON einfügen</translation>
    </message>
    <message>
        <source>Edit headers as text…</source>
        <translation>Header als Text bearbeiten…</translation>
    </message>
</context>
<context>
    <name>slipway::FieldTableModel</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>slipway::FieldTypeDelegate</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>slipway::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Went on at the end</source>
        <translation>Am Ende weitergesucht</translation>
    </message>
    <message>
        <source>Went on at the start</source>
        <translation>Am Anfang weitergesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FindField</name>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>slipway::Finder</name>
    <message>
        <source>open tab</source>
        <translation>offener Reiter</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Einen Befehl eingeben</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>slipway::FinderDialog</name>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>slipway::InFlight</name>
    <message>
        <source>The connection ended without saying what became of this message. It may be stored: look for it before sending it again.</source>
        <translation>Die Verbindung endete, ohne zu sagen, was aus dieser Nachricht wurde. Sie ist vielleicht gespeichert: vor erneutem Senden nach ihr suchen.</translation>
    </message>
</context>
<context>
    <name>slipway::JsonScanner</name>
    <message>
        <source>the text ends</source>
        <translation>der Text endet</translation>
    </message>
    <message>
        <source>there is U+%1</source>
        <translation>hier steht U+%1</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>hier steht %1</translation>
    </message>
    <message>
        <source>the value ends before this. Only one value can stand here</source>
        <translation>der Wert endet davor. Hier kann nur ein Wert stehen</translation>
    </message>
    <message>
        <source>a colon belongs after the name, %1</source>
        <translation>nach dem Namen gehört ein Doppelpunkt, %1</translation>
    </message>
    <message>
        <source>a comma or } belongs here, %1</source>
        <translation>hierher gehört ein Komma oder }, %1</translation>
    </message>
    <message>
        <source>a comma or ] belongs here, %1</source>
        <translation>hierher gehört ein Komma oder ], %1</translation>
    </message>
    <message>
        <source>after the comma comes no name. Take the comma away</source>
        <translation>nach dem Komma kommt kein Name. Das Komma entfernen</translation>
    </message>
    <message>
        <source>after %1 comes a comma. Numbers take a point: %1.%2</source>
        <translation>nach %1 kommt ein Komma. Zahlen haben einen Punkt: %1.%2</translation>
    </message>
    <message>
        <source>a name in double quotes belongs here, %1</source>
        <translation>hierher gehört ein Name in doppelten Anführungszeichen, %1</translation>
    </message>
    <message>
        <source>a value belongs here, the text ends</source>
        <translation>hierher gehört ein Wert, der Text endet</translation>
    </message>
    <message>
        <source>after the comma comes no value. Take the comma away</source>
        <translation>nach dem Komma kommt kein Wert. Das Komma entfernen</translation>
    </message>
    <message>
        <source>the line ends inside a text. Close it with &quot;, or write \n for the line break</source>
        <translation>die Zeile endet in einem Text. Ihn mit &quot; schließen oder für den Zeilenumbruch \n schreiben</translation>
    </message>
    <message>
        <source>a control character stands in a text. Write it as \u%1</source>
        <translation>in einem Text steht ein Steuerzeichen. Es als \u%1 schreiben</translation>
    </message>
    <message>
        <source>this is no escape. Write \\ for a backslash</source>
        <translation>das ist keine Ersatzdarstellung. Einen Backslash als \\ schreiben</translation>
    </message>
    <message>
        <source>the text that begins here has no closing &quot;</source>
        <translation>der Text, der hier beginnt, hat kein schließendes &quot;</translation>
    </message>
    <message>
        <source>a digit belongs after the minus sign, %1</source>
        <translation>nach dem Minus gehört eine Ziffer, %1</translation>
    </message>
    <message>
        <source>a number does not begin with 0. Take the zero away, or write it as a text in quotes</source>
        <translation>eine Zahl beginnt nicht mit 0. Die Null entfernen oder sie als Text in Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>a digit belongs after the point, %1</source>
        <translation>nach dem Punkt gehört eine Ziffer, %1</translation>
    </message>
    <message>
        <source>a digit belongs after the exponent, %1</source>
        <translation>nach dem Exponenten gehört eine Ziffer, %1</translation>
    </message>
    <message>
        <source>texts take double quotes: &quot;…&quot;</source>
        <translation>Texte stehen in doppelten Anführungszeichen: &quot;…&quot;</translation>
    </message>
    <message>
        <source>a value belongs here, %1</source>
        <translation>hierher gehört ein Wert, %1</translation>
    </message>
    <message>
        <source>%1 is no value. Texts stand in double quotes</source>
        <translation>%1 ist kein Wert. Texte stehen in doppelten Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>slipway::JsonTreeModel</name>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
    <message numerus="yes">
        <source>object, %n members</source>
        <translation>
            <numerusform>Objekt, %n Mitglied</numerusform>
            <numerusform>Objekt, %n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>array, %n items</source>
        <translation>
            <numerusform>Liste, %n Element</numerusform>
            <numerusform>Liste, %n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation>Objekt, 1 Mitglied</translation>
    </message>
    <message>
        <source>array, 1 item</source>
        <translation>Liste, 1 Element</translation>
    </message>
</context>
<context>
    <name>slipway::LargeBodyView</name>
    <message>
        <source>Body, read only</source>
        <translation>Inhalt, nur lesbar</translation>
    </message>
</context>
<context>
    <name>slipway::LineVisitor</name>
    <message>
        <source>The line has no body. Write &quot;body&quot;:null for a message without one.</source>
        <translation>Die Zeile hat keinen Inhalt. Für eine Nachricht ohne Inhalt &quot;body&quot;:null schreiben.</translation>
    </message>
    <message>
        <source>&quot;v&quot; must be 1.</source>
        <translation>&quot;v&quot; muss 1 sein.</translation>
    </message>
    <message>
        <source>&quot;topic&quot; must be text or null.</source>
        <translation>&quot;topic&quot; muss Text oder null sein.</translation>
    </message>
    <message>
        <source>&quot;partition&quot; must be a whole number from 0 or null.</source>
        <translation>&quot;partition&quot; muss eine ganze Zahl ab 0 oder null sein.</translation>
    </message>
    <message>
        <source>&quot;timestamp&quot; must be milliseconds since 1970, a whole number, or null.</source>
        <translation>&quot;timestamp&quot; muss eine ganze Zahl sein, Millisekunden seit 1970, oder null.</translation>
    </message>
    <message>
        <source>&quot;key&quot; must be {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} or null.</source>
        <translation>&quot;key&quot; muss {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} oder null sein.</translation>
    </message>
    <message>
        <source>&quot;body&quot; must be {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} or null.</source>
        <translation>&quot;body&quot; muss {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} oder null sein.</translation>
    </message>
    <message>
        <source>&quot;headers&quot; must be a list of [&quot;name&quot;,value].</source>
        <translation>&quot;headers&quot; muss eine Liste von [&quot;name&quot;,wert] sein.</translation>
    </message>
    <message>
        <source>&quot;properties&quot; must be an object.</source>
        <translation>&quot;properties&quot; muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>A value must have &quot;text&quot; or &quot;base64&quot;.</source>
        <translation>Ein Wert braucht &quot;text&quot; oder &quot;base64&quot;.</translation>
    </message>
    <message>
        <source>A header must be [&quot;name&quot;,value].</source>
        <translation>Ein Header muss [&quot;name&quot;,wert] sein.</translation>
    </message>
    <message>
        <source>&quot;text&quot; and &quot;base64&quot; must be text.</source>
        <translation>&quot;text&quot; und &quot;base64&quot; müssen Text sein.</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>Eine Zeile muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>A property must be a value, a number, text or null.</source>
        <translation>Eine Eigenschaft muss ein Wert, eine Zahl, Text oder null sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here for the second time. Leave one.</source>
        <translation>&quot;%1&quot; steht hier zum zweiten Mal. Eines entfernen.</translation>
    </message>
    <message>
        <source>A value must have one of &quot;text&quot; and &quot;base64&quot;.</source>
        <translation>Ein Wert braucht eines von &quot;text&quot; und &quot;base64&quot;.</translation>
    </message>
    <message>
        <source>&quot;base64&quot; holds something that is no base64.</source>
        <translation>&quot;base64&quot; enthält etwas, das kein base64 ist.</translation>
    </message>
    <message>
        <source>The line was written by a newer Slipway. Update this one to read it.</source>
        <translation>Die Zeile stammt von einem neueren Slipway. Dieses aktualisieren, um sie zu lesen.</translation>
    </message>
    <message>
        <source>A header&apos;s value must be {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} or null.</source>
        <translation>Der Wert eines Headers muss {&quot;text&quot;:&quot;…&quot;}, {&quot;base64&quot;:&quot;…&quot;} oder null sein.</translation>
    </message>
</context>
<context>
    <name>slipway::LogCells</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>slipway::LogExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>The log does not keep this message.</source>
        <translation>Das Protokoll bewahrt diese Nachricht nicht auf.</translation>
    </message>
    <message>
        <source>The run&apos;s source ends before this message. It is not the one that was sent.</source>
        <translation>Die Quelle des Laufs endet vor dieser Nachricht. Es ist nicht die, aus der gesendet wurde.</translation>
    </message>
    <message>
        <source>The export could not be written. Check the disk&apos;s free space.</source>
        <translation>Der Export ließ sich nicht schreiben. Den freien Platz des Datenträgers prüfen.</translation>
    </message>
</context>
<context>
    <name>slipway::LogExports</name>
    <message>
        <source>send log</source>
        <translation>Sendeprotokoll</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Message lines (*.jsonl)</source>
        <translation>Nachrichtenzeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>HAR, with timings (*.har)</source>
        <translation>HAR, mit Zeiten (*.har)</translation>
    </message>
</context>
<context>
    <name>slipway::LogFilterBar</name>
    <message>
        <source>Follow new entries</source>
        <translation>Neuen Einträgen folgen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Filter text</source>
        <translation>Text filtern</translation>
    </message>
    <message>
        <source>Words in topic, key, id and error. topic:NAME, connection:NAME and run:NUMBER narrow it down.</source>
        <translation>Wörter in Topic, Schlüssel, ID und Fehler. topic:NAME, connection:NAME und run:NUMMER grenzen ein.</translation>
    </message>
    <message>
        <source>Connections shown</source>
        <translation>Gezeigte Verbindungen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>States shown</source>
        <translation>Gezeigte Zustände</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>Das Gezeigte…</translation>
    </message>
    <message>
        <source>The whole log…</source>
        <translation>Das ganze Protokoll…</translation>
    </message>
    <message>
        <source>Open the log on a page</source>
        <translation>Protokoll auf einer Seite öffnen</translation>
    </message>
</context>
<context>
    <name>slipway::LogPage</name>
    <message>
        <source>Send log</source>
        <translation>Sendeprotokoll</translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message>
        <source>Send log</source>
        <translation>Sendeprotokoll</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Every send appears here before it leaves, and gets its outcome when the broker answers.</source>
        <translation>Alles Gesendete steht hier, bevor es hinausgeht, und bekommt sein Ergebnis, wenn der Broker antwortet.</translation>
    </message>
    <message>
        <source>Compose a message</source>
        <translation>Eine Nachricht verfassen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Den Lauf öffnen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Unfold the run</source>
        <translation>Den Lauf aufklappen</translation>
    </message>
    <message>
        <source>Fold the run</source>
        <translation>Den Lauf zuklappen</translation>
    </message>
    <message>
        <source>%1 of %2 shown, searching…</source>
        <translation>%1 von %2 gezeigt, Suche läuft…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>slipway::LogTableModel</name>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Acknowledged, no position</source>
        <translation>Bestätigt, ohne Position</translation>
    </message>
    <message>
        <source>Sent, unconfirmed</source>
        <translation>Gesendet, unbestätigt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>%1 of %2 shown. Open the run to see every row.</source>
        <translation>%1 von %2 gezeigt. Den Lauf öffnen, um jede Zeile zu sehen.</translation>
    </message>
</context>
<context>
    <name>slipway::LookingBadge</name>
    <message>
        <source>Looking changes nothing here</source>
        <translation>Ansehen ändert hier nichts</translation>
    </message>
    <message>
        <source>Looking marks messages as redelivered</source>
        <translation>Ansehen kennzeichnet Nachrichten als erneut zugestellt</translation>
    </message>
    <message>
        <source>Looking uses a temporary subscription and sees only new messages</source>
        <translation>Ansehen nimmt ein vorübergehendes Abonnement und sieht nur neue Nachrichten</translation>
    </message>
</context>
<context>
    <name>slipway::MailboxFeed</name>
    <message>
        <source>Single sends cannot be read again. Send the message from the log.</source>
        <translation>Einzelne Sendungen lassen sich nicht noch einmal lesen. Die Nachricht aus dem Protokoll senden.</translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Send log</source>
        <translation>Sendeprotokoll</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Probleme  %1</translation>
    </message>
</context>
<context>
    <name>slipway::MessageRenderer</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>slipway::MessageRenderer::Compiler</name>
    <message>
        <source>{{%1}} takes a column of a file of rows, and there is none.</source>
        <translation>{{%1}} nimmt eine Spalte einer Datei mit Zeilen, und es gibt keine.</translation>
    </message>
    <message>
        <source>The rows have no column %1. They have %2.</source>
        <translation>Die Zeilen haben keine Spalte %1. Sie haben %2.</translation>
    </message>
    <message>
        <source>The row has no %1.</source>
        <translation>Die Zeile hat kein %1.</translation>
    </message>
    <message>
        <source>Slipway makes no value named {{%1}}.</source>
        <translation>Einen Wert namens {{%1}} erzeugt Slipway nicht.</translation>
    </message>
    <message>
        <source>{{%1}} is a secret that was not given.</source>
        <translation>{{%1}} ist ein Geheimnis, das nicht gegeben wurde.</translation>
    </message>
    <message>
        <source>{{%1}} has no value. Give it one, or a default in the template.</source>
        <translation>{{%1}} hat keinen Wert. Ihm einen geben, oder eine Vorgabe in der Vorlage.</translation>
    </message>
    <message>
        <source>{{%1}} needs itself for its value.</source>
        <translation>{{%1}} braucht für seinen Wert sich selbst.</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
</context>
<context>
    <name>slipway::NavigatorModel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n partitions</source>
        <translation>
            <numerusform>%1, %n Partition</numerusform>
            <numerusform>%1, %n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>slipway::NavigatorPane</name>
    <message>
        <source>Filter connections and topics</source>
        <translation>Verbindungen und Topics filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Connections, topics and templates</source>
        <translation>Verbindungen, Topics und Vorlagen</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Remove from the saved topics</source>
        <translation>Aus den gemerkten Topics entfernen</translation>
    </message>
    <message>
        <source>Save this topic</source>
        <translation>Dieses Topic merken</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Auf</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Ab</translation>
    </message>
</context>
<context>
    <name>slipway::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>slipway::OptionField</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Eine Datei für %1 wählen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Kept. Type to take its place.</source>
        <translation>Abgelegt. Tippen, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Forgotten when you save.</source>
        <translation>Wird beim Sichern vergessen.</translation>
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
        <translation>Optionen durchsuchen</translation>
    </message>
</context>
<context>
    <name>slipway::OptionGroup</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Outbox</name>
    <message>
        <source>Name the topic to send to.</source>
        <translation>Das Topic nennen, an das gesendet wird.</translation>
    </message>
    <message>
        <source>The message could not be handed on. Try again.</source>
        <translation>Die Nachricht konnte nicht weitergegeben werden. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1-mal %2</translation>
    </message>
</context>
<context>
    <name>slipway::OutcomeCounter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Keine Position</translation>
    </message>
</context>
<context>
    <name>slipway::OutcomeLook</name>
    <message>
        <source>Outstanding</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Ack, no position</source>
        <translation>Bestätigt, o. Pos.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Acknowledged, no position</source>
        <translation>Bestätigt, ohne Position</translation>
    </message>
    <message>
        <source>Sent, unconfirmed</source>
        <translation>Gesendet, unbestätigt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It is in the log and on its way; the broker has not answered yet.</source>
        <translation>Sie steht im Protokoll und ist unterwegs; der Broker hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The broker has stored this message and said where.</source>
        <translation>Der Broker hat diese Nachricht gespeichert und gesagt, wo.</translation>
    </message>
    <message>
        <source>The broker has taken this message. It does not say at which offset.</source>
        <translation>Der Broker hat diese Nachricht angenommen. Bei welchem Offset, sagt er nicht.</translation>
    </message>
    <message>
        <source>The message has left. No answer was asked of the broker.</source>
        <translation>Die Nachricht ist hinaus. Eine Antwort wurde vom Broker nicht verlangt.</translation>
    </message>
    <message>
        <source>The broker gave the message back: no route leads from here.</source>
        <translation>Der Broker hat die Nachricht zurückgegeben: von hier führt kein Weg weiter.</translation>
    </message>
    <message>
        <source>The message is certainly not stored.</source>
        <translation>Die Nachricht ist sicher nicht gespeichert.</translation>
    </message>
    <message>
        <source>The message may be stored or not. Look for it before you send it again.</source>
        <translation>Die Nachricht ist gespeichert oder auch nicht. Vor erneutem Senden nach ihr suchen.</translation>
    </message>
    <message>
        <source>The message was stopped before it left.</source>
        <translation>Die Nachricht wurde angehalten, bevor sie hinausging.</translation>
    </message>
</context>
<context>
    <name>slipway::PageOpener</name>
    <message>
        <source>Browse</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>About the topic</source>
        <translation>Über das Topic</translation>
    </message>
</context>
<context>
    <name>slipway::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Messages of %1 are being sent. Stop them first, then close the tab.</source>
        <translation>Nachrichten von %1 werden noch gesendet. Sie zuerst anhalten, dann den Reiter schließen.</translation>
    </message>
</context>
<context>
    <name>slipway::Place</name>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>No file can be named &quot;%1&quot;. Choose another name.</source>
        <translation>Keine Datei kann &quot;%1&quot; heißen. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>slipway::PosixHostProbe</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No broker answers at %1:%2. Check the address, and that the broker is running.</source>
        <translation>Unter %1:%2 antwortet kein Broker. Adresse prüfen, und ob der Broker läuft.</translation>
    </message>
</context>
<context>
    <name>slipway::PreferencesDialog</name>
    <message>
        <source>Show times in UTC</source>
        <translation>Zeiten in UTC zeigen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Überall übliche Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 has the same key: neither will work.</source>
        <translation>%1 hat dieselbe Taste: keines von beiden wirkt.</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
</context>
<context>
    <name>slipway::QuitQuestion</name>
    <message>
        <source>Messages are still being sent.</source>
        <translation>Es werden noch Nachrichten gesendet.</translation>
    </message>
    <message>
        <source>Stop and quit waits for what has left and sends no more.</source>
        <translation>Anhalten und beenden wartet auf Abgeschicktes und sendet nichts mehr.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Pause and quit waits for what has left; the rest can be resumed from the log after the next start. Stop and quit ends the runs.</source>
        <translation>Pausieren und beenden wartet auf Abgeschicktes; der Rest lässt sich nach dem nächsten Start aus dem Protokoll fortsetzen. Anhalten und beenden beendet die Läufe.</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausieren und beenden</translation>
    </message>
</context>
<context>
    <name>slipway::Receipt</name>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <translation>Verbindung: %1 (%2)</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Topic: %1</translation>
    </message>
    <message>
        <source>Partition: %1</source>
        <translation>Partition: %1</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation>Nachrichten-ID: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>What the broker said: %1</source>
        <translation>Was der Broker sagte: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ReceiptModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>slipway::ReceiptsPane</name>
    <message>
        <source>Receipts appear here.</source>
        <translation>Belege erscheinen hier.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
</context>
<context>
    <name>slipway::Reconciliation</name>
    <message>
        <source>It is not in %1: the topic was read from before the run to its end. It can be sent again without a duplicate.</source>
        <translation>Sie ist nicht in %1: das Topic wurde von vor dem Lauf bis zum Ende gelesen. Sie kann ohne Doppel noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>%1 does not show what a topic holds: only its operator can say what was stored.</source>
        <translation>%1 zeigt nicht, was ein Topic enthält: nur sein Betreiber kann sagen, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>The log cannot give %1 of the messages in doubt any more, so they cannot be looked for.</source>
        <translation>Das Protokoll kann %1 der ungeklärten Nachrichten nicht mehr geben, also kann nicht nach ihnen gesucht werden.</translation>
    </message>
    <message>
        <source>The log did not answer in time.</source>
        <translation>Das Protokoll hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>slipway::RequestThread</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>slipway::Resend</name>
    <message>
        <source>The connection of this message is no longer there. Choose Edit and send.</source>
        <translation>Die Verbindung dieser Nachricht gibt es nicht mehr. Bearbeiten und senden wählen.</translation>
    </message>
    <message>
        <source>%1 is read only.</source>
        <translation>%1 ist nur lesbar.</translation>
    </message>
    <message>
        <source>Send 1 message to production?</source>
        <translation>1 Nachricht in die Produktion senden?</translation>
    </message>
    <message>
        <source>%1, topic %2.</source>
        <translation>%1, Topic %2.</translation>
    </message>
    <message>
        <source>Sending again to %1…</source>
        <translation>Wird erneut an %1 gesendet…</translation>
    </message>
    <message>
        <source>Sent again: %1. %2</source>
        <translation>Erneut gesendet: %1. %2</translation>
    </message>
    <message>
        <source>Sent again to %1: %2.</source>
        <translation>Erneut an %1 gesendet: %2.</translation>
    </message>
</context>
<context>
    <name>slipway::RetrySpool</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is nothing to retry: no message of this run failed that could be sent again.</source>
        <translation>Es gibt nichts zu wiederholen: keine Nachricht dieses Laufs schlug fehl, die erneut gesendet werden könnte.</translation>
    </message>
</context>
<context>
    <name>slipway::Run</name>
    <message>
        <source>The broker closed the connection.</source>
        <translation>Der Broker hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Stopped before there was a connection. Nothing was sent.</source>
        <translation>Angehalten, bevor es eine Verbindung gab. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There was no connection to %1 within %2 s. Check the address, and that the broker is running.</source>
        <translation>Innerhalb von %2 s kam keine Verbindung zu %1 zustande. Adresse prüfen, und ob der Broker läuft.</translation>
    </message>
    <message>
        <source>There was no answer in time. Check that the broker is running.</source>
        <translation>Es kam keine rechtzeitige Antwort. Prüfen, ob der Broker läuft.</translation>
    </message>
    <message>
        <source>The run was stopped before this message left.</source>
        <translation>Der Lauf wurde angehalten, bevor diese Nachricht hinausging.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Verbindet.</translation>
    </message>
    <message>
        <source>%1 outcomes of the connection belong to no message, or are missing. Report this as a fault of Slipway.</source>
        <translation>%1 Ergebnisse der Verbindung gehören zu keiner Nachricht oder fehlen. Bitte als Fehler von Slipway melden.</translation>
    </message>
    <message>
        <source>The log did not answer in time.</source>
        <translation>Das Protokoll hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>One message cannot be sent. Nothing was sent.</source>
        <translation>Eine Nachricht lässt sich nicht senden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 messages cannot be sent. Nothing was sent.</source>
        <translation>%1 Nachrichten lassen sich nicht senden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This run is one transaction: without its commit nothing of it is seen. Send it again from the start.</source>
        <translation>Dieser Lauf ist eine Transaktion: ohne ihren Commit ist nichts davon zu sehen. Von vorn noch einmal senden.</translation>
    </message>
    <message>
        <source>One transaction takes %1 messages and %2 bytes of them at most: it is rolled back. Send fewer, or in more than one transaction.</source>
        <translation>Eine Transaktion fasst höchstens %1 Nachrichten und %2 Bytes davon: sie wird zurückgerollt. Weniger senden, oder in mehr als einer Transaktion.</translation>
    </message>
</context>
<context>
    <name>slipway::RunDesk</name>
    <message>
        <source>Retry of %1</source>
        <translation>Wiederholung von %1</translation>
    </message>
    <message>
        <source>The connection %1 is no longer there. Add it again, then resume.</source>
        <translation>Die Verbindung %1 gibt es nicht mehr. Sie wieder anlegen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>The connection %1 is no longer there. Add it again, then retry.</source>
        <translation>Die Verbindung %1 gibt es nicht mehr. Sie wieder anlegen, dann wiederholen.</translation>
    </message>
</context>
<context>
    <name>slipway::RunHead</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 an %2</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>Topic %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <translation>%1 ungewiss</translation>
    </message>
    <message>
        <source>Refused: nothing was sent.</source>
        <translation>Abgelehnt: nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Unterbrochen: %1</translation>
    </message>
    <message>
        <source>Another process drives this run.</source>
        <translation>Ein anderer Prozess führt diesen Lauf.</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Checking %1, message %2…</source>
        <translation>%1 wird geprüft, Nachricht %2…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>waiting for what has left</source>
        <translation>wartet auf Abgeschicktes</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>%1 outstanding</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 erledigt</translation>
    </message>
</context>
<context>
    <name>slipway::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Slipway ended during this run.</source>
        <translation>Slipway endete während dieses Laufs.</translation>
    </message>
    <message>
        <source>%1 messages are settled, %2 are ambiguous: they were on their way and may be stored.</source>
        <translation>%1 Nachrichten sind erledigt, %2 sind ungewiss: sie waren unterwegs und sind vielleicht gespeichert.</translation>
    </message>
    <message>
        <source>The other %1 have not left. Resume sends none of the others again.</source>
        <translation>Die anderen %1 sind nicht hinaus. Fortsetzen sendet keine der übrigen noch einmal.</translation>
    </message>
    <message>
        <source>%1 messages are ambiguous: the connection ended before the broker answered, so they may be stored already. Retry failed leaves them out.</source>
        <translation>%1 Nachrichten sind ungewiss: die Verbindung endete, bevor der Broker antwortete, sie sind vielleicht schon gespeichert. Fehlgeschlagene wiederholen lässt sie aus.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, Spalte %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be sent in all. Nothing was sent.</source>
        <translation>%1 lassen sich nicht senden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Skip bad lines</source>
        <translation>Fehlerhafte Zeilen überspringen</translation>
    </message>
    <message>
        <source>Reading the topic for what is ambiguous…</source>
        <translation>Das Topic wird nach dem gelesen, was ungewiss ist…</translation>
    </message>
    <message>
        <source>Look in the topic</source>
        <translation>Im Topic nachsehen</translation>
    </message>
    <message>
        <source>%1 of the ambiguous messages are stored, %2 are not.</source>
        <translation>%1 der ungewissen Nachrichten sind gespeichert, %2 nicht.</translation>
    </message>
    <message>
        <source>%1 stay ambiguous: the topic does not tell.</source>
        <translation>%1 bleiben ungewiss: das Topic sagt es nicht.</translation>
    </message>
</context>
<context>
    <name>slipway::RunRows</name>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>By error</source>
        <translation>Nach Fehler</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>Jede Zeile</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Den Lauf exportieren</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>Nachrichten des Laufs</translation>
    </message>
    <message>
        <source>Failures by error</source>
        <translation>Fehlschläge nach Fehler</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1, Suche läuft…</translation>
    </message>
    <message>
        <source>Retry failed only (%1)</source>
        <translation>Nur Fehlgeschlagene wiederholen (%1)</translation>
    </message>
    <message>
        <source>Once the run has ended</source>
        <translation>Sobald der Lauf beendet ist</translation>
    </message>
    <message>
        <source>Leaves out what may be stored</source>
        <translation>Lässt aus, was vielleicht gespeichert ist</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Everything was acknowledged so far</source>
        <translation>Bisher wurde alles bestätigt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>slipway::RunTableModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>slipway::Safety</name>
    <message>
        <source>This connection is read-only: nothing is changed over it. Choose another connection, or change that one.</source>
        <translation>Diese Verbindung ist nur lesbar: darüber wird nichts geändert. Eine andere Verbindung wählen oder diese ändern.</translation>
    </message>
</context>
<context>
    <name>slipway::SavedTopics</name>
    <message>
        <source>%1 was written by a newer Slipway. Update this one.</source>
        <translation>%1 stammt von einem neueren Slipway. Dieses aktualisieren.</translation>
    </message>
    <message>
        <source>The saved topics were damaged; the file is now %1.</source>
        <translation>Die gemerkten Topics waren beschädigt; die Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The saved topics cannot be changed now. Try again.</source>
        <translation>Die gemerkten Topics lassen sich jetzt nicht ändern. Noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>slipway::SendBar</name>
    <message>
        <source>From file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How many times the message is sent</source>
        <translation>Wie oft die Nachricht gesendet wird</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Send the messages of a file</source>
        <translation>Nachrichten einer Datei senden</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
</context>
<context>
    <name>slipway::SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop: what has left is waited for</source>
        <translation>Stopp: auf Abgeschicktes wird gewartet</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>slipway::SendLog</name>
    <message>
        <source>The disk is full, so the log %1 cannot be written. Make room; sending then goes on by itself.</source>
        <translation>Der Datenträger ist voll, das Protokoll %1 lässt sich nicht schreiben. Platz schaffen; dann geht das Senden von selbst weiter.</translation>
    </message>
    <message>
        <source>The log %1 cannot be read or written. Check the disk and its free space; sending then goes on by itself.</source>
        <translation>Das Protokoll %1 lässt sich nicht lesen oder schreiben. Datenträger und freien Platz prüfen; dann geht das Senden von selbst weiter.</translation>
    </message>
    <message>
        <source>The log %1 cannot be opened for writing. Check that the file and its folder are yours to write.</source>
        <translation>Das Protokoll %1 lässt sich nicht zum Schreiben öffnen. Prüfen, ob Datei und Ordner beschreibbar sind.</translation>
    </message>
    <message>
        <source>Another program has held the log %1 for more than 5 s. Close what else has it open, then try again.</source>
        <translation>Ein anderes Programm hält das Protokoll %1 seit mehr als 5 s. Schließen, was es sonst geöffnet hat, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The log %1 is damaged. Start Slipway again: it is set aside then, and what can be read is kept.</source>
        <translation>Das Protokoll %1 ist beschädigt. Slipway neu starten: es wird dann beiseitegelegt, und was lesbar ist, bleibt.</translation>
    </message>
    <message>
        <source>The log %1 did not take or give what was asked. Start Slipway again, and report this if it happens again.</source>
        <translation>Das Protokoll %1 hat nicht angenommen oder gegeben, was verlangt war. Slipway neu starten und das melden, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>The log %1 was removed or replaced while it was in use. Put it back; sending then goes on by itself.</source>
        <translation>Das Protokoll %1 wurde im Gebrauch entfernt oder ersetzt. Es zurücklegen; dann geht das Senden von selbst weiter.</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer Slipway. Use that one, or start a new log beside it.</source>
        <translation>Das Protokoll %1 stammt von einem neueren Slipway. Dieses verwenden oder ein neues Protokoll daneben beginnen.</translation>
    </message>
    <message>
        <source>%1 is a database, but no log of Slipway. Move it away, or choose another place for the log.</source>
        <translation>%1 ist eine Datenbank, aber kein Protokoll von Slipway. Sie woanders ablegen oder einen anderen Ort für das Protokoll wählen.</translation>
    </message>
    <message>
        <source>The log has no entry %1. It may have been pruned.</source>
        <translation>Das Protokoll hat keinen Eintrag %1. Vielleicht wurde er ausgeräumt.</translation>
    </message>
    <message>
        <source>The log has no run %1. It may have been pruned.</source>
        <translation>Das Protokoll hat keinen Lauf %1. Vielleicht wurde er ausgeräumt.</translation>
    </message>
    <message>
        <source>The log %1 is open for reading only. Start a new log beside it to send.</source>
        <translation>Das Protokoll %1 ist nur zum Lesen geöffnet. Zum Senden ein neues Protokoll daneben beginnen.</translation>
    </message>
    <message>
        <source>The log does not keep the body of this message of entry %1.</source>
        <translation>Das Protokoll bewahrt den Inhalt dieser Nachricht des Eintrags %1 nicht auf.</translation>
    </message>
    <message>
        <source>Another process has taken over run %1. Nothing more is sent from here.</source>
        <translation>Ein anderer Prozess hat den Lauf %1 übernommen. Von hier wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Run %1 is being sent by another process. Stop it there first.</source>
        <translation>Der Lauf %1 wird von einem anderen Prozess gesendet. Ihn zuerst dort anhalten.</translation>
    </message>
    <message>
        <source>Slipway ended before the broker&apos;s word was written down. The message may be stored: look for it before sending it again.</source>
        <translation>Slipway endete, bevor das Wort des Brokers notiert war. Die Nachricht ist vielleicht gespeichert: vor erneutem Senden nach ihr suchen.</translation>
    </message>
    <message>
        <source>The log was damaged, and this entry could not be read back. Whatever was sent here may be stored.</source>
        <translation>Das Protokoll war beschädigt, dieser Eintrag ließ sich nicht zurücklesen. Was hier gesendet wurde, ist vielleicht gespeichert.</translation>
    </message>
    <message>
        <source>The log %1 is damaged and cannot be set aside. Move it away yourself, then start again.</source>
        <translation>Das Protokoll %1 ist beschädigt und lässt sich nicht beiseitelegen. Es selbst verschieben, dann neu starten.</translation>
    </message>
    <message>
        <source>The log was damaged. It is kept as %1; nothing of it could be read.</source>
        <translation>Das Protokoll war beschädigt. Es ist als %1 aufgehoben; nichts davon war lesbar.</translation>
    </message>
</context>
<context>
    <name>slipway::ShortcutModel</name>
    <message>
        <source>%1 has the same key.</source>
        <translation>%1 hat dieselbe Taste.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>slipway::ShortcutStore</name>
    <message>
        <source>The shortcuts were written by a newer Slipway. They are left as they are; the usual ones hold.</source>
        <translation>Die Tastenkürzel stammen von einem neueren Slipway. Sie bleiben, wie sie sind; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The shortcuts could not be read. The usual ones hold; the file is kept as %1.</source>
        <translation>Die Tastenkürzel ließen sich nicht lesen. Es gelten die üblichen; die Datei ist als %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>slipway::Spool</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>slipway::SpoolPrune</name>
    <message>
        <source>%1 cannot be removed. Check its permissions.</source>
        <translation>%1 lässt sich nicht entfernen. Die Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>slipway::StatisticsPane</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Sendefenster</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Rate jetzt</translation>
    </message>
    <message>
        <source>Bytes taken</source>
        <translation>Angenommene Bytes</translation>
    </message>
    <message>
        <source>Latency, mean</source>
        <translation>Latenz, Mittel</translation>
    </message>
    <message>
        <source>Latency, p50</source>
        <translation>Latenz, p50</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>Latenz, p95</translation>
    </message>
    <message>
        <source>Latency, p99</source>
        <translation>Latenz, p99</translation>
    </message>
    <message>
        <source>Latency, longest</source>
        <translation>Latenz, längste</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Numbers appear with the first message.</source>
        <translation>Zahlen erscheinen mit der ersten Nachricht.</translation>
    </message>
    <message>
        <source>Rate, mean</source>
        <translation>Rate, Mittel</translation>
    </message>
    <message>
        <source>What the numbers are of</source>
        <translation>Wovon die Zahlen sind</translation>
    </message>
    <message>
        <source>Span of the plots</source>
        <translation>Zeitraum der Kurven</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>Als Bild…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <source>As Prometheus text…</source>
        <translation>Als Prometheus-Text…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export the statistics</source>
        <translation>Statistik exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Prometheus text (*.prom)</source>
        <translation>Prometheus-Text (*.prom)</translation>
    </message>
</context>
<context>
    <name>slipway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>%1 outstanding</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
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
        <translation>Eine Nachricht verfassen (Strg+N)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>slipway::TabKeeper</name>
    <message>
        <source>The list of open tabs could not be read. It is kept as %1.</source>
        <translation>Die Liste der offenen Reiter ließ sich nicht lesen. Sie bleibt als %1.</translation>
    </message>
</context>
<context>
    <name>slipway::TemplateCommands</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage sichern</translation>
    </message>
    <message>
        <source>Name; a / makes a folder</source>
        <translation>Name; ein / legt einen Ordner an</translation>
    </message>
    <message>
        <source>There is a template named %1 already.</source>
        <translation>Es gibt schon eine Vorlage namens %1.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved the template %1 in %2.</source>
        <translation>Die Vorlage %1 liegt in %2.</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>New name of %1; a / makes a folder</source>
        <translation>Neuer Name von %1; ein / legt einen Ordner an</translation>
    </message>
    <message>
        <source>Removed the template %1.</source>
        <translation>Die Vorlage %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>slipway::TemplateRunDialog</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Wie viele Nachrichten</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>other values each time</source>
        <translation>jedes Mal andere Werte</translation>
    </message>
    <message>
        <source>File of rows</source>
        <translation>Datei mit Zeilen</translation>
    </message>
    <message>
        <source>a CSV file, or one with a JSON object a line</source>
        <translation>eine CSV-Datei, oder eine mit einem JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Rows (*.csv *.jsonl *.ndjson);;All files (*)</source>
        <translation>Zeilen (*.csv *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A seed is a whole number.</source>
        <translation>Ein Startwert ist eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>slipway::TemplateStore</name>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>%1 darf nicht gelesen werden. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>There are %1 templates named %2. Name the folder too: folder/%2.</source>
        <translation>Es gibt %1 Vorlagen namens %2. Auch den Ordner nennen: ordner/%2.</translation>
    </message>
    <message>
        <source>There is no template named %1.</source>
        <translation>Eine Vorlage namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a template named %1 already.</source>
        <translation>Es gibt schon eine Vorlage namens %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check its permissions.</source>
        <translation>%1 lässt sich nicht entfernen. Die Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>slipway::TimePlot</name>
    <message>
        <source>Nothing measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>Rate im Zeitverlauf</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latenz im Zeitverlauf</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>messages per second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>ms, until acknowledged</source>
        <translation>ms, bis zur Bestätigung</translation>
    </message>
</context>
<context>
    <name>slipway::TopicPage</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>What the broker says of the topic</source>
        <translation>Was der Broker über das Topic sagt</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>First offset</source>
        <translation>Erster Offset</translation>
    </message>
    <message>
        <source>Next offset</source>
        <translation>Nächster Offset</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>Consumer-Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n partitions</source>
        <translation>
            <numerusform>%1 auf %2: %n Partition</numerusform>
            <numerusform>%1 auf %2: %n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>the topic</source>
        <translation>dem Topic</translation>
    </message>
</context>
<context>
    <name>slipway::WindowState</name>
    <message>
        <source>The window&apos;s layout could not be read.</source>
        <translation>Die Anordnung des Fensters ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The window&apos;s layout could not be read. The file is kept as %1.</source>
        <translation>Die Anordnung des Fensters ließ sich nicht lesen. Die Datei ist als %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>slipway::Workbench</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Saved topics</source>
        <translation>Gemerkte Topics</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Sie ist als %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>slipway::hextext</name>
    <message>
        <source>First %1 of %2 shown</source>
        <translation>Erste %1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Binary: %1</source>
        <translation>Binär: %1</translation>
    </message>
</context>
<context>
    <name>slipway::payloadtext</name>
    <message>
        <source>Binary: %1</source>
        <translation>Binär: %1</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>slipway::previewtext</name>
    <message>
        <source>Binary: %1</source>
        <translation>Binär: %1</translation>
    </message>
    <message>
        <source>First %1 of %2 shown</source>
        <translation>Erste %1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Topic      %1</source>
        <translation>Topic      %1</translation>
    </message>
    <message>
        <source>Partition  %1</source>
        <translation>Partition  %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Key        %1</source>
        <translation>Schlüssel  %1</translation>
    </message>
    <message>
        <source>Schema     %1</source>
        <translation>Schema     %1</translation>
    </message>
    <message>
        <source>Body (%1)</source>
        <translation>Inhalt (%1)</translation>
    </message>
    <message>
        <source>Body (%1, the file %2)</source>
        <translation>Inhalt (%1, die Datei %2)</translation>
    </message>
</context>
<context>
    <name>slipway::refusals</name>
    <message>
        <source>This broker cannot hold the message.</source>
        <translation>Dieser Broker kann die Nachricht nicht halten.</translation>
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
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
</TS>

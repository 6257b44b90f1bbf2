#include "transport/kafka/kafkapartitioner.h"
#include "transport/kafka/kafkadefaults.h"
#include <array>
#include <cstring>

namespace slipway {

namespace {

// As Java's clients: murmur2 with its seed and the sign bit left out.
quint32 murmur2(QByteArrayView key)
{
    constexpr quint32 Seed = 0x9747b28c, M = 0x5bd1e995;
    const auto *bytes = reinterpret_cast<const uchar *>(key.data());
    quint32 left = static_cast<quint32>(key.size());
    quint32 hash = Seed ^ left;
    for (; left >= 4; bytes += 4, left -= 4) {
        quint32 word = quint32(bytes[0]) | quint32(bytes[1]) << 8 | quint32(bytes[2]) << 16 | quint32(bytes[3]) << 24;
        word *= M;
        word ^= word >> 24;
        hash = (hash * M) ^ (word * M);
    }
    if (left == 3)
        hash ^= quint32(bytes[2]) << 16;
    if (left >= 2)
        hash ^= quint32(bytes[1]) << 8;
    if (left >= 1)
        hash = (hash ^ bytes[0]) * M;
    hash = (hash ^ (hash >> 13)) * M;
    return (hash ^ (hash >> 15)) & 0x7fffffff;
}

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xedb88320 ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

quint32 crc32(QByteArrayView key)
{
    static constexpr auto Table = crcTable();
    quint32 value = 0xffffffff;
    for (const char c : key)
        value = Table[(value ^ static_cast<uchar>(c)) & 0xff] ^ (value >> 8);
    return value ^ 0xffffffff;
}

// As Sarama: the absolute value of the signed hash.
quint32 fnv1a(QByteArrayView key)
{
    quint32 hash = 0x811c9dc5;
    for (const char c : key)
        hash = (hash ^ static_cast<uchar>(c)) * 0x01000193;
    return hash & 0x80000000 ? 0 - hash : hash;
}

QString partitionerOf(const OptionValues &options)
{
    const QString chosen = options.value(QStringLiteral("partitioner")).toString();
    if (!chosen.isEmpty())
        return chosen;
    for (const KafkaDefault &ours : KafkaDefaults)
        if (!std::strcmp(ours.name, "partitioner"))
            return QString::fromLatin1(ours.value);
    return {};
}

} // namespace

qint32 kafkaPartition(const OptionValues &options, QByteArrayView key, qint32 partitions)
{
    if (partitions < 1)
        return -1;
    if (partitions == 1)
        return 0;
    const auto place = [partitions](quint32 hash) {
        return static_cast<qint32>(hash % static_cast<quint32>(partitions));
    };
    const QString partitioner = partitionerOf(options);
    if (partitioner == u"murmur2" || (partitioner == u"murmur2_random" && !key.isNull()))
        return place(murmur2(key));
    if (partitioner == u"consistent" || (partitioner == u"consistent_random" && !key.isEmpty()))
        return place(crc32(key));
    if (partitioner == u"fnv1a" || (partitioner == u"fnv1a_random" && !key.isNull()))
        return place(fnv1a(key));
    return -1;
}

} // namespace slipway

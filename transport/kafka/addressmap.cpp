#include "transport/kafka/addressmap.h"
#include "model/core/connectionaddress.h"
#include "transport/kafka/kafkatext.h"

using namespace Qt::StringLiterals;

namespace slipway::kafka {

namespace {

std::optional<ConnectionAddress::Host> place(const QString &text)
{
    const auto parsed = ConnectionAddress::parse(u"kafka://"_s + text.trimmed());
    if (!parsed || parsed->hosts.size() != 1 || parsed->hosts[0].port < 0 || !parsed->path.isEmpty()
        || !parsed->user.isEmpty())
        return std::nullopt;
    return parsed->hosts[0];
}

} // namespace

Result<AddressMap> AddressMap::parse(const QString &text)
{
    AddressMap map;
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
        const auto from = place(pair.section(u'=', 0, 0)), to = place(pair.section(u'=', 1));
        if (!from || !to)
            return std::unexpected(Error{Error::Kind::Invalid,
                                         Kafka::tr("address.map has \"%1\". Write each as host:port=host:port, separated "
                                                   "by commas.")
                                             .arg(pair),
                                         {}});
        map.m_places.insert(from->name.toUtf8() + ':' + QByteArray::number(from->port),
                            {to->name.toUtf8(), QByteArray::number(to->port)});
    }
    return map;
}

int AddressMap::resolve(const char *node, const char *service, const addrinfo *hints, addrinfo **found, void *opaque)
{
    if (!node && !service) { // the library lets go of what it got
        freeaddrinfo(*found);
        return 0;
    }
    const auto *map = static_cast<const AddressMap *>(opaque);
    if (node && service) {
        const auto mapped = map->m_places.constFind(QByteArray(node) + ':' + service);
        if (mapped != map->m_places.cend())
            return getaddrinfo(mapped->host.constData(), mapped->port.constData(), hints, found);
    }
    return getaddrinfo(node, service, hints, found);
}

} // namespace slipway::kafka

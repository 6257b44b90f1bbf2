#include "transport/danube/danubeaddress.h"
#include "model/core/connectionaddress.h"
#include "transport/danube/danubetext.h"
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

std::string joined(const QString &host, int port)
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return QString(name + u':' + QString::number(port)).toStdString();
}

bool isUnspecified(const QString &host)
{
    return host == u"0.0.0.0" || host == u"::" || host.isEmpty();
}

} // namespace

OptionValues danubeValues(const Endpoint &endpoint)
{
    OptionValues values;
    if (const auto address = ConnectionAddress::parse(endpoint.url))
        for (const auto &[key, value] : address->query)
            values.insert(key, value);
    for (auto each = endpoint.options.cbegin(); each != endpoint.options.cend(); ++each)
        values.insert(each.key(), each.value());
    return values;
}

Result<std::vector<DanubeAddress>> DanubeAddress::from(const Endpoint &endpoint, const OptionValues &values)
{
    const auto url = ConnectionAddress::parse(endpoint.url);
    if (!url)
        return std::unexpected(url.error());
    if (url->scheme == u"danubes")
        return std::unexpected(Error{Error::Kind::Unsupported,
                                     Danube::tr("This Slipway speaks to Danube without TLS only. Use danube://."), {}});
    if (url->scheme != u"danube" || url->hosts.empty())
        return std::unexpected(Error{
            Error::Kind::Invalid, Danube::tr("%1 is no Danube address. Write danube://host:port.").arg(endpoint.url), {}});
    DanubeSeeds seeds;
    for (const auto &host : url->hosts) {
        DanubeAddress &seed = seeds.emplace_back();
        seed.host = seed.adminHost = host.name;
        if (host.port > 0)
            seed.port = host.port;
    }
    if (const QString admin = values.value(u"admin"_s).toString(); !admin.isEmpty()) {
        const auto parsed = ConnectionAddress::parse(u"danube://"_s + admin);
        if (!parsed || parsed->hosts.size() != 1)
            return std::unexpected(Error{Error::Kind::Invalid,
                                         Danube::tr("admin is %1; write it as host:port.").arg(admin),
                                         parsed ? QString() : parsed.error().message});
        for (DanubeAddress &seed : seeds) { // the one that was named serves for all
            seed.adminHost = parsed->hosts.front().name;
            if (parsed->hosts.front().port > 0)
                seed.adminPort = parsed->hosts.front().port;
        }
    }
    return seeds;
}

Result<DanubeAddress> DanubeAddress::advertised(const std::string &connectUrl) const
{
    const QUrl url(QString::fromStdString(connectUrl), QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return std::unexpected(Error{Error::Kind::Invalid,
                                     Danube::tr("The broker advertises an address that is none. Set its advertised "
                                                "address to http://host:port."),
                                     QString::fromStdString(connectUrl)});
    if (url.scheme() == u"https")
        return std::unexpected(Error{Error::Kind::Unsupported,
                                     Danube::tr("The broker that has this topic asks for TLS, which this Slipway does "
                                                "not speak to Danube yet."),
                                     QString::fromStdString(connectUrl)});
    DanubeAddress other = *this;
    if (!isUnspecified(url.host()))
        other.host = url.host();
    other.port = url.port(6650);
    return other;
}

std::string DanubeAddress::target() const
{
    return joined(host, port);
}

std::string DanubeAddress::adminTarget() const
{
    return joined(adminHost, adminPort);
}

QString DanubeAddress::shown() const
{
    return QString::fromStdString(target());
}

} // namespace slipway

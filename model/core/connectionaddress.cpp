#include "model/core/connectionaddress.h"
#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace slipway {

namespace {

std::unexpected<Error> invalid(const QString &message)
{
    return std::unexpected(Error{Error::Kind::Invalid, message, {}});
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text, const char *keep = "")
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

QString tr(const char *text)
{
    return QCoreApplication::translate("ConnectionAddress", text);
}

Result<ConnectionAddress::Host> parseHost(QStringView text)
{
    QStringView name = text, port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return invalid(tr("%1 has no closing bracket. Write an IPv6 address as [::1]:port.").arg(text));
        name = text.sliced(1, end - 1);
        const QStringView rest = text.sliced(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':'))
            return invalid(tr("There is text after the bracket in %1. Write a port as [::1]:port.").arg(text));
        port = rest.isEmpty() ? rest : rest.sliced(1);
        if (rest.size() == 1)
            return invalid(tr("The port is missing in %1.").arg(text));
    } else if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        name = text.first(colon);
        port = text.sliced(colon + 1);
        if (port.contains(u':'))
            return invalid(tr("%1 has more than one colon. Write an IPv6 address in brackets, as [::1]:port.").arg(text));
        if (port.isEmpty())
            return invalid(tr("The port is missing in %1.").arg(text));
    }
    if (name.isEmpty())
        return invalid(tr("The host is missing. Write an address as scheme://host:port."));
    for (const QChar c : name)
        if (c.isSpace() || c == u'[' || c == u']' || c == u'@')
            return invalid(tr("%1 is no host name.").arg(name));
    ConnectionAddress::Host host{name.toString(), -1};
    if (!port.isEmpty()) {
        bool ok = false;
        host.port = port.toInt(&ok);
        if (!ok || !port.front().isDigit() || host.port < 1 || host.port > 65535)
            return invalid(tr("%1 is no port. A port is a number from 1 to 65535.").arg(port));
    }
    return host;
}

Result<> parseAuthority(QStringView text, ConnectionAddress &into)
{
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) {
        const QStringView user = text.first(at);
        const qsizetype colon = user.indexOf(u':');
        into.user = decoded(colon < 0 ? user : user.first(colon));
        if (colon >= 0)
            into.password = decoded(user.sliced(colon + 1));
        text = text.sliced(at + 1);
    }
    for (;;) {
        const auto end = std::ranges::find_if(text, [](QChar c) { return c == u',' || c == u';'; });
        const QStringView part = text.first(end - text.begin());
        auto host = parseHost(part);
        if (!host)
            return std::unexpected(host.error());
        into.hosts.push_back(std::move(*host));
        if (end == text.end())
            return {};
        text = text.sliced(part.size() + 1);
    }
}

} // namespace

Result<ConnectionAddress> ConnectionAddress::parse(const QString &text)
{
    ConnectionAddress address;
    QStringView rest = QStringView(text).trimmed();
    const qsizetype colon = rest.indexOf(u':');
    if (colon <= 0)
        return invalid(tr("%1 is no address. Write it as scheme://host:port.").arg(text));
    address.scheme = rest.first(colon).toString().toLower();
    for (const QChar c : address.scheme)
        if (!(c.isLetterOrNumber() && c.unicode() < 128))
            return invalid(tr("%1 is no scheme. Write an address as scheme://host:port.").arg(address.scheme));
    rest = rest.sliced(colon + 1);
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        for (const QStringView part : rest.sliced(mark + 1).split(u'&', Qt::SkipEmptyParts)) {
            const qsizetype equals = part.indexOf(u'=');
            if (equals == 0)
                return invalid(tr("%1 has no name. Write options as ?name=value.").arg(part));
            address.query.emplace_back(decoded(equals < 0 ? part : part.first(equals)),
                                       equals < 0 ? QString() : decoded(part.sliced(equals + 1)));
        }
        rest = rest.first(mark);
    }
    if (!rest.startsWith(QLatin1StringView("//"))) {
        address.path = decoded(rest);
        return address;
    }
    rest = rest.sliced(2);
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        address.path = decoded(rest.sliced(slash + 1));
        rest = rest.first(slash);
    }
    if (auto ok = parseAuthority(rest, address); !ok) {
        // A slash in a password: what would be quoted is part of it.
        if (address.path.contains(u'@'))
            return invalid(tr("The address cannot be read. Write / in a user name or password as %2F."));
        return std::unexpected(ok.error());
    }
    return address;
}

QString ConnectionAddress::toString() const
{
    QString text = scheme + u':';
    if (!hosts.empty()) {
        text += QLatin1StringView("//");
        if (!user.isEmpty())
            text += encoded(user) + u'@';
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            if (i)
                text += u',';
            text += hosts[i].name.contains(u':') ? u'[' + hosts[i].name + u']' : hosts[i].name;
            if (hosts[i].port > 0)
                text += u':' + QString::number(hosts[i].port);
        }
        if (!path.isEmpty())
            text += u'/' + encoded(path, "/");
    } else {
        // Two slashes at the start would read as hosts.
        text += encoded(path, path.startsWith(u'/') ? "" : "/");
    }
    for (std::size_t i = 0; i < query.size(); ++i)
        text += (i ? u'&' : u'?') + encoded(query[i].first) + u'=' + encoded(query[i].second, ":/,");
    return text;
}

QString ConnectionAddress::value(const QString &key) const
{
    for (const auto &[name, value] : query)
        if (name == key)
            return value;
    return {};
}

} // namespace slipway

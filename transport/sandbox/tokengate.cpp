#include "transport/sandbox/tokengate.h"
#include <QCoreApplication>
#include <QFile>
#include <grpcpp/server_context.h>

namespace slipway::sandbox {

Result<TokenGate> TokenGate::read(const QString &file)
{
    QFile tokens(file);
    if (!tokens.open(QIODevice::ReadOnly))
        return std::unexpected(Error{
            Error::Kind::Invalid, QCoreApplication::translate("Sandbox", "The file %1 cannot be read.").arg(file),
            tokens.errorString()});
    TokenGate gate;
    for (const QByteArray &line : tokens.readAll().split('\n'))
        if (const QByteArray token = line.trimmed(); !token.isEmpty())
            gate.m_tokens.insert(token.toStdString());
    if (gate.m_tokens.empty()) // nobody could sign in, or everybody: neither is meant
        return std::unexpected(Error{Error::Kind::Invalid,
                                     QCoreApplication::translate("Sandbox", "The file %1 has no token in it.").arg(file),
                                     {}});
    return gate;
}

Verdict<> TokenGate::admit(const grpc::ServerContext &caller) const
{
    if (m_tokens.empty())
        return {};
    const auto &metadata = caller.client_metadata();
    const auto header = metadata.find("authorization");
    if (header == metadata.end())
        return refuse(Code::Unauthenticated, "Authentication credentials are missing");
    const std::string_view text(header->second.data(), header->second.size());
    constexpr std::size_t Prefix = sizeof("Bearer ") - 1;
    const bool bearer = text.starts_with("Bearer ") || text.starts_with("bearer ");
    return bearer && m_tokens.contains(text.substr(Prefix)) ? Verdict<>() : refuse(Code::Unauthenticated, "Invalid token");
}

} // namespace slipway::sandbox

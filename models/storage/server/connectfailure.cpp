// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server/connectfailure.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <libpq-fe.h>

#include <algorithm>
#include <clocale>
#include <memory>

#ifdef Q_OS_UNIX
#include <poll.h>
#endif

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The messages of this thread in English while it lives, so that they can be told apart.
class EnglishMessages
{
public:
    EnglishMessages(const EnglishMessages &) = delete;
    EnglishMessages &operator=(const EnglishMessages &) = delete;
#ifdef Q_OS_UNIX
    EnglishMessages()
        : m_own(newlocale(LC_MESSAGES_MASK, "C", duplocale(uselocale(nullptr)))), m_before(uselocale(m_own))
    {}
    ~EnglishMessages()
    {
        uselocale(m_before);
        freelocale(m_own);
    }

private:
    locale_t m_own;
    locale_t m_before;
#else
    EnglishMessages() = default;
    ~EnglishMessages() = default;
#endif
};

bool waitFor(PGconn *connection, bool write)
{
#ifdef Q_OS_UNIX
    constexpr int milliseconds = 6000;
    pollfd wanted{PQsocket(connection), static_cast<short>(write ? POLLOUT : POLLIN), 0};
    return wanted.fd >= 0 && ::poll(&wanted, 1, milliseconds) > 0;
#else
    Q_UNUSED(connection)
    Q_UNUSED(write)
    return true;
#endif
}

/// What libpq says of an attempt, with codes in the place of the server's own words.
QByteArray askAgain(const QString &conninfo)
{
    const EnglishMessages english;
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectStart(conninfo.toUtf8().constData()),
                                                                  &PQfinish);
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    QElapsedTimer timer;
    timer.start();
    constexpr qint64 limit = 20'000;
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (PQstatus(connection.get()) != CONNECTION_BAD && status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED
           && timer.elapsed() < limit) {
        if (!waitFor(connection.get(), status == PGRES_POLLING_WRITING))
            break;
        status = PQconnectPoll(connection.get());
    }
    return PQerrorMessage(connection.get());
}

bool holdsAny(const QByteArray &text, std::initializer_list<const char *> parts)
{
    return std::ranges::any_of(parts, [&text](const char *part) { return text.contains(part); });
}

Error tlsFailure(const QByteArray &said, const QString &name)
{
    if (holdsAny(said, {"does not match host name"})) {
        return {ErrorCode::Refused,
                Messages::tr("The server “%1” shows the certificate of another server: nothing was sent to it. Check "
                             "the address, and ask its administrator.")
                    .arg(name),
                {}};
    }
    if (holdsAny(said, {"does not support SSL"})) {
        return {ErrorCode::Refused,
                Messages::tr("The server “%1” does not encrypt, though the address asks for it. Ask its administrator.")
                    .arg(name),
                {}};
    }
    if (holdsAny(said,
                 {"does not exist", "could not load", "could not open", "could not read", "has group or world"})) {
        return {ErrorCode::Io,
                Messages::tr("A certificate or key file cannot be read. Check sslrootcert, sslcert and sslkey."),
                {}};
    }
    return {ErrorCode::Refused,
            Messages::tr("The certificate of the server “%1” is not trusted here: nothing was sent to it. Check "
                         "sslrootcert, and ask its administrator.")
                .arg(name),
            {}};
}

/// Of several hosts each may have its own reason: then none is told.
Error unreachable(const QByteArray &said, const QString &name)
{
    const bool several = name.section(u'/', 0, 0).contains(u',');
    if (!several && holdsAny(said, {"could not translate host name"})) {
        return {ErrorCode::Locked,
                Messages::tr("The server of “%1” cannot be reached: no computer of that name is known. Check how it is "
                             "written, and the network.")
                    .arg(name),
                {}};
    }
    if (!several && holdsAny(said, {"Connection refused"})) {
        return {ErrorCode::Locked,
                Messages::tr("The server “%1” cannot be reached: the computer is there, but nothing answers at this "
                             "port. Check the port, and whether the server runs.")
                    .arg(name),
                {}};
    }
    return {ErrorCode::Locked,
            Messages::tr("The server “%1” cannot be reached. Check the address and the network.").arg(name),
            {}};
}

Error refusal(const QByteArray &said, const QString &name)
{
    if (holdsAny(said, {"42501"})) // may not connect: see access.sql
        return noMember(name);
    if (holdsAny(said, {"28P01", "28000", "no password supplied"})) {
        return {ErrorCode::Refused,
                Messages::tr("The server “%1” refuses this user or password. Check the name, and ~/.pgpass.").arg(name),
                {}};
    }
    if (holdsAny(said, {"3D000"})) {
        return {ErrorCode::NotFound,
                Messages::tr("The server has no database “%1”. Ask its administrator to create it.").arg(name),
                {}};
    }
    if (holdsAny(said, {"session is read-only", "not in hot standby", "server is in hot standby"})) {
        return {ErrorCode::Locked,
                Messages::tr("No server of “%1” takes changes at the moment. Try again in a moment.").arg(name),
                {}};
    }
    if (holdsAny(said, {"53300", "57P03", "57P01", "57P02"})) {
        return {ErrorCode::Locked,
                Messages::tr("The server “%1” takes nobody in at the moment. Try again in a moment.").arg(name),
                {}};
    }
    return unreachable(said, name);
}

} // namespace

Error noMember(const QString &name)
{
    return {
        ErrorCode::Refused,
        Messages::tr("Your login is no member of the contest in “%1”. Ask its administrator to enter you.").arg(name),
        {}};
}

Error connectFailure(const ServerAddress &server)
{
    const QByteArray said = askAgain(server.conninfoWithPassword());
    const QString &name = server.displayName;
    if (holdsAny(said, {"definition of service", "service file"})) {
        return {ErrorCode::InvalidArgument,
                Messages::tr("The service “%1” is not in pg_service.conf. Check its name, and the file.").arg(name),
                {}};
    }
    if (holdsAny(said, {"invalid sslmode value", "invalid target_session_attrs", "invalid integer value",
                        "invalid port number", "could not match"})) {
        return {ErrorCode::InvalidArgument,
                Messages::tr("The address of “%1” asks for something that does not exist. Check what stands after the "
                             "question mark.")
                    .arg(name),
                {}};
    }
    if (holdsAny(said, {"certificate", "SSL error", "SSL", "private key"}))
        return tlsFailure(said, name);
    return refusal(said, name);
}

} // namespace hoithi

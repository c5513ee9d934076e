// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server/opencopy.h"

#include "storage/database.h"
#include "storage/server/answerwatch.h"
#include "storage/sqldialect.h"

#include <libpq-fe.h>

#include <utility>

namespace hoithi {

namespace {

constexpr std::string_view header("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
constexpr std::string_view trailer("\377\377", 2);

} // namespace

OpenCopy::OpenCopy(Database &database) : m_database(database), m_handle(static_cast<PGconn *>(database.nativeHandle()))
{}

Result<std::shared_ptr<OpenCopy>> OpenCopy::begin(Database &database, const QByteArray &statement)
{
    HOITHI_CHECK(database.endCopy());
    std::shared_ptr<OpenCopy> copy(new OpenCopy(database));
    {
        const AnswerWatch::Waiting waiting(database.answerWatch(), database.socket());
        const std::unique_ptr<PGresult, decltype(&PQclear)> started(PQexec(copy->m_handle, statement.constData()),
                                                                    &PQclear);
        if (PQresultStatus(started.get()) != PGRES_COPY_IN)
            return failure(copy->refusal(started.get()).error());
    }
    database.keepCopy(copy);
    HOITHI_CHECK(copy->send(header));
    return copy;
}

Result<void> OpenCopy::send(std::string_view bytes)
{
    {
        const AnswerWatch::Waiting waiting(m_database.answerWatch(), m_database.socket());
        if (PQputCopyData(m_handle, bytes.data(), static_cast<int>(bytes.size())) == 1)
            return {};
    }
    m_open = false;
    Result<void> answered = answer(); // the server's reason, where it gave one
    return answered ? refusal(nullptr) : answered;
}

Result<void> OpenCopy::end()
{
    if (!std::exchange(m_open, false))
        return {};
    const bool sent = PQputCopyData(m_handle, trailer.data(), static_cast<int>(trailer.size())) == 1;
    PQputCopyEnd(m_handle, sent ? nullptr : "the client failed");
    return answer();
}

void OpenCopy::giveUp()
{
    if (!std::exchange(m_open, false))
        return;
    PQputCopyEnd(m_handle, "given up");
    static_cast<void>(answer());
}

Result<void> OpenCopy::answer()
{
    const AnswerWatch::Waiting waiting(m_database.answerWatch(), m_database.socket());
    Result<void> answered;
    while (PGresult *const given = PQgetResult(m_handle)) {
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(given, &PQclear);
        if (PQresultStatus(given) == PGRES_COMMAND_OK)
            continue;
        answered = refusal(given);
        if (PQstatus(m_handle) == CONNECTION_BAD)
            break;
    }
    return answered;
}

Result<void> OpenCopy::refusal(const PGresult *result) const
{
    const QString state =
        result == nullptr ? QString() : QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    return failure(m_database.dialect().translate(state, QString()));
}

} // namespace hoithi

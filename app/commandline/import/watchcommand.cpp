// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder whose new files are shown, or imported.
#include "base/username.h"
#include "commandline/import/importgroups.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/tables/batchtables.h"
#include "services/import/dumpfiles/dumpfileservice.h"
#include "services/import/profiles/profileservice.h"
#include "services/import/watch/watchedfolder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <stop_token>
#include <thread>

namespace hoithi::commandline {

namespace {

constexpr std::chrono::milliseconds lookEvery{1000};
constexpr std::chrono::milliseconds askFirst{1}; ///< then half as often each time
constexpr std::chrono::milliseconds askEvery{50};

/// Why somebody has to look at it first.
QString reasonToHold(const ImportPreview &preview)
{
    QStringList reasons;
    if (preview.counts.rejected() > 0)
        reasons << s("rejected");
    if (preview.counts.conflicts > 0)
        reasons << s("changed");
    if (preview.counts.read() == 0)
        reasons << s("empty");
    return reasons.join(s(", "));
}

QString stateOfKnown(const ArrivedFile &arrived)
{
    if (arrived.isWithdrawn)
        return s("withdrawn");
    return arrived.bringsMore ? s("again") : s("known");
}

void insertCounts(QJsonObject &line, const ImportPreview &preview)
{
    const QJsonObject counts = QJsonDocument::fromJson(previewJson(preview)).object();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        line.insert(it.key(), it.value());
}

/// Files one after another, until the end is asked for.
class Watching
{
public:
    Watching(ContestSession &session, ImportRequest request, bool imports, Context &context)
        : m_session(session), m_request(std::move(request)), m_imports(imports), m_context(context)
    {}

    [[nodiscard]] Result<void> run(WatchedFolder &folder, bool once)
    {
        while (!m_isEnding) {
            const FolderLook look = folder.look(std::chrono::steady_clock::now());
            if (!look.isThere && once)
                return failure(ErrorCode::NotFound,
                               Messages::tr("%1 is no folder that can be read").arg(folder.path()));
            tellReach(folder.path(), look.isThere);
            for (const QString &file : look.complete) {
                if (!m_isEnding)
                    print(file, take(file));
            }
            if (once && look.complete.isEmpty() && !look.isGrowing)
                return {};
            m_isEnding = m_isEnding || awaitEnd(lookEvery);
        }
        return {};
    }

private:
    [[nodiscard]] bool awaitEnd(std::chrono::milliseconds time) const
    {
        if (m_context.awaitEnd)
            return m_context.awaitEnd(time);
        std::this_thread::sleep_for(time);
        return false;
    }

    /// The answer, or Cancelled where the end is asked for meanwhile.
    template<typename T>
    [[nodiscard]] Result<T> waitFor(QFuture<Result<T>> answer)
    {
        for (auto pause = askFirst; !answer.isFinished(); pause = std::min(pause * 2, askEvery)) {
            if (!m_isEnding && awaitEnd(pause)) {
                m_isEnding = true;
                m_stop.request_stop();
            } else if (m_isEnding) {
                answer.waitForFinished();
            }
        }
        return answer.takeResult();
    }

    [[nodiscard]] Result<QJsonObject> take(const QString &file)
    {
        m_request.files = {file};
        HOITHI_TRY(const ArrivedFile arrived,
                   waitFor(m_session.dumpFiles().arrival(m_request, m_stop.get_token(), {})));
        QJsonObject line{{s("sha256"), QString::fromLatin1(arrived.sha256)}};
        if (arrived.batch) {
            line.insert(s("batch"), *arrived.batch);
            line.insert(s("state"), stateOfKnown(arrived));
            if (arrived.bringsMore)
                insertCounts(line, arrived.preview);
            return line;
        }
        insertCounts(line, arrived.preview);
        if (arrived.isKnown()) {
            line.insert(s("state"), s("known"));
            return line;
        }
        line.insert(s("state"), m_imports ? s("held") : s("shown"));
        if (m_imports && arrived.isPlain() && !m_isEnding)
            HOITHI_CHECK(import(line));
        else if (m_imports)
            line.insert(s("reason"), reasonToHold(arrived.preview));
        return line;
    }

    [[nodiscard]] Result<void> import(QJsonObject &line)
    {
        HOITHI_TRY(const ImportReport report, waitFor(m_session.import(m_request, m_stop.get_token(), {})));
        if (report.cancelled)
            return failure(ErrorCode::Cancelled, {});
        line.insert(s("state"), s("imported"));
        for (const ImportedDump &dump : report.dumps)
            line.insert(s("batch"), dump.batch);
        return {};
    }

    [[nodiscard]] QString reasonOfFailure(const QString &file, const Error &error)
    {
        if (error.code == ErrorCode::BadInput) {
            const Result<QString> foreign = wait(m_session.profiles().foreignFile({file}));
            if (foreign && !foreign->isEmpty())
                return s("unknown_columns");
        }
        return s("unreadable");
    }

    void print(const QString &file, const Result<QJsonObject> &taken)
    {
        if (!taken && taken.error().code == ErrorCode::Cancelled)
            return; // nothing of it was stored
        QJsonObject line = taken ? *taken
                                 : QJsonObject{{s("state"), s("failed")},
                                               {s("reason"), reasonOfFailure(file, taken.error())},
                                               {s("error"), plainText(taken.error().message)}};
        line.insert(s("file"), file);
        m_context.out << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
    }

    void tellReach(const QString &path, bool isThere)
    {
        if (isThere == m_isThere)
            return;
        m_isThere = isThere;
        m_context.err << (isThere ? Messages::tr("%1 is within reach again.").arg(path)
                                  : Messages::tr("%1 is out of reach; it is looked for again and again.").arg(path))
                      << Qt::endl;
    }

    ContestSession &m_session;
    ImportRequest m_request;
    bool m_imports;
    Context &m_context;
    std::stop_source m_stop;
    bool m_isThere = true;
    bool m_isEnding = false;
};

Result<void> watch(const Arguments &arguments, Context &context)
{
    ImportRequest request;
    HOITHI_TRY(request.roundNumber, requiredNumber(arguments, s("round")));
    request.profileFile = arguments.value(s("profile"));
    request.importer = userName();
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_CHECK(wait(session->checkImport(request)));
    WatchedFolder folder(arguments.positional(1));
    return Watching(*session, request, arguments.has(s("import")), context).run(folder, arguments.has(s("once")));
}

} // namespace

Command watchCommand()
{
    return {s("watch"),
            s("STORE --round N DIR [--once] [--import] [--profile P]"),
            QT_TRANSLATE_NOOP("CommandLine",
                              "looks at the dumps that come into a folder, a line of JSON for each; with "
                              "--import imports those that only bring new rows"),
            {.positional = {s("STORE"), s("DIR")},
             .values = {s("round"), s("profile")},
             .flags = {s("once"), s("import")},
             .required = {s("round")}},
            watch};
}

} // namespace hoithi::commandline

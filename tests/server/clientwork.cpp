// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientwork.h"

#include "smallcontest.h"

namespace hoithi::test {

const QString wholeKey = QStringLiteral("ABCDABCDABCDABC");

namespace {

bool writeFile(const QString &path, const QStringList &lines)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(lines.join(QLatin1Char('\n')).toUtf8()) > 0;
}

} // namespace

ClientWork::ClientWork(Role role, const QString &name, int number, quint32 seed, const QString &folder)
    : m_role(role), m_name(name), m_mark(QStringLiteral("%1-%2").arg(number).arg(seed)), m_random(seed),
      m_shared(folder), m_journal(folder + QStringLiteral("/journal-%1-%2").arg(number).arg(seed))
{}

bool ClientWork::run(const QString &store, std::chrono::seconds duration)
{
    if (!m_journal.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const std::chrono::steady_clock::time_point end = std::chrono::steady_clock::now() + duration;
    Result<std::shared_ptr<ContestSession>> session = failure(ErrorCode::Internal, {});
    while (!session && std::chrono::steady_clock::now() < end) { // backends are ended while it opens, too
        session = wait(ContestSession::open(store, std::make_shared<SystemClock>()));
        if (!session)
            note(QStringLiteral("open"), {}, &session.error(), 0);
    }
    if (!session)
        return false;
    (*session)->follow([](const ContestChange &) {});
    while (std::chrono::steady_clock::now() < end) {
        one(**session);
        QTest::qSleep(below(40));
    }
    (*session)->follow({});
    return true;
}

void ClientWork::mark(const char *what, const QString &kind, const QString &key, const QString &more)
{
    m_journal.write(QString(QLatin1String(what) + QLatin1Char('\t') + kind + QLatin1Char('\t') + key + QLatin1Char('\t')
                            + more + QLatin1Char('\n'))
                        .toUtf8());
}

/// What the program says is held against it: only where it says that it does not know may either be true.
void ClientWork::note(const QString &kind, const QString &key, const Error *error, qint64 waited)
{
    if (error == nullptr)
        return mark("ok", kind, key);
    const bool unknown = error->detail == QLatin1String("commit unknown");
    mark(unknown ? "maybe" : "not", kind, key,
         QStringLiteral("%1\t%2\t%3\t%4")
             .arg(static_cast<int>(error->code))
             .arg(error->detail)
             .arg(waited)
             .arg(error->message));
}

template<typename T>
Result<T> ClientWork::recorded(const QString &kind, const QString &key, const std::function<QFuture<Result<T>>()> &ask)
{
    mark("begin", kind, key);
    QElapsedTimer timer;
    timer.start();
    Result<T> answer = wait(ask());
    note(kind, key, answer ? nullptr : &answer.error(), timer.elapsed());
    return answer;
}

void ClientWork::one(Session &session)
{
    if (below(5) == 0)
        return look(session);
    switch (m_role) {
    case Role::Organiser:
        return organise(session);
    case Role::Judge:
        return judge(session);
    case Role::Secretary:
        return keepSecretary(session);
    case Role::Administrator:
        return administrate(session);
    }
}

void ClientWork::look(Session &session)
{
    const QString kind = QStringLiteral("look");
    const QString key = QString::number(below(6));
    const auto look = [&](auto ask) {
        mark("begin", kind, key);
        QElapsedTimer timer;
        timer.start();
        const auto answer = wait(ask);
        const bool none = !answer && answer.error().code == ErrorCode::NotFound; // nobody has ranked yet
        note(kind, key, answer || none ? nullptr : &answer.error(), timer.elapsed());
    };
    switch (key.toInt()) {
    case 0:
        return look(session.overview());
    case 1:
        return look(session.standing(busyRound));
    case 2:
        return look(session.participation(0));
    case 3:
        return look(session.auditListing({}));
    case 4:
        return look(session.batches(busyRound));
    default:
        if (m_role != Role::Secretary) // keys are hidden from them, so that they cannot verify
            look(session.verify({}));
    }
}

void ClientWork::organise(Session &session)
{
    switch (below(24)) {
    case 0:
        return importRoster(session); // seldom: every result is stale afterwards
    case 1:
    case 2:
        return setKey(session);
    case 3:
    case 4:
    case 5:
        return importSharedFile(session);
    default:
        return importOwnFile(session);
    }
}

/// Accounts come from few, so that many files bring the same people; one row in ten has an id that other files have, too.
void ClientWork::importOwnFile(Session &session)
{
    const QString name = nextName();
    const int rows = below(20) == 0 ? 1500 : 5 + below(60);
    QStringList lines{QStringLiteral("submission_id,account_id,full_name,agency_code,prediction,submitted_at,answers")};
    for (int i = 0; i < rows; ++i)
        lines.append(row(QStringLiteral("%1-%2").arg(name).arg(i), QStringLiteral("acc%1").arg(below(900)), below(99),
                         below(60), below(3)));
    for (int i = 0; i < rows / 10; ++i)
        lines.append(row(QStringLiteral("C%1").arg(below(300)), QStringLiteral("acc%1").arg(below(900)), below(99), 1));
    const QString file = m_own.filePath(name + QStringLiteral(".csv"));
    if (!writeFile(file, lines))
        return;
    // The key tells how many rows must be there.
    static_cast<void>(
        recorded<ImportReport>(QStringLiteral("import"), QStringLiteral("%1 %2").arg(name).arg(rows), [&] {
            return session.import({busyRound, {file}, {}, m_name}, {}, {});
        }));
}

void ClientWork::importSharedFile(Session &session)
{
    const int number = below(sharedFiles);
    const QString file = m_shared + QStringLiteral("/shared-%1.csv").arg(number);
    static_cast<void>(
        recorded<ImportReport>(QStringLiteral("shared"), QStringLiteral("shared-%1.csv").arg(number), [&] {
            return session.import({busyRound, {file}, {}, m_name}, {}, {});
        }));
}

void ClientWork::importRoster(Session &session)
{
    const QString name = nextName();
    const QString file = m_own.filePath(name + QStringLiteral(".roster.csv"));
    if (!writeFile(file, {QStringLiteral("body,full_name,account_id,phone,national_id"),
                          QStringLiteral("%1,Người Thử,acc%2,,").arg(name).arg(below(900)),
                          QStringLiteral("%1,Người Thử,acc%2,,").arg(name).arg(900 + below(900))}))
        return;
    static_cast<void>(recorded<qint64>(QStringLiteral("roster"), name, [&] { return session.importRoster(file); }));
}

/// Codes come from few: several organisers give a paper its key, some of them the same.
void ClientWork::setKey(Session &session)
{
    const QString code = QStringLiteral("P%1").arg(below(60));
    QString key = wholeKey;
    key[0] = QLatin1Char(below(2) == 0 ? 'A' : 'B');
    static_cast<void>(recorded<void>(QStringLiteral("key"), QString(code + QLatin1Char(' ') + key),
                                     [&] { return session.setKey(papersRound, code, key, 4); }));
}

void ClientWork::judge(Session &session)
{
    switch (below(6)) {
    case 0:
        return propose(session);
    case 1:
    case 2:
        return endProposal(session);
    default:
        return rankAndSign(session);
    }
}

void ClientWork::propose(Session &session)
{
    const QString name = nextName();
    const QString kind = QStringLiteral("propose");
    if (below(3) == 0) {
        const QString submission = QStringLiteral("F%1").arg(below(firstRows));
        const auto decided = recorded<Decided>(kind, name, [&] { return session.invalidate(submission, {}, name); });
        if (decided && *decided == Decided::Carried)
            mark("maybe", kind, name); // what another has proposed, with their reason
        return;
    }
    KeyAmendment amendment{busyRound, {}, 1 + below(15), below(4) == 0, {}, {}, name};
    if (!amendment.neutralise)
        amendment.accept = QString(QLatin1Char(static_cast<char>('A' + below(4))));
    const auto decided = recorded<Decided>(kind, name, [&] { return session.amendKey(amendment); });
    if (decided && *decided == Decided::Carried)
        mark("maybe", kind, name);
}

void ClientWork::endProposal(Session &session)
{
    const auto open = wait(session.openProposals());
    if (!open || open->empty())
        return;
    const Proposal &proposal = open->at(static_cast<std::size_t>(below(static_cast<int>(open->size()))));
    const QString id = QString::number(proposal.id);
    if (below(3) == 0)
        static_cast<void>(
            recorded<void>(QStringLiteral("withdrawn"), id, [&] { return session.withdrawProposal(proposal.id); }));
    else
        static_cast<void>(
            recorded<void>(QStringLiteral("carried"), id, [&] { return session.confirmProposal(proposal.id); }));
}

void ClientWork::rankAndSign(Session &session)
{
    const int round = below(2) == 0 ? quietRound : busyRound;
    const auto standing =
        recorded<StandingPtr>(QStringLiteral("rank"), QString::number(round), [&] { return session.rank(round); });
    if (!standing || below(4) == 0)
        return;
    const QByteArray run = (*standing)->run.runHash;
    const QString number = m_mark.section(QLatin1Char('-'), 0, 0);
    static_cast<void>(recorded<SignOutcome>(QStringLiteral("sign"), QString(QString::fromLatin1(run) + u' ' + number),
                                            [&] { return session.sign(round, {}, run); }));
}

void ClientWork::keepSecretary(Session &session)
{
    if (below(12) == 0)
        return award(session);
    editDraft(session);
}

void ClientWork::award(Session &session)
{
    const QString name = nextName();
    static_cast<void>(recorded<AwardOutcome>(QStringLiteral("award"), name,
                                             [&] { return session.award(quietRound, {}, m_own.filePath(name)); }));
}

/// Counts up a field that is this client's and one that is everybody's: what is lost is missing in their sum.
void ClientWork::editDraft(Session &session)
{
    const DraftKey key{QStringLiteral("decision"), QStringLiteral("round %1").arg(1 + below(2))};
    const QString name = QString(m_mark + QLatin1Char(' ') + key.subject);
    const QString all = QStringLiteral("all");
    Result<Draft> current = wait(session.draft(key));
    for (int tries = 0; current && tries < 50; ++tries) {
        DraftContent content = current->content;
        content[m_mark] = QString::number(content[m_mark].toInt() + 1);
        content[all] = QString::number(content[all].toInt() + 1);
        mark("begin", QStringLiteral("draft"), name);
        const auto saving = wait(session.saveDraft(key, current->version, content, {}));
        if (!saving)
            return note(QStringLiteral("draft"), name, &saving.error(), 0);
        mark(saving->saved ? "ok" : "not", QStringLiteral("draft"), name);
        if (saving->saved)
            return;
        current = saving->current;
    }
}

void ClientWork::administrate(Session &session)
{
    const QString name = nextName();
    static_cast<void>(recorded<int>(QStringLiteral("rules"), name, [&] {
        // For a round that nobody ranks: the busy one's runs are stale often enough.
        return session.approveRules(*ruleBookPreset(below(2) == 0 ? u"all-15" : u"literal-10"), 5, {}, name);
    }));
}

} // namespace hoithi::test

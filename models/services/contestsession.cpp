// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contestsession.h"

#include "services/anchors/anchorcheck.h"
#include "services/backups/salvagejob.h"
#include "services/contest/contestcreation.h"
#include "services/contest/restoration.h"
#include "services/session/sessionparts.h"
#include "storage/repositories/contestrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace hoithi {

namespace {

Q_LOGGING_CATEGORY(sessionLog, "hoithi.session")

using Session = std::shared_ptr<ContestSession>;

} // namespace

StoreThread::Afterwards remembering(const std::shared_ptr<SeenHeads> &seen)
{
    if (!seen)
        return {};
    return [seen](Store &store) {
        if (const Result<void> remembered = rememberHead(store, *seen); !remembered)
            qCWarning(sessionLog, "the audit chain's head was not remembered: %s",
                      qPrintable(remembered.error().detail));
    };
}

ContestSession::ContestSession(std::unique_ptr<Private> d_) : d(std::move(d_)) {}
ContestSession::~ContestSession() = default;

Answer<Session> ContestSession::open(const QString &store, const std::shared_ptr<const Clock> &clock,
                                     const std::shared_ptr<SeenHeads> &seen)
{
    Session session(new ContestSession(std::make_unique<Private>(store, clock, seen)));
    // The work holds the session to its end: its thread looks at the connection once more after the answer.
    return session->d->changes.run([session](Store &opened) -> Result<Session> {
        HOITHI_TRY(const bool exists, ContestRepository(*opened.database).exists());
        if (exists)
            return session;
        return failure(ErrorCode::NotFound,
                       Services::tr("There is no contest in %1 yet.").arg(opened.database->displayName()));
    });
}

Answer<Session> ContestSession::create(const QString &store, const QString &presetId,
                                       const std::shared_ptr<const Clock> &clock, const VaultSetup &setup,
                                       const std::shared_ptr<SeenHeads> &seen, const VaultSetup &questions)
{
    if (const Result<void> known = requireCreatable(presetId, setup, questions); !known)
        return QtFuture::makeReadyFuture(Result<Session>(failure(known.error())));
    Session session(new ContestSession(std::make_unique<Private>(store, clock, seen)));
    return session->d->changes.create([session, presetId, setup, seen, questions](Store &created) -> Result<Session> {
        HOITHI_TRY(session->d->recoveryCodes, createContest(created, presetId, setup, questions));
        if (seen)
            seen->forget(created.name); // a contest that was here before is gone
        return session;
    });
}

Answer<Session> ContestSession::openDamaged(const QString &store, const std::shared_ptr<const Clock> &clock)
{
    // Saved first and looked at then: a question that meets a broken page would have no answer at all.
    auto thread = std::make_shared<DatabaseThread>();
    return thread->submit([store, clock, thread]() mutable -> Result<Session> {
        const std::shared_ptr<DatabaseThread> keep = std::move(thread);
        auto folder = std::make_unique<QTemporaryDir>();
        const QString file = QDir(folder->path()).filePath(QFileInfo(store).fileName());
        HOITHI_TRY(SalvageReport report, salvageContest(store, file, clock, {}));
        auto d = std::make_unique<Private>(file, clock, nullptr);
        d->name = store;
        d->folder = std::move(folder);
        d->salvaged = std::make_shared<const SalvageReport>(std::move(report));
        d->changes.refuse(
            {ErrorCode::Refused,
             Services::tr("This contest is damaged and open for reading only. Restore it from a backup, or "
                          "save what can be read as a new contest."),
             {}});
        return Session(new ContestSession(std::move(d)));
    });
}

Answer<SalvageReport> ContestSession::salvage(const QString &store, const QString &file,
                                              const std::shared_ptr<const Clock> &clock, const std::stop_token &stop)
{
    auto thread = std::make_shared<DatabaseThread>();
    return thread->submit([store, file, clock, stop, thread]() mutable {
        const std::shared_ptr<DatabaseThread> keep = std::move(thread);
        return salvageContest(store, file, clock, stop);
    });
}

Answer<void> ContestSession::restore(const QString &file, const QString &store, const std::stop_token &stop,
                                     const ProgressCallback &progress)
{
    const auto thread = std::make_shared<DatabaseThread>();
    // The work keeps its thread, which lets go of itself when it ends.
    return thread->submit(
        [thread, file, store, stop, progress] { return restoreContest(file, store, stop, progress); });
}

QString ContestSession::store() const
{
    return d->name;
}

void ContestSession::follow(std::function<void(const ContestChange &)> changed)
{
    d->watch.reset();
    if (changed && !d->salvaged) // nobody works on what was saved of a damaged file
        d->watch = std::make_unique<ChangeWatch>(d->name, d->shared, d->clock, std::move(changed));
}

BackendService &ContestSession::backend()
{
    return d->backend;
}

BankService &ContestSession::bank()
{
    return d->bank;
}

ReviewService &ContestSession::review()
{
    return d->review;
}

ScheduleService &ContestSession::schedule()
{
    return d->schedule;
}

PaperService &ContestSession::papers()
{
    return d->papers;
}

RunService &ContestSession::runs()
{
    return d->runs;
}

FlagService &ContestSession::flags()
{
    return d->flags;
}

AgencyService &ContestSession::agencyDecisions()
{
    return d->agencies;
}

DumpFileService &ContestSession::dumpFiles()
{
    return d->dumpFiles;
}

ProfileService &ContestSession::profiles()
{
    return d->profiles;
}

RosterService &ContestSession::roster()
{
    return d->roster;
}

ConflictService &ContestSession::conflicts()
{
    return d->conflicts;
}

RulesService &ContestSession::rules()
{
    return d->rules;
}

ComplaintService &ContestSession::complaints()
{
    return d->complaints;
}

std::shared_ptr<const SalvageReport> ContestSession::salvaged() const
{
    return d->salvaged;
}

void ContestSession::observeConnection(ConnectionObserver observer)
{
    d->shared->connections.observe(std::move(observer));
}

ConnectionState ContestSession::connectionState() const
{
    return d->shared->connections.state();
}

Answer<ContestOverview> ContestSession::overview()
{
    return d->questions.run([](Store &store) { return readOverview(store); });
}

Answer<std::optional<Instant>> ContestSession::recordedAhead()
{
    return d->questions.run([](Store &store) { return hoithi::recordedAhead(store); });
}

Answer<std::vector<Agency>> ContestSession::agencies()
{
    return d->questions.run([](Store &store) -> Result<std::vector<Agency>> {
        HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
        return *agencies;
    });
}

} // namespace hoithi

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who works on a contest, and what is theirs: sealed data, members, drafts.
#include "services/exports/exportrecord.h"
#include "services/people/members.h"
#include "services/people/membersonly.h"
#include "services/people/proposals.h"
#include "services/people/proposedchange.h"
#include "services/people/signin.h"
#include "services/session/sessionparts.h"
#include "services/together/drafts.h"
#include "services/vault/contentkeys.h"
#include "services/vault/erasure.h"
#include "services/vault/personalidentity.h"
#include "services/vault/retention.h"
#include "services/vault/vaultkeys.h"

#include <utility>

namespace hoithi {

void ContestSession::setPresence(const QString &fullName, const DraftKey &inHand)
{
    d->shared->presence.set(fullName, inHand);
}

Answer<Draft> ContestSession::draft(const DraftKey &key)
{
    return d->questions.run([=](Store &store) { return readDraft(store, key); });
}

Answer<DraftSaving> ContestSession::saveDraft(const DraftKey &key, qint64 baseVersion, const DraftContent &content,
                                              const QString &editor)
{
    return d->changes.run([=](Store &store) { return hoithi::saveDraft(store, key, baseVersion, content, editor); });
}

QString ContestSession::takeRecoveryCode()
{
    return std::exchange(d->recoveryCodes.vault, {});
}

QString ContestSession::takeQuestionsRecoveryCode()
{
    return std::exchange(d->recoveryCodes.questions, {});
}

Answer<VaultState> ContestSession::vaultState()
{
    return d->questions.run([](Store &store) { return hoithi::vaultState(store); });
}

Answer<void> ContestSession::unlock(const QString &passphrase)
{
    return d->questions.run([=](Store &store) { return unlockVault(store, passphrase); });
}

void ContestSession::lock()
{
    d->shared->vault.set(nullptr);
    d->bank.forget();
}

Answer<Protection> ContestSession::protect(const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return protectVault(store, setup, actor); });
}

Answer<void> ContestSession::changePassphrase(const QString &current, const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return hoithi::changePassphrase(store, current, setup, actor); });
}

Answer<void> ContestSession::recover(const QString &code, const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return recoverVault(store, code, setup, actor); });
}

Answer<PersonalIdentity> ContestSession::showPersonal(const QString &submissionId, const QString &actor,
                                                      const QString &reason)
{
    return d->changes.run([=](Store &store) { return hoithi::showPersonal(store, submissionId, actor, reason); });
}

Answer<RetentionState> ContestSession::retention()
{
    return d->questions.run([](Store &store) { return readRetention(store); });
}

Answer<RetentionState> ContestSession::setRetention(const RetentionRequest &request)
{
    return d->changes.run([=](Store &store) { return hoithi::setRetention(store, request); });
}

Answer<Decided> ContestSession::erasePersonal(const ErasureRequest &request)
{
    return d->changes.run([=](Store &store) { return hoithi::erasePersonal(store, request); });
}

Answer<void> ContestSession::recordExport(const ExportRequest &request)
{
    return d->changes.run([=](Store &store) { return hoithi::recordExport(store, request); });
}

Answer<Membership> ContestSession::membership()
{
    return d->questions.run([](Store &store) { return readMembership(store); });
}

Answer<Membership> ContestSession::signIn(const QString &login, const QByteArray &password)
{
    return d->questions.run([=](Store &store) { return hoithi::signIn(store, login, password); });
}

Answer<void> ContestSession::signOut()
{
    d->shared->signIn.set({});
    return QtFuture::makeReadyFuture(Result<void>());
}

Answer<std::vector<Member>> ContestSession::members()
{
    return d->questions.run([](Store &store) { return readMembers(store); });
}

Answer<MemberOutcome> ContestSession::recordMember(const MemberRequest &request)
{
    return d->changes.run([=](Store &store) { return hoithi::recordMember(store, request); });
}

Answer<MemberOutcome> ContestSession::removeMember(const QString &login)
{
    return d->changes.run([=](Store &store) { return hoithi::removeMember(store, login); });
}

Answer<void> ContestSession::changePassword(const QByteArray &old, const QByteArray &next)
{
    return d->changes.run([=](Store &store) { return hoithi::changePassword(store, old, next); });
}

Answer<std::vector<Proposal>> ContestSession::openProposals()
{
    return d->questions.run(forMembers([](Store &store) { return readProposals(store); }));
}

Answer<QString> ContestSession::proposedChange(qint64 id)
{
    return d->questions.run(
        forMembers([p = d.get(), id](Store &store) { return hoithi::proposedChange(store, p->standings, id); }));
}

Answer<AmendmentEffect> ContestSession::proposedEffect(qint64 id, const std::stop_token &stop,
                                                       const ProgressCallback &progress)
{
    return d->surveys.run(forMembers([=](Store &store) { return hoithi::proposedEffect(store, id, stop, progress); }));
}

Answer<void> ContestSession::confirmProposal(qint64 id)
{
    return d->changes.run([=](Store &store) { return hoithi::confirmProposal(store, id); });
}

Answer<void> ContestSession::withdrawProposal(qint64 id)
{
    return d->changes.run([=](Store &store) { return hoithi::withdrawProposal(store, id); });
}

} // namespace hoithi

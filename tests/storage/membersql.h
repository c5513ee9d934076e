// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What members could type themselves. `MemberLogins::run` puts in {me}, {login}, {other} and {now}.
namespace hoithi::test {

/// As it would be when committed.
inline const QString atOnce = QStringLiteral("; SET CONSTRAINTS ALL IMMEDIATE");
inline const QString erasing = QStringLiteral("personal.erase");
inline const QString firstKey = QStringLiteral("content_key:1");

/// An entry that follows the last one. `actor`, `action` and `at` are SQL.
[[nodiscard]] QString auditEntry(const QString &actor, const QString &action,
                                 const QString &at = QStringLiteral("{now}"));

/// A fact as an entry tells of it; `id` is a JSON array. Without `digest`, which is SQL, as it is stored.
[[nodiscard]] QString fact(const char *table, const QString &id, const QString &digest = {});

/// An entry that tells of facts, which are SQL. `more`: what else it holds.
[[nodiscard]] QString entryOf(const QString &actor, const char *action, const QStringList &facts,
                              const QString &more = {});

[[nodiscard]] QString signature(const QString &judge, const QString &at = QStringLiteral("{now}"));
/// At once. `head` is SQL over the newest entry.
[[nodiscard]] QString signatureEntry(const QString &head = QStringLiteral("seq, 'hash', hash"));

/// Another version of rules as they are.
[[nodiscard]] QString rules(const QString &version, const QString &approver = QStringLiteral("{me}"));

/// The sample's first key with another first question, as judges propose it.
inline const QString amendment = QStringLiteral("1:2:B B/C {BD} *A");
[[nodiscard]] QString amendedKey(const QString &approvers, const QString &version = QStringLiteral("2"));
[[nodiscard]] QString invalidation(const QString &judges);

/// Under the name that belongs to it.
[[nodiscard]] QString proposal(const QString &act, const QString &content, int id = 1);
/// The same, as a member records it.
[[nodiscard]] QString proposalWithEntry(const QString &act, const QString &content, int id = 1);
[[nodiscard]] QString proposalEnd(int proposal, const char *outcome);
/// Of that end.
[[nodiscard]] QString endFact();

/// What an administrator records of somebody who is a judge, or was one, with its entry.
[[nodiscard]] QString memberRow(const QString &login, const QString &name, int active);

/// The first content key is taken away, after an entry that says so; with `another`, for another one. At once.
[[nodiscard]] QString keyRemoval(const QString &actor, const QString &action, bool another = false);

} // namespace hoithi::test

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

/// A mapping profile that the contest keeps, in one version.
struct SavedProfile
{
    QString name;
    qint64 version = 1;
    QByteArray profile; ///< JSON, as in a file
    QStringList layout; ///< the columns of the file that it was made for
    QString person;
    Instant savedAtUtc;
};

/// What a column of a file seems to hold.
struct GuessedColumn
{
    QString column;
    QString field; ///< as in a profile, "full_name"; empty where it is not read
    QString confidence;
    QString reason;
};

/// How the columns of a file seem to be called and written.
struct GuessedLayout
{
    QByteArray profile; ///< JSON; holds what is sure, and nothing else
    std::vector<GuessedColumn> columns;
    QStringList questions; ///< what only a person can decide
    QStringList reasons;
    QStringList layout; ///< the names of all columns

    [[nodiscard]] bool isComplete() const { return questions.isEmpty(); }
};

struct ProfileRequest
{
    QString name;
    QByteArray profile; ///< JSON; empty: what is guessed of the file, where that leaves nothing open
    QString file;       ///< a dump that it is made for
    QString actor;
};

} // namespace hoithi

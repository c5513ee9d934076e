// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/pageddocument.h"
#include "domain/paper/paper.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// How far the paper of a round is; known without any key.
struct PaperState
{
    int round = 0;
    int version = 0; ///< of the draft; 0: nothing was drawn
    QString madeBy;  ///< of this version
    Instant madeAtUtc;
    bool frozen = false;
    QByteArray hash; ///< of a frozen one (domain/paper/paper.h)
    QStringList frozenBy;
    Instant frozenAtUtc;
    bool keySet = false; ///< the round has answer keys, of this paper or given directly
};

/// A paper opened: frozen, or as it was last drawn.
struct OpenPaper
{
    PaperState state;
    std::shared_ptr<const Paper> paper;
    std::vector<int> changed;   ///< questions (indexes) that have a newer version in the bank; of a draft
    std::vector<int> unsettled; ///< questions that are not approved; of a draft
    std::vector<int> likeUsed;  ///< questions nearly like one of another round; of a draft
};

struct DrawRequest
{
    int round = 0;
    Blueprint blueprint;
    quint64 seed = 0;
    bool approvedOnly = true; ///< where the contest has members, it always is so
    QString actor;
};

struct DrawOutcome
{
    int version = 0;
    std::vector<BlueprintProblem> problems; ///< why nothing was drawn; else empty
};

/// A question to be replaced in a draft.
struct PaperSwapRequest
{
    int round = 0;
    int version = 0;                   ///< of the draft that somebody has looked at
    int question = 0;                  ///< index of the paper's question
    std::optional<qint64> replacement; ///< empty: the next one by the seed
    QString reason;
    QString actor;
};

enum class PaperFormat { Json, Pdf, Docx };

struct PaperExport
{
    int round = 0;
    PaperKey key = PaperKey::Without;
    PaperFormat format = PaperFormat::Json;
    std::optional<int> variant; ///< of what is printed; empty: all
    QString file;
    QString purpose; ///< needed until the round is over
    QString actor;
};

/// A paper laid out to be looked at or printed.
struct PaperDocument
{
    QString title;
    std::shared_ptr<const PagedDocument> pages;
};

} // namespace hoithi

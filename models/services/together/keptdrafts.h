// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft/draft.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>

namespace hoithi {

/// What somebody typed that is not in the contest yet, and what it was typed over.
struct KeptDraft
{
    DraftKey key;
    qint64 baseVersion = 0;
    DraftContent base;
    DraftContent mine;
};

/// What a form's content becomes on its way to the disk, and back. Nullopt: it cannot be kept there, or not be read now.
struct KeptDraftCodec
{
    using Turn = std::function<std::optional<DraftContent>(const DraftKey &, const DraftContent &)>;
    Turn seal;
    Turn open;
};

/// Keeps on this computer what could not be saved, until it can: for a server out of reach, and a program that is killed. One
/// file a form, for its owner only. What cannot be written to the disk is remembered as long as this lives.
class KeptDrafts
{
public:
    /// `contest` tells contests apart: the hash of the first audit entry. Empty `folder`: nothing is written.
    /// `codec` without functions: as it was typed.
    KeptDrafts(QString folder, QByteArray contest, KeptDraftCodec codec = {});

    void keep(const KeptDraft &draft);
    [[nodiscard]] std::optional<KeptDraft> find(const DraftKey &key) const;
    void forget(const DraftKey &key);

private:
    [[nodiscard]] QString fileOf(const DraftKey &key) const;

    QString m_folder;
    QByteArray m_contest;
    KeptDraftCodec m_codec;
    std::map<DraftKey, KeptDraft> m_kept;
};

} // namespace hoithi

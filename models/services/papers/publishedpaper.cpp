// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/publishedpaper.h"

#include "base/sha256.h"
#include "services/papers/paperexporting.h"
#include "services/papers/paperreading.h"
#include "services/people/acting.h"

namespace hoithi {

namespace {

PaperExport exportOf(const PublishRequest &request)
{
    PaperExport paper;
    paper.round = request.roundNumber;
    paper.purpose = request.purpose;
    paper.actor = request.actor;
    return paper;
}

} // namespace

Result<PublishedContent> publishedPaper(Store &store, const PublishRequest &request)
{
    HOITHI_CHECK(requireAllowed(store, Operation::WriteQuestions, {}));
    HOITHI_CHECK(requirePaperPurpose(store, exportOf(request)));
    HOITHI_TRY(const PaperState state, paperState(store, request.roundNumber));
    if (!state.frozen) {
        return failure(ErrorCode::Refused,
                       Services::tr("The paper of round %1 is not frozen: it may still change. Freeze it first (paper "
                                    "freeze).")
                           .arg(request.roundNumber));
    }
    HOITHI_TRY(const SealedPaper sealed, roundPaper(store, request.roundNumber, true));
    PublishedContent content;
    HOITHI_TRY(content.bytes, exportJson(sealed.paper, PaperKey::Without, sealed.images));
    return content; // what is frozen does not change: nothing else was ever sent
}

Result<void> recordPublishedPaper(Store &store, const PublishRequest &request, const QString &url,
                                  const PublishedContent &content)
{
    HOITHI_CHECK(requireAllowed(store, Operation::WriteQuestions, {}));
    HOITHI_TRY(const SealedPaper sealed, roundPaper(store, request.roundNumber, false));
    return recordPaperExport(store, exportOf(request), QStringLiteral("backend"),
                             paperFileDigest(sealed.paper, Sha256::hexOf(content.bytes)), url);
}

} // namespace hoithi

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paper/paperdocument.h"
#include "documents/textblock.h"

#include <QImage>
#include <QSizeF>

#include <map>
#include <vector>

namespace hoithi {

// The words of a printed paper. They are Vietnamese whatever language the window has, as on every official document.
[[nodiscard]] QString questionLabel(int number);         ///< "Câu 1."
[[nodiscard]] QString variantLabel(const QString &code); ///< "Mã đề: 001"; empty for a paper without variants
[[nodiscard]] QString timeLabel(const PaperHeading &heading);
[[nodiscard]] QString roundLabel(const PaperHeading &heading); ///< "ĐỀ THI TUẦN 1"
[[nodiscard]] QString hashLabel(const QByteArray &hash);
[[nodiscard]] QString pageNotice(
    const PaperPrinting &printing);    ///< on every page of a draft, or with the key; else empty
[[nodiscard]] QString keyTableTitle(); ///< above the table of answers
[[nodiscard]] QString multipleNotice();
[[nodiscard]] QString endMark();
[[nodiscard]] QString nameLine(); ///< to be filled in by hand
/// A question's text without the characters that turn its direction around or take no room: they could show another text than
/// the one that was reviewed.
[[nodiscard]] QString printedText(const QString &text);
/// "A", "A, C".
[[nodiscard]] QString answerLetters(const ShownQuestion &question);

/// The variants that are to be printed; InvalidArgument for one that is not there.
[[nodiscard]] Result<std::vector<int>> printedVariants(const Paper &paper, const PaperPrinting &printing);

/// The images of a paper's questions by digest, decoded.
using ShownImages = std::map<QByteArray, QImage>;
[[nodiscard]] Result<ShownImages> decodedImages(const Paper &paper, const PaperImages &images);

/// Of which size an image is shown, in millimetres: as on a screen, but no larger than `most`.
[[nodiscard]] QSizeF shownSize(const QImage &image, QSizeF most);

/// In how many columns the options stand (4, 2 or 1), so that each text needs one line of `width` millimetres in all.
[[nodiscard]] int optionColumns(const ShownQuestion &question, const TextStyle &style, qreal width);

inline constexpr qreal optionLetterWidth = 7; ///< mm from a letter to its text

} // namespace hoithi

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper/papertext.h"

#include "documents/officialtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <numeric>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PaperDocument)
};

constexpr qreal MmPerPixel = 25.4 / 96;
constexpr qreal Gap = 3;          ///< mm between columns
constexpr int LargestSide = 1500; ///< pixels: on 120 mm, more is not seen

Result<QImage> decoded(const QByteArray &bytes, int question)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::BadInput,
                       Messages::tr("An image of question %1 cannot be shown. Save it as PNG or JPEG in the question.")
                           .arg(question),
                       reader.errorString());
    if (std::max(image.width(), image.height()) > LargestSide)
        image = image.scaled(LargestSide, LargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace

QString questionLabel(int number)
{
    return QStringLiteral("Câu %1.").arg(number);
}

QString variantLabel(const QString &code)
{
    return code.isEmpty() ? QString() : QString(QStringLiteral("Mã đề: ") + code);
}

QString timeLabel(const PaperHeading &heading)
{
    return heading.timeLimit.isEmpty() ? QString() : QString(QStringLiteral("Thời gian làm bài: ") + heading.timeLimit);
}

QString roundLabel(const PaperHeading &heading)
{
    return QString(QStringLiteral("Đề thi ") + heading.roundTitle).trimmed().toUpper();
}

QString hashLabel(const QByteArray &hash)
{
    return QStringLiteral("Mã kiểm tra đề: ") + QString::fromLatin1(hash);
}

QString pageNotice(const PaperPrinting &printing)
{
    QStringList notices;
    if (printing.draft)
        notices << QStringLiteral("BẢN NHÁP");
    if (printing.key == PaperKey::With)
        notices << QStringLiteral("BẢN CÓ ĐÁP ÁN – KHÔNG PHÁT CHO NGƯỜI DỰ THI");
    return notices.join(QStringLiteral(" – "));
}

QString keyTableTitle()
{
    return QStringLiteral("BẢNG ĐÁP ÁN");
}

QString multipleNotice()
{
    return QStringLiteral("(Chọn tất cả các phương án đúng.)");
}

QString endMark()
{
    return QStringLiteral("––––––––– HẾT –––––––––");
}

QString nameLine()
{
    return QStringLiteral("Họ và tên: %1 Đơn vị: %2").arg(dottedBlank(13), dottedBlank(11));
}

QString printedText(const QString &text)
{
    const auto isHidden = [](QChar letter) {
        const char16_t code = letter.unicode();
        return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200B
               || code == 0x200E || code == 0x200F || code == 0xFEFF;
    };
    QString shown = text;
    shown.removeIf(isHidden);
    return shown;
}

QString answerLetters(const ShownQuestion &question)
{
    QStringList letters;
    for (const ShownOption &shown : question.options) {
        if (shown.option->right)
            letters.append(QString(shown.letter));
    }
    return letters.join(QStringLiteral(", "));
}

QString paperTitle(const Paper &paper, const PaperPrinting &printing)
{
    QString title = QString(QStringLiteral("Đề thi ") + printing.heading.roundTitle).trimmed();
    if (printing.variant && *printing.variant >= 0
        && static_cast<std::size_t>(*printing.variant) < paper.drawn.variants.size()) {
        const QString &code = paper.drawn.variants[static_cast<std::size_t>(*printing.variant)].code;
        if (!code.isEmpty())
            title.append(QStringLiteral(", mã đề ") + code);
    }
    return title + QStringLiteral(" – ") + printing.heading.contestTitle;
}

Result<std::vector<int>> printedVariants(const Paper &paper, const PaperPrinting &printing)
{
    const auto count = static_cast<int>(paper.drawn.variants.size());
    if (printing.variant) {
        if (*printing.variant < 0 || *printing.variant >= count)
            return failure(ErrorCode::InvalidArgument, Messages::tr("The paper has no such variant."));
        return std::vector{*printing.variant};
    }
    std::vector<int> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

Result<ShownImages> decodedImages(const Paper &paper, const PaperImages &images)
{
    ShownImages shown;
    for (std::size_t i = 0; i < paper.wordings.size(); ++i) {
        for (const QuestionImage &image : paper.wordings[i].images) {
            const auto found = images.find(image.sha256);
            const int number = static_cast<int>(i) + 1;
            if (found == images.end())
                return failure(ErrorCode::NotFound, Messages::tr("An image of question %1 is missing.").arg(number));
            if (!shown.contains(image.sha256)) {
                HOITHI_TRY(shown[image.sha256], decoded(found->second, number));
            }
        }
    }
    return shown;
}

QSizeF shownSize(const QImage &image, QSizeF most)
{
    const QSizeF size = QSizeF(image.size()) * MmPerPixel;
    return size.width() <= most.width() && size.height() <= most.height() ? size
                                                                          : size.scaled(most, Qt::KeepAspectRatio);
}

int optionColumns(const ShownQuestion &question, const TextStyle &style, qreal width)
{
    qreal widest = 0;
    for (const ShownOption &shown : question.options) {
        if (shown.option->text.contains(u'\n'))
            return 1;
        TextStyle measured = style;
        measured.bold = true; // right options are, and with the key nothing shall stand elsewhere
        measured.align = Qt::AlignLeft;
        const TextBlock block(markupEscaped(printedText(shown.option->text)), measured, width);
        if (block.lineCount() > 1)
            return 1;
        widest = std::max(widest, block.textWidth());
    }
    const auto fits = [&](int columns) {
        return widest + optionLetterWidth + Gap <= width / columns;
    };
    if (question.options.size() > 2 && fits(4))
        return 4;
    return fits(2) ? 2 : 1;
}

} // namespace hoithi

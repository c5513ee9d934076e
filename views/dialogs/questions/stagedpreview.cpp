// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/stagedpreview.h"

#include "domain/question/questioncheck.h"
#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

constexpr QSize largestPicture{300, 200};

/// At the size it is shown: a hostile picture is never unpacked whole.
QPixmap pictureOf(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    QSize size = reader.size();
    if (size.isValid() && (size.width() > largestPicture.width() || size.height() > largestPicture.height()))
        reader.setScaledSize(size.scaled(largestPicture, Qt::KeepAspectRatio));
    return QPixmap::fromImageReader(&reader);
}

} // namespace

StagedPreview::StagedPreview(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("stagedPreview"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    clear();
}

void StagedPreview::clear()
{
    delete m_sheet;
    m_sheet = new QWidget(this);
    auto *layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    m_layout->addWidget(m_sheet);
}

QLabel *StagedPreview::line(const QString &text, const char *type)
{
    auto *label = new QLabel(text, m_sheet);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("type", QString::fromLatin1(type));
    m_sheet->layout()->addWidget(label);
    return label;
}

void StagedPreview::addImages(const Question &question, const QString &name,
                              const std::map<QByteArray, QByteArray> &images)
{
    const bool ofText = name.isEmpty();
    for (const QuestionImage &image : question.images) {
        const bool ofOption =
            std::ranges::find(question.options, image.name, &AnswerOption::image) != question.options.end();
        if (ofText ? ofOption : image.name != name)
            continue;
        const auto bytes = images.find(image.sha256);
        const QPixmap picture = bytes == images.end() ? QPixmap() : pictureOf(bytes->second);
        QLabel *label = line(picture.isNull() ? tr("[image %1]").arg(image.name) : QString(), "muted");
        if (!picture.isNull())
            label->setPixmap(picture);
        label->setToolTip(image.description);
        label->setAccessibleName(image.description.isEmpty() ? image.name : image.description);
    }
}

void StagedPreview::show(const Question &question, const std::map<QByteArray, QByteArray> &images)
{
    clear();
    line(question.text, "section")->setObjectName(QStringLiteral("previewText"));
    addImages(question, {}, images);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const AnswerOption &option = question.options[i];
        const QString mark = option.right ? QStringLiteral("  ✓") : QString();
        QLabel *label = line(QStringLiteral("%1. %2%3").arg(optionLetter(static_cast<int>(i)), option.text, mark));
        if (option.right)
            setTone(label, Tone::Positive);
        if (!option.image.isEmpty())
            addImages(question, option.image, images);
    }
    if (!question.explanation.isEmpty())
        line(tr("Explanation: %1").arg(question.explanation));
    if (!question.legalReference.isEmpty())
        line(tr("Legal reference: %1").arg(question.legalReference), "muted");
    static_cast<QVBoxLayout *>(m_sheet->layout())->addStretch();
}

} // namespace hoithi

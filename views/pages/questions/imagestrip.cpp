// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/imagestrip.h"

#include "views/pages/questions/questionimages.h"
#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {
constexpr QSize thumbnail{48, 36};
}

ImageStrip::ImageStrip(QuestionImages &images, QWidget *parent)
    : QWidget(parent), m_images(images), m_lines(new QVBoxLayout), m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("imageStrip"));
    setAcceptDrops(true);
    m_add->setObjectName(QStringLiteral("addImage"));
    m_add->setProperty("role", QStringLiteral("link"));
    m_lines->setSpacing(space::xs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ImageStrip::addingAsked);
    connect(&images, &QuestionImages::arrived, this, &ImageStrip::list);
}

void ImageStrip::show(const std::vector<QuestionImage> &images)
{
    if (images == m_shown)
        return;
    m_shown = images;
    m_images.want(images);
    list();
}

void ImageStrip::list()
{
    while (const QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QuestionImage &image : m_shown)
        m_lines->addWidget(lineOf(image));
}

QWidget *ImageStrip::lineOf(const QuestionImage &image)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *picture = new QLabel(line);
    picture->setFixedSize(thumbnail);
    picture->setAlignment(Qt::AlignCenter);
    if (const QPixmap pixmap = m_images.picture(image.sha256); !pixmap.isNull())
        picture->setPixmap(pixmap.scaled(thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    const bool lost = m_images.isLost(image.sha256);
    auto *name = new QLabel(
        lost ? tr("%1: its bytes are lost. Remove it, and add the file again.").arg(image.name) : image.name, line);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    if (lost)
        setTone(name, Tone::Negative);
    auto *remove = new QPushButton(tr("Remove"), line);
    remove->setObjectName(QStringLiteral("removeImage"));
    remove->setProperty("role", QStringLiteral("link"));
    remove->setAccessibleName(tr("Remove image %1").arg(image.name));
    remove->setEnabled(!m_readOnly);
    connect(remove, &QPushButton::clicked, this, [this, name = image.name] { Q_EMIT removed(name); });
    layout->addWidget(picture);
    layout->addWidget(name, 1);
    layout->addWidget(remove);
    return line;
}

void ImageStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    list();
}

void ImageStrip::retranslate()
{
    m_add->setText(tr("Add an &image…"));
    m_add->setToolTip(tr("PNG, JPEG, GIF or WebP. A picture can also be pasted into the text, or dropped here."));
    list();
}

void ImageStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_readOnly && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void ImageStrip::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(*event->mimeData());
}

} // namespace hoithi

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace hoithi {

/// Where files are dropped.
class DropFrame final : public QFrame
{
    Q_OBJECT
public:
    explicit DropFrame(QWidget *parent = nullptr);
    void setText(const QString &text);

Q_SIGNALS:
    void filesDropped(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setHot(bool hot);
    QLabel *m_text;
};

} // namespace hoithi

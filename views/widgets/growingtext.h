// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace hoithi {

/// A field for a text of some lines: as high as they take, within bounds. Tab leaves it, and undoing is its form's work.
class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    GrowingText(int leastLines, int mostLines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Replaces what differs, so that the cursor stays where it is.
    void showText(const QString &text);
    /// For pictures and files that are pasted or dropped: false where they are none of its business.
    void setMediaHandler(std::function<bool(const QMimeData &)> handler) { m_media = std::move(handler); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    [[nodiscard]] int heightOf(int lines) const;

    int m_leastLines;
    int m_mostLines;
    std::function<bool(const QMimeData &)> m_media;
};

} // namespace hoithi

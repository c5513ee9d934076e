// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/review/effectview.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <stop_token>

class QLabel;
class QPushButton;

namespace hoithi {

class GrowingText;
class JobBar;
class ReviewService;

/// Gives the effect of a decision some time later.
using EffectSource = std::function<QFuture<Result<RoundEffects>>(const EffectRequest &, const std::stop_token &,
                                                                 const ProgressCallback &)>;
/// Of an open contest, which must live as long.
[[nodiscard]] EffectSource effectsOf(ReviewService &review);

/// What a decision would do to the prizes: asked for by itself, and again once the decision has become another. It can be stopped,
/// and asked for again.
class EffectPane final : public QWidget
{
    Q_OBJECT
public:
    explicit EffectPane(EffectSource source, QWidget *parent = nullptr);
    ~EffectPane() override;
    Q_DISABLE_COPY_MOVE(EffectPane)

    /// Nothing: what is chosen is no decision yet.
    void setDecision(const std::optional<EffectRequest> &decision);
    /// Whether the effect of the decision as it is now has been told.
    [[nodiscard]] bool isTold() const { return m_told; }

Q_SIGNALS:
    void toldChanged();

private:
    void ask();
    void take(const Result<RoundEffects> &effects);
    void tell(const QString &text, bool told, bool askable);

    EffectSource m_source;
    std::optional<EffectRequest> m_decision;
    QLabel *m_title;
    JobBar *m_job;
    QPushButton *m_again;
    GrowingText *m_text;
    QTimer m_pause; ///< until the choice rests
    bool m_told = false;
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi

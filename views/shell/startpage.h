// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace hoithi {

class JobBar;
class MessageBar;
class Theme;

/// What stands in the window while no contest is open: the sample contest, a new one, an existing one, a recent one.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    StartPage(const Theme &theme, bool offersSample, QWidget *parent = nullptr);

    void setRecent(const QStringList &stores);
    void setBusy(bool busy);
    [[nodiscard]] JobBar &job() const { return *m_job; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    void retranslate();

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void serverRequested(bool create);
    void recentChosen(const QString &store);

private:
    QWidget *buildColumn();
    void recolour();

    const Theme &m_theme;
    MessageBar *m_messages;
    QLabel *m_title;
    QLabel *m_intro;
    QPushButton *m_sample;
    QLabel *m_sampleHint;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_server;
    QPushButton *m_newServer;
    JobBar *m_job;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

} // namespace hoithi

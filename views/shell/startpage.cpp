// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/startpage.h"

#include "views/theme/theme.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {
constexpr int columnWidth = 640;
constexpr int recentHeight = 180;
} // namespace

StartPage::StartPage(const Theme &theme, bool offersSample, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_messages(new MessageBar(theme, this)), m_title(new QLabel(this)),
      m_intro(new QLabel(this)), m_sample(new QPushButton(this)), m_sampleHint(new QLabel(this)),
      m_new(new QPushButton(this)), m_open(new QPushButton(this)), m_server(new QPushButton(this)),
      m_newServer(new QPushButton(this)), m_job(new JobBar(this)), m_recentTitle(new QLabel(this)),
      m_recent(new QListWidget(this))
{
    setObjectName(QStringLiteral("startPage"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("type", QStringLiteral("title"));
    m_recentTitle->setProperty("type", QStringLiteral("section"));
    m_sampleHint->setProperty("type", QStringLiteral("muted"));
    m_sample->setObjectName(QStringLiteral("startSample"));
    m_new->setObjectName(QStringLiteral("startNew"));
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_server->setObjectName(QStringLiteral("startServer"));
    m_newServer->setObjectName(QStringLiteral("startNewServer"));
    m_recent->setObjectName(QStringLiteral("startRecent"));
    m_sample->setProperty("weight", QStringLiteral("primary"));
    m_sample->setVisible(offersSample);
    m_sampleHint->setVisible(offersSample);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addWidget(buildColumn());
    layout->addStretch();
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_server, &QPushButton::clicked, this, [this] { Q_EMIT serverRequested(false); });
    connect(m_newServer, &QPushButton::clicked, this, [this] { Q_EMIT serverRequested(true); });
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT recentChosen(item->text()); });
    connect(&theme, &Theme::changed, this, &StartPage::recolour);
    recolour();
}

QWidget *StartPage::buildColumn()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(space::m);
    layout->addStretch(1);
    layout->addWidget(m_title);
    for (QLabel *label : {m_intro, m_sampleHint})
        label->setWordWrap(true);
    layout->addWidget(m_intro);
    layout->addWidget(m_messages);
    for (const auto &row : {QList{m_sample, m_new, m_open}, QList{m_server, m_newServer}}) {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(space::s);
        for (QPushButton *button : row)
            buttons->addWidget(button);
        buttons->addStretch();
        layout->addLayout(buttons);
    }
    layout->addWidget(m_sampleHint);
    layout->addWidget(m_job);
    layout->addSpacing(space::l);
    layout->addWidget(m_recentTitle);
    m_recent->setFixedHeight(recentHeight);
    layout->addWidget(m_recent);
    layout->addStretch(2);
    return column;
}

void StartPage::setRecent(const QStringList &stores)
{
    m_recent->clear();
    m_recent->addItems(stores);
    m_recent->setVisible(!stores.isEmpty());
    m_recentTitle->setVisible(!stores.isEmpty());
}

void StartPage::setBusy(bool busy)
{
    for (QPushButton *button : {m_sample, m_new, m_open, m_server, m_newServer})
        button->setEnabled(!busy);
    m_recent->setEnabled(!busy);
}

void StartPage::retranslate()
{
    m_title->setText(tr("HoiThi"));
    m_intro->setText(
        tr("Runs a weekly quiz contest: import the submissions, rank them by the rules on record, sign, and print "
           "decisions and certificates."));
    m_sample->setText(tr("Open the &sample contest"));
    m_sampleHint->setText(
        tr("The sample is a whole contest with five rounds of invented people, made in some seconds."));
    m_new->setText(tr("&New contest…"));
    m_open->setText(tr("&Open a contest…"));
    m_server->setText(tr("Open a contest on a ser&ver…"));
    m_newServer->setText(tr("Ne&w contest on a server…"));
    m_recentTitle->setText(tr("Recent contests"));
}

void StartPage::recolour()
{
    m_sample->setIcon(m_theme.iconOnAccent(QStringLiteral("sample")));
    m_new->setIcon(m_theme.icon(QStringLiteral("new")));
    m_open->setIcon(m_theme.icon(QStringLiteral("folder")));
    m_newServer->setIcon(m_theme.icon(QStringLiteral("new")));
    m_server->setIcon(m_theme.icon(QStringLiteral("folder")));
}

} // namespace hoithi

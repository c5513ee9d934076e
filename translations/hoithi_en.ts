<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AgencyList</name>
        <message>
            <source>There is no agency list for this kind of contest. Choose another preset.</source>
            <translation>There is no agency list for this kind of contest. Choose another preset.</translation>
        </message>
        <message>
            <source>The shipped agency list is damaged. Install HoiThi again.</source>
            <translation>The shipped agency list is damaged. Install HoiThi again.</translation>
        </message>
    </context>
    <context>
        <name>AnalysisPage</name>
        <message>
            <source>E&amp;xport CSV…</source>
            <translation>E&amp;xport CSV…</translation>
        </message>
        <message>
            <source>Change the &amp;key…</source>
            <translation>Change the &amp;key…</translation>
        </message>
        <message>
            <source>C&amp;opy for Excel</source>
            <translation>C&amp;opy for Excel</translation>
        </message>
    </context>
    <context>
        <name>AnalysisTableModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Facility (%)</source>
            <translation>Facility (%)</translation>
        </message>
        <message>
            <source>Discrimination (%)</source>
            <translation>Discrimination (%)</translation>
        </message>
        <message>
            <source>Efficiency (%)</source>
            <translation>Efficiency (%)</translation>
        </message>
        <message>
            <source>Options chosen</source>
            <translation>Options chosen</translation>
        </message>
        <message>
            <source>Look at the key</source>
            <translation>Look at the key</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
    </context>
    <context>
        <name>AnalysisTexts</name>
        <message>
            <source>blank %1</source>
            <translation>blank %1</translation>
        </message>
        <message>
            <source>What part of the people had it right: their mean mark, as a part of the full mark.</source>
            <translation>What part of the people had it right: their mean mark, as a part of the full mark.</translation>
        </message>
        <message>
            <source>How well it tells the able from the others: the correlation of its mark with the rest of the total. Below 0, the able had it wrong.</source>
            <translation>How well it tells the able from the others: the correlation of its mark with the rest of the total. Below 0, the able had it wrong.</translation>
        </message>
        <message>
            <source>The same, as a part of the best that a question so easy or so hard could reach.</source>
            <translation>The same, as a part of the best that a question so easy or so hard could reach.</translation>
        </message>
        <message>
            <source>What part of the people chose each option. A star marks the key; letters are those of the first variant.</source>
            <translation>What part of the people chose each option. A star marks the key; letters are those of the first variant.</translation>
        </message>
        <message>
            <source>Why its key should be looked at again: the discrimination is below 0 by more than chance, or more of the best 27 % chose a wrong option than the right one. At least 10 people are needed to say so.</source>
            <translation>Why its key should be looked at again: the discrimination is below 0 by more than chance, or more of the best 27 % chose a wrong option than the right one. At least 10 people are needed to say so.</translation>
        </message>
        <message>
            <source>the best chose %1</source>
            <translation>the best chose %1</translation>
        </message>
        <message>
            <source>the able had it wrong</source>
            <translation>the able had it wrong</translation>
        </message>
        <message>
            <source>the variants have different keys</source>
            <translation>the variants have different keys</translation>
        </message>
        <message>
            <source>People whose first submission counts; those on the roster and invalidated submissions are left out.</source>
            <translation>People whose first submission counts; those on the roster and invalidated submissions are left out.</translation>
        </message>
        <message>
            <source>People whose last submission counts; those on the roster and invalidated submissions are left out.</source>
            <translation>People whose last submission counts; those on the roster and invalidated submissions are left out.</translation>
        </message>
        <message>
            <source>People whose best submission counts; those on the roster and invalidated submissions are left out.</source>
            <translation>People whose best submission counts; those on the roster and invalidated submissions are left out.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>Right answers of a person, on average.</source>
            <translation>Right answers of a person, on average.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Half of the people have at least so many right answers.</source>
            <translation>Half of the people have at least so many right answers.</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Standard deviation</translation>
        </message>
        <message>
            <source>How far the people's right answers lie apart. Skewness of their distribution: %1; kurtosis: %2.</source>
            <translation>How far the people's right answers lie apart. Skewness of their distribution: %1; kurtosis: %2.</translation>
        </message>
        <message>
            <source>Cronbach's alpha</source>
            <translation>Cronbach's alpha</translation>
        </message>
        <message>
            <source>How much the questions measure the same: 100 % where they all do. From the variances of the questions and of the totals.</source>
            <translation>How much the questions measure the same: 100 % where they all do. From the variances of the questions and of the totals.</translation>
        </message>
        <message>
            <source>Error ratio</source>
            <translation>Error ratio</translation>
        </message>
        <message>
            <source>What part of the standard deviation is chance: from Cronbach's alpha.</source>
            <translation>What part of the standard deviation is chance: from Cronbach's alpha.</translation>
        </message>
        <message>
            <source>Standard error</source>
            <translation>Standard error</translation>
        </message>
        <message>
            <source>How far a person's right answers may lie from what they would be without chance: error ratio times standard deviation.</source>
            <translation>How far a person's right answers may lie from what they would be without chance: error ratio times standard deviation.</translation>
        </message>
        <message>
            <source>Of %1 people, as of %2.</source>
            <translation>Of %1 people, as of %2.</translation>
        </message>
        <message>
            <source>neutralised</source>
            <translation>neutralised</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>Veri&amp;fy</source>
            <translation>Veri&amp;fy</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Export CSV…</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Copy selected rows</translation>
        </message>
    </context>
    <context>
        <name>AuditTableModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>AuditTexts</name>
        <message>
            <source>Contest created</source>
            <translation>Contest created</translation>
        </message>
        <message>
            <source>Rule reading approved</source>
            <translation>Rule reading approved</translation>
        </message>
        <message>
            <source>Answer key set</source>
            <translation>Answer key set</translation>
        </message>
        <message>
            <source>Answer key amended</source>
            <translation>Answer key amended</translation>
        </message>
        <message>
            <source>Roster imported</source>
            <translation>Roster imported</translation>
        </message>
        <message>
            <source>Submissions imported</source>
            <translation>Submissions imported</translation>
        </message>
        <message>
            <source>Submission invalidated</source>
            <translation>Submission invalidated</translation>
        </message>
        <message>
            <source>Round ranked</source>
            <translation>Round ranked</translation>
        </message>
        <message>
            <source>Ranking signed</source>
            <translation>Ranking signed</translation>
        </message>
        <message>
            <source>Prizes awarded</source>
            <translation>Prizes awarded</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflicts</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>In force from round</source>
            <translation>In force from round</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Ranking run</source>
            <translation>Ranking run</translation>
        </message>
        <message>
            <source>Prizes</source>
            <translation>Prizes</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rounds</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agencies</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Hash of the run</source>
            <translation>Hash of the run</translation>
        </message>
        <message>
            <source>Digest of the rows</source>
            <translation>Digest of the rows</translation>
        </message>
        <message>
            <source>Awarded from</source>
            <translation>Awarded from</translation>
        </message>
        <message>
            <source>Signed on entry</source>
            <translation>Signed on entry</translation>
        </message>
        <message>
            <source>Random number</source>
            <translation>Random number</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Facts recorded</source>
            <translation>Facts recorded</translation>
        </message>
        <message>
            <source>Member entered or changed</source>
            <translation>Member entered or changed</translation>
        </message>
        <message>
            <source>Member removed</source>
            <translation>Member removed</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Password changed</translation>
        </message>
        <message>
            <source>Proposed to a second person</source>
            <translation>Proposed to a second person</translation>
        </message>
        <message>
            <source>Proposal taken back</source>
            <translation>Proposal taken back</translation>
        </message>
        <message>
            <source>Passphrase set</source>
            <translation>Passphrase set</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Passphrase changed</translation>
        </message>
        <message>
            <source>Passphrase set by recovery code</source>
            <translation>Passphrase set by recovery code</translation>
        </message>
        <message>
            <source>Personal data shown</source>
            <translation>Personal data shown</translation>
        </message>
        <message>
            <source>Personal data erased</source>
            <translation>Personal data erased</translation>
        </message>
        <message>
            <source>Question sets sealed from now on</source>
            <translation>Question sets sealed from now on</translation>
        </message>
        <message>
            <source>Question set sealed</source>
            <translation>Question set sealed</translation>
        </message>
        <message>
            <source>Questions passphrase changed</source>
            <translation>Questions passphrase changed</translation>
        </message>
        <message>
            <source>Questions passphrase set by recovery code</source>
            <translation>Questions passphrase set by recovery code</translation>
        </message>
        <message>
            <source>Round opened</source>
            <translation>Round opened</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Retention period set</source>
            <translation>Retention period set</translation>
        </message>
        <message>
            <source>People exported</source>
            <translation>People exported</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Months after the last round</source>
            <translation>Months after the last round</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Kept until</translation>
        </message>
        <message>
            <source>Before its time</source>
            <translation>Before its time</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Is a member</source>
            <translation>Is a member</translation>
        </message>
        <message>
            <source>Proposal no.</source>
            <translation>Proposal no.</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposed</translation>
        </message>
        <message>
            <source>Keys removed</source>
            <translation>Keys removed</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Rejected rows</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Audit trail</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Decision and certificates</source>
            <translation>Decision and certificates</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>CSV file</translation>
        </message>
        <message>
            <source>JSON file</source>
            <translation>JSON file</translation>
        </message>
        <message>
            <source>PDF file</source>
            <translation>PDF file</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>List of an import's rejected rows</source>
            <translation>List of an import's rejected rows</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Without signing in</translation>
        </message>
        <message>
            <source>Questions changed</source>
            <translation>Questions changed</translation>
        </message>
        <message>
            <source>Key of the question bank renewed</source>
            <translation>Key of the question bank renewed</translation>
        </message>
        <message>
            <source>Questions exported</source>
            <translation>Questions exported</translation>
        </message>
        <message>
            <source>Paper drawn</source>
            <translation>Paper drawn</translation>
        </message>
        <message>
            <source>Paper frozen</source>
            <translation>Paper frozen</translation>
        </message>
        <message>
            <source>Paper looked at, printed or exported</source>
            <translation>Paper looked at, printed or exported</translation>
        </message>
        <message>
            <source>Versions saved</source>
            <translation>Versions saved</translation>
        </message>
        <message>
            <source>Steps of review</source>
            <translation>Steps of review</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Digest with a secret</source>
            <translation>Digest with a secret</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Variants</translation>
        </message>
        <message>
            <source>With the answer key</source>
            <translation>With the answer key</translation>
        </message>
        <message>
            <source>Word file</source>
            <translation>Word file</translation>
        </message>
        <message>
            <source>Excel file</source>
            <translation>Excel file</translation>
        </message>
        <message>
            <source>GIFT file</source>
            <translation>GIFT file</translation>
        </message>
        <message>
            <source>Moodle XML file</source>
            <translation>Moodle XML file</translation>
        </message>
        <message>
            <source>Aiken file</source>
            <translation>Aiken file</translation>
        </message>
        <message>
            <source>QTI package</source>
            <translation>QTI package</translation>
        </message>
        <message>
            <source>Looked at on the screen</source>
            <translation>Looked at on the screen</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Drawn</translation>
        </message>
        <message>
            <source>A question replaced</source>
            <translation>A question replaced</translation>
        </message>
        <message>
            <source>Newer wordings taken</source>
            <translation>Newer wordings taken</translation>
        </message>
        <message>
            <source>Submission taken back in</source>
            <translation>Submission taken back in</translation>
        </message>
        <message>
            <source>Accounts merged</source>
            <translation>Accounts merged</translation>
        </message>
        <message>
            <source>Accounts separated</source>
            <translation>Accounts separated</translation>
        </message>
        <message>
            <source>Tie decided</source>
            <translation>Tie decided</translation>
        </message>
        <message>
            <source>Review flag judged</source>
            <translation>Review flag judged</translation>
        </message>
        <message>
            <source>Result declared final</source>
            <translation>Result declared final</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>From round</source>
            <translation>From round</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>Seed of the draw</source>
            <translation>Seed of the draw</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Review flag</source>
            <translation>Review flag</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Flags for the judges</source>
            <translation>Flags for the judges</translation>
        </message>
        <message>
            <source>List as text</source>
            <translation>List as text</translation>
        </message>
        <message>
            <source>Schedule changed</source>
            <translation>Schedule changed</translation>
        </message>
        <message>
            <source>Change no.</source>
            <translation>Change no.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Opens</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Closes</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>In charge</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Round %1</translation>
        </message>
        <message>
            <source>Milestone %1</source>
            <translation>Milestone %1</translation>
        </message>
        <message>
            <source>Withdrawn from the roster</source>
            <translation>Withdrawn from the roster</translation>
        </message>
        <message>
            <source>People before</source>
            <translation>People before</translation>
        </message>
        <message>
            <source>People added</source>
            <translation>People added</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>On the roster before</source>
            <translation>On the roster before</translation>
        </message>
        <message>
            <source>On the roster after</source>
            <translation>On the roster after</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Roster</translation>
        </message>
        <message>
            <source>Where people on the roster appear</source>
            <translation>Where people on the roster appear</translation>
        </message>
        <message>
            <source>In the place of version</source>
            <translation>In the place of version</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Kept as it is</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Opened again</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>By draw</source>
            <translation>By draw</translation>
        </message>
        <message>
            <source>By the judges&apos; decision</source>
            <translation>By the judges&apos; decision</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Came in late</source>
            <translation>Came in late</translation>
        </message>
        <message>
            <source>Complaint answered</source>
            <translation>Complaint answered</translation>
        </message>
        <message>
            <source>Complaint decided</source>
            <translation>Complaint decided</translation>
        </message>
        <message>
            <source>Complaint opened again</source>
            <translation>Complaint opened again</translation>
        </message>
        <message>
            <source>Complaint read</source>
            <translation>Complaint read</translation>
        </message>
        <message>
            <source>Complaint registered</source>
            <translation>Complaint registered</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Date of the letter</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>How it came in</translation>
        </message>
        <message>
            <source>Led to entry</source>
            <translation>Led to entry</translation>
        </message>
        <message>
            <source>Link with a complaint removed</source>
            <translation>Link with a complaint removed</translation>
        </message>
        <message>
            <source>Note on a complaint</source>
            <translation>Note on a complaint</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Register of complaints</source>
            <translation>Register of complaints</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>State after</source>
            <translation>State after</translation>
        </message>
        <message>
            <source>State before</source>
            <translation>State before</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
        <message>
            <source>Submission linked with a complaint</source>
            <translation>Submission linked with a complaint</translation>
        </message>
        <message>
            <source>Letter that answers a complaint</source>
            <translation>Letter that answers a complaint</translation>
        </message>
        <message>
            <source>Letter that answers the complaint</source>
            <translation>Letter that answers the complaint</translation>
        </message>
        <message>
            <source>Comparison of two rankings</source>
            <translation>Comparison of two rankings</translation>
        </message>
        <message>
            <source>Draft of the letter that answers the complaint</source>
            <translation>Draft of the letter that answers the complaint</translation>
        </message>
        <message>
            <source>Full name before</source>
            <translation>Full name before</translation>
        </message>
        <message>
            <source>Role before</source>
            <translation>Role before</translation>
        </message>
        <message>
            <source>Was a member</source>
            <translation>Was a member</translation>
        </message>
        <message>
            <source>Months before this change</source>
            <translation>Months before this change</translation>
        </message>
        <message>
            <source>Kept until, before this change</source>
            <translation>Kept until, before this change</translation>
        </message>
        <message>
            <source>Amended</source>
            <translation>Amended</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>Paper %1, question %2</source>
            <translation>Paper %1, question %2</translation>
        </message>
        <message>
            <source>Imported file withdrawn</source>
            <translation>Imported file withdrawn</translation>
        </message>
        <message>
            <source>Agency decided</source>
            <translation>Agency decided</translation>
        </message>
        <message>
            <source>Decision about an agency taken back</source>
            <translation>Decision about an agency taken back</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texts</translation>
        </message>
        <message>
            <source>Code of the agency</source>
            <translation>Code of the agency</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>Differences from what is stored</source>
            <translation>Differences from what is stored</translation>
        </message>
        <message>
            <source>Mapping profile saved</source>
            <translation>Mapping profile saved</translation>
        </message>
        <message>
            <source>Mapping profile</source>
            <translation>Mapping profile</translation>
        </message>
        <message>
            <source>Conflict decided: what is stored stays</source>
            <translation>Conflict decided: what is stored stays</translation>
        </message>
        <message>
            <source>Conflict decided: the later row counts</source>
            <translation>Conflict decided: the later row counts</translation>
        </message>
        <message>
            <source>Later row no longer counts</source>
            <translation>Later row no longer counts</translation>
        </message>
        <message>
            <source>Conflict open again</source>
            <translation>Conflict open again</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Agencies changed</source>
            <translation>Agencies changed</translation>
        </message>
        <message>
            <source>Change of agencies taken back</source>
            <translation>Change of agencies taken back</translation>
        </message>
        <message>
            <source>Takes back change no.</source>
            <translation>Takes back change no.</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Sent to</translation>
        </message>
        <message>
            <source>Result that is published</source>
            <translation>Result that is published</translation>
        </message>
        <message>
            <source>Sent to a backend</source>
            <translation>Sent to a backend</translation>
        </message>
        <message>
            <source>Paper published</source>
            <translation>Paper published</translation>
        </message>
        <message>
            <source>Result published</source>
            <translation>Result published</translation>
        </message>
    </context>
    <context>
        <name>AwardsPage</name>
        <message>
            <source>&amp;Issue awards…</source>
            <translation>&amp;Issue awards…</translation>
        </message>
        <message>
            <source>&amp;Preview and print</source>
            <translation>&amp;Preview and print</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Copy selected rows</translation>
        </message>
        <message>
            <source>&amp;Announce on the whole screen</source>
            <translation>&amp;Announce on the whole screen</translation>
        </message>
        <message>
            <source>Decide a &amp;tie…</source>
            <translation>Decide a &amp;tie…</translation>
        </message>
    </context>
    <context>
        <name>BatchTableModel</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Rows read</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflicts</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Withdrawn by %1: %2</source>
            <translation>Withdrawn by %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Bloc</name>
        <message>
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Provincial</source>
            <translation>Provincial</translation>
        </message>
        <message>
            <source>Central</source>
            <translation>Central</translation>
        </message>
        <message>
            <source>Party and unions</source>
            <translation>Party and unions</translation>
        </message>
        <message>
            <source>Public service</source>
            <translation>Public service</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
    </context>
    <context>
        <name>Blueprint</name>
        <message>
            <source>A paper has between 1 and %1 questions, not %2.</source>
            <translation>A paper has between 1 and %1 questions, not %2.</translation>
        </message>
        <message>
            <source>A paper has between 1 and %1 variants, not %2.</source>
            <translation>A paper has between 1 and %1 variants, not %2.</translation>
        </message>
        <message>
            <source>A blueprint has at most %1 rows, not %2.</source>
            <translation>A blueprint has at most %1 rows, not %2.</translation>
        </message>
        <message>
            <source>Row %1 asks for %2 questions, and the paper has %3.</source>
            <translation>Row %1 asks for %2 questions, and the paper has %3.</translation>
        </message>
        <message>
            <source>Row %1 says nothing of its questions. Give a source, a topic, a difficulty or a tag.</source>
            <translation>Row %1 says nothing of its questions. Give a source, a topic, a difficulty or a tag.</translation>
        </message>
        <message>
            <source>Row %1 asks for the same questions as a row before it.</source>
            <translation>Row %1 asks for the same questions as a row before it.</translation>
        </message>
        <message>
            <source>Row %1 has a text that is too long, or not plain.</source>
            <translation>Row %1 has a text that is too long, or not plain.</translation>
        </message>
        <message>
            <source>The paper has %1 questions, and the bank has %2 that may be taken.</source>
            <translation>The paper has %1 questions, and the bank has %2 that may be taken.</translation>
        </message>
        <message>
            <source>Row %1 asks for %2 questions, and the bank has %3 that may be taken.</source>
            <translation>Row %1 asks for %2 questions, and the bank has %3 that may be taken.</translation>
        </message>
        <message>
            <source>Row %1 asks for %2 questions, which cannot be met together with the rows before it.</source>
            <translation>Row %1 asks for %2 questions, which cannot be met together with the rows before it.</translation>
        </message>
        <message>
            <source>The rows can be met, but then the bank has no paper of exactly %1 questions without near-duplicates.</source>
            <translation>The rows can be met, but then the bank has no paper of exactly %1 questions without near-duplicates.</translation>
        </message>
        <message>
            <source>No paper was found that meets all rows. Make the rows simpler, or ask for fewer questions.</source>
            <translation>No paper was found that meets all rows. Make the rows simpler, or ask for fewer questions.</translation>
        </message>
        <message>
            <source>The blueprint is not as it should be at “%1”. Correct it and try again.</source>
            <translation>The blueprint is not as it should be at “%1”. Correct it and try again.</translation>
        </message>
        <message>
            <source>The blueprint is not a JSON object. Choose another file.</source>
            <translation>The blueprint is not a JSON object. Choose another file.</translation>
        </message>
        <message>
            <source>not approved yet: %1</source>
            <translation>not approved yet: %1</translation>
        </message>
        <message>
            <source>in papers of other rounds: %1</source>
            <translation>in papers of other rounds: %1</translation>
        </message>
        <message>
            <source>retired: %1</source>
            <translation>retired: %1</translation>
        </message>
        <message>
            <source>with faults, or too much like others: %1</source>
            <translation>with faults, or too much like others: %1</translation>
        </message>
        <message>
            <source>Of the others it may take none (%1).</source>
            <translation>Of the others it may take none (%1).</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Warning: the last record of this contest was made at %1, which is after this computer&apos;s clock. Check date and time.</source>
            <translation>Warning: the last record of this contest was made at %1, which is after this computer&apos;s clock. Check date and time.</translation>
        </message>
        <message>
            <source>The result could not be written to standard output. Free some space and ask again.</source>
            <translation>The result could not be written to standard output. Free some space and ask again.</translation>
        </message>
        <message>
            <source>The rejects cannot be written to %1. Name a file in a folder that is there.</source>
            <translation>The rejects cannot be written to %1. Name a file in a folder that is there.</translation>
        </message>
        <message>
            <source>--rejects would overwrite %1: name another file</source>
            <translation>--rejects would overwrite %1: name another file</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 is missing</translation>
        </message>
        <message>
            <source>there is an argument too many</source>
            <translation>there is an argument too many</translation>
        </message>
        <message>
            <source>--%1 is missing</source>
            <translation>--%1 is missing</translation>
        </message>
        <message>
            <source>--%1 is given twice</source>
            <translation>--%1 is given twice</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Usage:</translation>
        </message>
        <message>
            <source>hoithi: there is no command “%1”</source>
            <translation>hoithi: there is no command “%1”</translation>
        </message>
        <message>
            <source>--%1 wants a whole number from 1 to %2</source>
            <translation>--%1 wants a whole number from 1 to %2</translation>
        </message>
        <message>
            <source>--%1 is wanted twice: two different people decide</source>
            <translation>--%1 is wanted twice: two different people decide</translation>
        </message>
        <message>
            <source>Created %1: %2 rounds, %3 agencies.</source>
            <translation>Created %1: %2 rounds, %3 agencies.</translation>
        </message>
        <message>
            <source>give either --preset or --file</source>
            <translation>give either --preset or --file</translation>
        </message>
        <message>
            <source>there is no preset “%1”; there are all-15 and literal-10</source>
            <translation>there is no preset “%1”; there are all-15 and literal-10</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation>The file %1 cannot be read: %2</translation>
        </message>
        <message>
            <source>Rule book version %1 is in force from round %2.</source>
            <translation>Rule book version %1 is in force from round %2.</translation>
        </message>
        <message>
            <source>The key of round %1 is set.</source>
            <translation>The key of round %1 is set.</translation>
        </message>
        <message>
            <source>give either --accept or --neutralise</source>
            <translation>give either --accept or --neutralise</translation>
        </message>
        <message>
            <source>Target: %1 before, %2 after.</source>
            <translation>Target: %1 before, %2 after.</translation>
        </message>
        <message>
            <source>Entering the prizes:</source>
            <translation>Entering the prizes:</translation>
        </message>
        <message>
            <source>Leaving the prizes:</source>
            <translation>Leaving the prizes:</translation>
        </message>
        <message>
            <source>Changing prize:</source>
            <translation>Changing prize:</translation>
        </message>
        <message>
            <source>This was a preview: nothing was changed.</source>
            <translation>This was a preview: nothing was changed.</translation>
        </message>
        <message>
            <source>Submission %1 is invalidated.</source>
            <translation>Submission %1 is invalidated.</translation>
        </message>
        <message>
            <source>Round %1: signatures so far %2, needed %3.</source>
            <translation>Round %1: signatures so far %2, needed %3.</translation>
        </message>
        <message>
            <source>%1 people added to the roster.</source>
            <translation>%1 people added to the roster.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>The file %1 cannot be written: %2</translation>
        </message>
        <message>
            <source>This was imported before: nothing was changed.</source>
            <translation>This was imported before: nothing was changed.</translation>
        </message>
        <message>
            <source>The import is done, but its rejects were not saved. %1</source>
            <translation>The import is done, but its rejects were not saved. %1</translation>
        </message>
        <message>
            <source>Only the first %1 of %2 rejected rows are in %3.</source>
            <translation>Only the first %1 of %2 rejected rows are in %3.</translation>
        </message>
        <message>
            <source>--format is csv or json</source>
            <translation>--format is csv or json</translation>
        </message>
        <message>
            <source>give either --round or --collective</source>
            <translation>give either --round or --collective</translation>
        </message>
        <message>
            <source>%1 audit entries, %2 batches and %3 runs recomputed: %4 do not match.</source>
            <translation>%1 audit entries, %2 batches and %3 runs recomputed: %4 do not match.</translation>
        </message>
        <message>
            <source>The store does not match its own records; the first: %1 – %2</source>
            <translation>The store does not match its own records; the first: %1 – %2</translation>
        </message>
        <message>
            <source>Round %1, %2: %3</source>
            <translation>Round %1, %2: %3</translation>
        </message>
        <message>
            <source>Round %1: %2 people, %3 eligible, target %4, %5 prizes, run %6</source>
            <translation>Round %1: %2 people, %3 eligible, target %4, %5 prizes, run %6</translation>
        </message>
        <message>
            <source>People by agency</source>
            <translation>People by agency</translation>
        </message>
        <message>
            <source>%1 holds a sample contest already: name another folder, or empty this one.</source>
            <translation>%1 holds a sample contest already: name another folder, or empty this one.</translation>
        </message>
        <message>
            <source>Collective prizes: %1</source>
            <translation>Collective prizes: %1</translation>
        </message>
        <message>
            <source>The results are in %1</source>
            <translation>The results are in %1</translation>
        </message>
        <message>
            <source>No temporary folder can be made: %1</source>
            <translation>No temporary folder can be made: %1</translation>
        </message>
        <message>
            <source>A document did not come out as a PDF.</source>
            <translation>A document did not come out as a PDF.</translation>
        </message>
        <message>
            <source>Every page opened, every kind of document rendered.</source>
            <translation>Every page opened, every kind of document rendered.</translation>
        </message>
        <message>
            <source>hoithi: there is no display for the window. Start it from a desktop, or see hoithi --help.</source>
            <translation>hoithi: there is no display for the window. Start it from a desktop, or see hoithi --help.</translation>
        </message>
        <message>
            <source>there is no option “%1”</source>
            <translation>there is no option “%1”</translation>
        </message>
        <message>
            <source>--%1 takes no value</source>
            <translation>--%1 takes no value</translation>
        </message>
        <message>
            <source>%1 wants a value</source>
            <translation>%1 wants a value</translation>
        </message>
        <message>
            <source>makes a new contest from a plan</source>
            <translation>makes a new contest from a plan</translation>
        </message>
        <message>
            <source>records how the committee reads the rules; nothing ranks before</source>
            <translation>records how the committee reads the rules; nothing ranks before</translation>
        </message>
        <message>
            <source>sets the key of a round; nothing is imported before</source>
            <translation>sets the key of a round; nothing is imported before</translation>
        </message>
        <message>
            <source>changes a key, decided by two people, and says who enters and leaves the prizes</source>
            <translation>changes a key, decided by two people, and says who enters and leaves the prizes</translation>
        </message>
        <message>
            <source>adds people who may take part but win nothing</source>
            <translation>adds people who may take part but win nothing</translation>
        </message>
        <message>
            <source>signs the current ranking of a round</source>
            <translation>signs the current ranking of a round</translation>
        </message>
        <message>
            <source>imports the submissions of a round and prints how many were taken</source>
            <translation>imports the submissions of a round and prints how many were taken</translation>
        </message>
        <message>
            <source>ranks a round and prints the standing</source>
            <translation>ranks a round and prints the standing</translation>
        </message>
        <message>
            <source>prints people and submissions of each agency, of one round or of all</source>
            <translation>prints people and submissions of each agency, of one round or of all</translation>
        </message>
        <message>
            <source>gives the prizes of a signed round, or of the agencies, and writes the documents</source>
            <translation>gives the prizes of a signed round, or of the agencies, and writes the documents</translation>
        </message>
        <message>
            <source>recomputes the audit chain and every stored ranking</source>
            <translation>recomputes the audit chain and every stored ranking</translation>
        </message>
        <message>
            <source>writes a consistent copy of the contest, also while it is in use</source>
            <translation>writes a consistent copy of the contest, also while it is in use</translation>
        </message>
        <message>
            <source>runs a sample contest of five rounds from end to end</source>
            <translation>runs a sample contest of five rounds from end to end</translation>
        </message>
        <message>
            <source>opens every page and makes every kind of document, on a contest that is thrown away</source>
            <translation>opens every page and makes every kind of document, on a contest that is thrown away</translation>
        </message>
        <message>
            <source>answers that count as right from now on: B,C is either of them, BC both together</source>
            <translation>answers that count as right from now on: B,C is either of them, BC both together</translation>
        </message>
        <message>
            <source>the prizes of the agencies, over all rounds</source>
            <translation>the prizes of the agencies, over all rounds</translation>
        </message>
        <message>
            <source>a JSON file with the settings of the rules</source>
            <translation>a JSON file with the settings of the rules</translation>
        </message>
        <message>
            <source>one of the formats named above; of a table csv, unless told</source>
            <translation>one of the formats named above; of a table csv, unless told</translation>
        </message>
        <message>
            <source>the right answers, one letter a question; {BD} demands both</source>
            <translation>the right answers, one letter a question; {BD} demands both</translation>
        </message>
        <message>
            <source>only the first so many rows</source>
            <translation>only the first so many rows</translation>
        </message>
        <message>
            <source>the question counts as right for everybody</source>
            <translation>the question counts as right for everybody</translation>
        </message>
        <message>
            <source>how many options each question has; 4 (A to D) unless told</source>
            <translation>how many options each question has; 4 (A to D) unless told</translation>
        </message>
        <message>
            <source>the folder for the results; made where it is missing</source>
            <translation>the folder for the results; made where it is missing</translation>
        </message>
        <message>
            <source>the paper, where a round has several</source>
            <translation>the paper, where a round has several</translation>
        </message>
        <message>
            <source>what is built in under this name</source>
            <translation>what is built in under this name</translation>
        </message>
        <message>
            <source>shows the effect and changes nothing</source>
            <translation>shows the effect and changes nothing</translation>
        </message>
        <message>
            <source>a JSON file that says how a foreign dump is read, or the name of a profile that the contest keeps</source>
            <translation>a JSON file that says how a foreign dump is read, or the name of a profile that the contest keeps</translation>
        </message>
        <message>
            <source>the question's number, from 1</source>
            <translation>the question's number, from 1</translation>
        </message>
        <message>
            <source>why; kept with the decision</source>
            <translation>why; kept with the decision</translation>
        </message>
        <message>
            <source>a CSV file for the rows that were not taken, and why</source>
            <translation>a CSV file for the rows that were not taken, and why</translation>
        </message>
        <message>
            <source>the round's number, from 1</source>
            <translation>the round's number, from 1</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>needed</translation>
        </message>
        <message>
            <source>twice: two different people</source>
            <translation>twice: two different people</translation>
        </message>
        <message>
            <source>opens the window, on a contest when one is named</source>
            <translation>opens the window, on a contest when one is named</translation>
        </message>
        <message>
            <source>opens the window on a sample contest</source>
            <translation>opens the window on a sample contest</translation>
        </message>
        <message>
            <source>STORE is a contest file (*.hoithi) or postgresql://user@host:port/database.</source>
            <translation>STORE is a contest file (*.hoithi) or postgresql://user@host:port/database.</translation>
        </message>
        <message>
            <source>hoithi COMMAND --help tells more of one command.</source>
            <translation>hoithi COMMAND --help tells more of one command.</translation>
        </message>
        <message>
            <source>this text</source>
            <translation>this text</translation>
        </message>
        <message>
            <source>The page %1 does not show its data.</source>
            <translation>The page %1 does not show its data.</translation>
        </message>
        <message>
            <source>The proposal is on record. It takes effect when a second person confirms it under their own login: with the same command, or with people confirm.</source>
            <translation>The proposal is on record. It takes effect when a second person confirms it under their own login: with the same command, or with people confirm.</translation>
        </message>
        <message>
            <source>The administrator of the server has yet to run this:</source>
            <translation>The administrator of the server has yet to run this:</translation>
        </message>
        <message>
            <source>--role is one of organiser, judge, secretary, admin</source>
            <translation>--role is one of organiser, judge, secretary, admin</translation>
        </message>
        <message>
            <source>%1 is a member of the contest.</source>
            <translation>%1 is a member of the contest.</translation>
        </message>
        <message>
            <source>%1 is no longer a member of the contest.</source>
            <translation>%1 is no longer a member of the contest.</translation>
        </message>
        <message>
            <source>only to be withdrawn: who proposed it may decide it no more</source>
            <translation>only to be withdrawn: who proposed it may decide it no more</translation>
        </message>
        <message>
            <source>HOITHI_USER names a member: their password is needed, in HOITHI_PASSWORD or in the file that HOITHI_PASSWORD_FILE names</source>
            <translation>HOITHI_USER names a member: their password is needed, in HOITHI_PASSWORD or in the file that HOITHI_PASSWORD_FILE names</translation>
        </message>
        <message>
            <source>the server has this login already, and it is meant; its password stays as it is</source>
            <translation>the server has this login already, and it is meant; its password stays as it is</translation>
        </message>
        <message>
            <source>what the member signs in with: small letters without accents</source>
            <translation>what the member signs in with: small letters without accents</translation>
        </message>
        <message>
            <source>the full name, under which is recorded what they do</source>
            <translation>the full name, under which is recorded what they do</translation>
        </message>
        <message>
            <source>a file with the member&apos;s password; a contest file asks for one</source>
            <translation>a file with the member&apos;s password; a contest file asks for one</translation>
        </message>
        <message>
            <source>the number that people pending prints first</source>
            <translation>the number that people pending prints first</translation>
        </message>
        <message>
            <source>what the member may do: each role has work of its own</source>
            <translation>what the member may do: each role has work of its own</translation>
        </message>
        <message>
            <source>no longer a member</source>
            <translation>no longer a member</translation>
        </message>
        <message>
            <source>Proposal %1 is carried out.</source>
            <translation>Proposal %1 is carried out.</translation>
        </message>
        <message>
            <source>Proposal %1 is taken back.</source>
            <translation>Proposal %1 is taken back.</translation>
        </message>
        <message>
            <source>enters a member, or changes their name, role or password</source>
            <translation>enters a member, or changes their name, role or password</translation>
        </message>
        <message>
            <source>ends a membership; what they recorded stays</source>
            <translation>ends a membership; what they recorded stays</translation>
        </message>
        <message>
            <source>prints the members and their roles</source>
            <translation>prints the members and their roles</translation>
        </message>
        <message>
            <source>prints what waits for a second person</source>
            <translation>prints what waits for a second person</translation>
        </message>
        <message>
            <source>takes back what one has proposed oneself</source>
            <translation>takes back what one has proposed oneself</translation>
        </message>
        <message>
            <source>Warning: %1: %2</source>
            <translation>Warning: %1: %2</translation>
        </message>
        <message>
            <source>--head wants an entry as documents print it: 25:0123456789abcdef</source>
            <translation>--head wants an entry as documents print it: 25:0123456789abcdef</translation>
        </message>
        <message>
            <source>last seen by this computer</source>
            <translation>last seen by this computer</translation>
        </message>
        <message>
            <source>last seen by this computer in %1</source>
            <translation>last seen by this computer in %1</translation>
        </message>
        <message>
            <source>signed on by %1</source>
            <translation>signed on by %1</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>printed</translation>
        </message>
        <message>
            <source>contest %1, audit entry %2</source>
            <translation>contest %1, audit entry %2</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>agrees</translation>
        </message>
        <message>
            <source>DOES NOT AGREE</source>
            <translation>DOES NOT AGREE</translation>
        </message>
        <message>
            <source>a file with the passphrase of what is sealed, in place of HOITHI_PASSPHRASE</source>
            <translation>a file with the passphrase of what is sealed, in place of HOITHI_PASSPHRASE</translation>
        </message>
        <message>
            <source>a file with the passphrase to set, in place of HOITHI_NEW_PASSPHRASE</source>
            <translation>a file with the passphrase to set, in place of HOITHI_NEW_PASSPHRASE</translation>
        </message>
        <message>
            <source>a file that holds the recovery code</source>
            <translation>a file that holds the recovery code</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers are not protected until a passphrase is set (vault protect).</source>
            <translation>Phone numbers and id numbers are not protected until a passphrase is set (vault protect).</translation>
        </message>
        <message>
            <source>makes all phone and id numbers unreadable for good; results stay verifiable</source>
            <translation>makes all phone and id numbers unreadable for good; results stay verifiable</translation>
        </message>
        <message>
            <source>prints one person's phone and id number; the reason is recorded first</source>
            <translation>prints one person's phone and id number; the reason is recorded first</translation>
        </message>
        <message>
            <source>sets a new passphrase by the printed recovery code</source>
            <translation>sets a new passphrase by the printed recovery code</translation>
        </message>
        <message>
            <source>replaces the passphrase by another</source>
            <translation>replaces the passphrase by another</translation>
        </message>
        <message>
            <source>sets the first passphrase and shows the recovery code</source>
            <translation>sets the first passphrase and shows the recovery code</translation>
        </message>
        <message>
            <source>says whether phone numbers and id numbers are protected</source>
            <translation>says whether phone numbers and id numbers are protected</translation>
        </message>
        <message>
            <source>Phone numbers, id numbers, rejected rows and complaints of this contest cannot be read any more. Backups made before still hold the key: destroy them too.</source>
            <translation>Phone numbers, id numbers, rejected rows and complaints of this contest cannot be read any more. Backups made before still hold the key: destroy them too.</translation>
        </message>
        <message>
            <source>The new passphrase is set. The recovery code stays valid.</source>
            <translation>The new passphrase is set. The recovery code stays valid.</translation>
        </message>
        <message>
            <source>The passphrase is changed. Backups keep the one they had.</source>
            <translation>The passphrase is changed. Backups keep the one they had.</translation>
        </message>
        <message>
            <source>Copies and backups made before hold the old key: with one of them, what was sealed until now can be read, and phone numbers sealed later can be guessed by trying. Destroy them.</source>
            <translation>Copies and backups made before hold the old key: with one of them, what was sealed until now can be read, and phone numbers sealed later can be guessed by trying. Destroy them.</translation>
        </message>
        <message>
            <source>The contest is protected by the passphrase.</source>
            <translation>The contest is protected by the passphrase.</translation>
        </message>
        <message>
            <source>give the new passphrase: --new-passphrase-file, or the variable HOITHI_NEW_PASSPHRASE</source>
            <translation>give the new passphrase: --new-passphrase-file, or the variable HOITHI_NEW_PASSPHRASE</translation>
        </message>
        <message>
            <source>give the passphrase: --passphrase-file, or the variable HOITHI_PASSPHRASE</source>
            <translation>give the passphrase: --passphrase-file, or the variable HOITHI_PASSPHRASE</translation>
        </message>
        <message>
            <source>Erased: phone numbers and id numbers cannot be read any more.</source>
            <translation>Erased: phone numbers and id numbers cannot be read any more.</translation>
        </message>
        <message>
            <source>Protected: the passphrase given opens it.</source>
            <translation>Protected: the passphrase given opens it.</translation>
        </message>
        <message>
            <source>Protected: the passphrase opens it.</source>
            <translation>Protected: the passphrase opens it.</translation>
        </message>
        <message>
            <source>Not protected: phone numbers and id numbers are sealed, but the key lies in the contest. Set a passphrase (vault protect).</source>
            <translation>Not protected: phone numbers and id numbers are sealed, but the key lies in the contest. Set a passphrase (vault protect).</translation>
        </message>
        <message>
            <source>Recovery code, shown only this once. Print it and keep it away from this computer: it opens the contest when the passphrase is lost.</source>
            <translation>Recovery code, shown only this once. Print it and keep it away from this computer: it opens the contest when the passphrase is lost.</translation>
        </message>
        <message>
            <source>The file %1 must hold one line of text.</source>
            <translation>The file %1 must hold one line of text.</translation>
        </message>
        <message>
            <source>%1: %2 rows saved, %3 lost</source>
            <translation>%1: %2 rows saved, %3 lost</translation>
        </message>
        <message>
            <source> or more: a part of the table cannot be read</source>
            <translation> or more: a part of the table cannot be read</translation>
        </message>
        <message>
            <source>Everything was saved, and all of it matches its records.</source>
            <translation>Everything was saved, and all of it matches its records.</translation>
        </message>
        <message>
            <source>Not everything could be saved. A backup, where there is one, holds more.</source>
            <translation>Not everything could be saved. A backup, where there is one, holds more.</translation>
        </message>
        <message>
            <source>saves what can be read of a damaged contest file into a new one</source>
            <translation>saves what can be read of a damaged contest file into a new one</translation>
        </message>
        <message>
            <source>makes a new contest, in a file or on a server, of a backup or contest file</source>
            <translation>makes a new contest, in a file or on a server, of a backup or contest file</translation>
        </message>
        <message>
            <source>give either --key or --key-file</source>
            <translation>give either --key or --key-file</translation>
        </message>
        <message>
            <source>Recovery code of the question sets, shown only this once. Print it and keep it where only organisers find it: it opens the question sets when their passphrase is lost.</source>
            <translation>Recovery code of the question sets, shown only this once. Print it and keep it where only organisers find it: it opens the question sets when their passphrase is lost.</translation>
        </message>
        <message>
            <source>give the questions passphrase: --questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE</source>
            <translation>give the questions passphrase: --questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE</translation>
        </message>
        <message>
            <source>Question sets are sealed from now on, each until its round is opened.</source>
            <translation>Question sets are sealed from now on, each until its round is opened.</translation>
        </message>
        <message>
            <source>Rounds that have an answer key already keep it as it is, in clear.</source>
            <translation>Rounds that have an answer key already keep it as it is, in clear.</translation>
        </message>
        <message>
            <source>The question set of round %1 is open, for everybody who has the contest.</source>
            <translation>The question set of round %1 is open, for everybody who has the contest.</translation>
        </message>
        <message>
            <source>sealed until %1; no key is set yet</source>
            <translation>sealed until %1; no key is set yet</translation>
        </message>
        <message>
            <source>sealed until %1</source>
            <translation>sealed until %1</translation>
        </message>
        <message>
            <source>sealed, and can be opened since %1</source>
            <translation>sealed, and can be opened since %1</translation>
        </message>
        <message>
            <source>opened by %1 at %2</source>
            <translation>opened by %1 at %2</translation>
        </message>
        <message>
            <source>no key is set yet; it will not be sealed</source>
            <translation>no key is set yet; it will not be sealed</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>not sealed</translation>
        </message>
        <message>
            <source>hidden from you until the round closes</source>
            <translation>hidden from you until the round closes</translation>
        </message>
        <message>
            <source>Round %1, question set: %2</source>
            <translation>Round %1, question set: %2</translation>
        </message>
        <message>
            <source>seals the question sets of rounds that have no key yet, until they open</source>
            <translation>seals the question sets of rounds that have no key yet, until they open</translation>
        </message>
        <message>
            <source>replaces the organisers&apos; passphrase of question sets by another</source>
            <translation>replaces the organisers&apos; passphrase of question sets by another</translation>
        </message>
        <message>
            <source>sets a new passphrase of question sets by their printed recovery code</source>
            <translation>sets a new passphrase of question sets by their printed recovery code</translation>
        </message>
        <message>
            <source>releases the key of a round&apos;s question set, once the round opens</source>
            <translation>releases the key of a round&apos;s question set, once the round opens</translation>
        </message>
        <message>
            <source>says which question sets are sealed, and who opened the others</source>
            <translation>says which question sets are sealed, and who opened the others</translation>
        </message>
        <message>
            <source>a file with the key, in place of --key: other programs see what is typed</source>
            <translation>a file with the key, in place of --key: other programs see what is typed</translation>
        </message>
        <message>
            <source>a file with the organisers&apos; passphrase of question sets, in place of HOITHI_QUESTIONS_PASSPHRASE</source>
            <translation>a file with the organisers&apos; passphrase of question sets, in place of HOITHI_QUESTIONS_PASSPHRASE</translation>
        </message>
        <message>
            <source>before its time, at the request of a person or an authority</source>
            <translation>before its time, at the request of a person or an authority</translation>
        </message>
        <message>
            <source>so many months after the last round has closed</source>
            <translation>so many months after the last round has closed</translation>
        </message>
        <message>
            <source>the last day, as in 2027-12-31</source>
            <translation>the last day, as in 2027-12-31</translation>
        </message>
        <message>
            <source>what the export is for; kept in the audit trail</source>
            <translation>what the export is for; kept in the audit trail</translation>
        </message>
        <message>
            <source>give either --months or --until</source>
            <translation>give either --months or --until</translation>
        </message>
        <message>
            <source>Personal data is kept until %1: %2 months after the last round closes.</source>
            <translation>Personal data is kept until %1: %2 months after the last round closes.</translation>
        </message>
        <message>
            <source>Personal data is kept until %1.</source>
            <translation>Personal data is kept until %1.</translation>
        </message>
        <message>
            <source>Set by %1 on %2: %3</source>
            <translation>Set by %1 on %2: %3</translation>
        </message>
        <message>
            <source>It is erased already.</source>
            <translation>It is erased already.</translation>
        </message>
        <message>
            <source>So do the server&apos;s own backups and its archived write-ahead log, until they are gone (docs/server.md).</source>
            <translation>So do the server&apos;s own backups and its archived write-ahead log, until they are gone (docs/server.md).</translation>
        </message>
        <message>
            <source>Erasing makes the phone and id numbers of %1 submissions and %2 people on the roster, all rejected rows, and what was said in complaints unreadable for good. Names, answers and results stay.</source>
            <translation>Erasing makes the phone and id numbers of %1 submissions and %2 people on the roster, all rejected rows, and what was said in complaints unreadable for good. Names, answers and results stay.</translation>
        </message>
        <message>
            <source>No retention period is set for personal data. Set one (personal policy): %1 months after the last round leave time for complaints and audits.</source>
            <translation>No retention period is set for personal data. Set one (personal policy): %1 months after the last round leave time for complaints and audits.</translation>
        </message>
        <message>
            <source>Personal data was to be kept until %1. Erase it (personal erase).</source>
            <translation>Personal data was to be kept until %1. Erase it (personal erase).</translation>
        </message>
        <message>
            <source>sets or shows how long personal data is kept, and what erasing it takes away</source>
            <translation>sets or shows how long personal data is kept, and what erasing it takes away</translation>
        </message>
        <message>
            <source>Warning: this export is not on record: %1</source>
            <translation>Warning: this export is not on record: %1</translation>
        </message>
        <message>
            <source>The password given was not set: you may not set it. \password asks the server&apos;s administrator for one.</source>
            <translation>The password given was not set: you may not set it. \password asks the server&apos;s administrator for one.</translation>
        </message>
        <message>
            <source>There is no administrator “%1” among the members of this contest.</source>
            <translation>There is no administrator “%1” among the members of this contest.</translation>
        </message>
        <message>
            <source>%1 can sign in, and give the others their passwords (people add).</source>
            <translation>%1 can sign in, and give the others their passwords (people add).</translation>
        </message>
        <message>
            <source>gives an administrator a password in a file where none has one, as it came from a server</source>
            <translation>gives an administrator a password in a file where none has one, as it came from a server</translation>
        </message>
        <message>
            <source>Without submissions yet, and so not in these prizes: round %1.</source>
            <translation>Without submissions yet, and so not in these prizes: round %1.</translation>
        </message>
        <message>
            <source>Its members need logins of this server: people add, once for each, makes them, or prints the statements for the server&apos;s administrator. With --existing-login for one that the server has already.</source>
            <translation>Its members need logins of this server: people add, once for each, makes them, or prints the statements for the server&apos;s administrator. With --existing-login for one that the server has already.</translation>
        </message>
        <message>
            <source>Members have no passwords in this file: nobody can sign in. Whoever has it gives an administrator (%1) one: hoithi people set-password FILE --login L --password-file FILE</source>
            <translation>Members have no passwords in this file: nobody can sign in. Whoever has it gives an administrator (%1) one: hoithi people set-password FILE --login L --password-file FILE</translation>
        </message>
        <message>
            <source>ALL SUBMISSIONS ARE LOST.</source>
            <translation>ALL SUBMISSIONS ARE LOST.</translation>
        </message>
        <message>
            <source>THE AUDIT TRAIL IS LOST: nothing of what was saved can be verified.</source>
            <translation>THE AUDIT TRAIL IS LOST: nothing of what was saved can be verified.</translation>
        </message>
        <message>
            <source>What judges propose is hidden from secretaries and was not compared.</source>
            <translation>What judges propose is hidden from secretaries and was not compared.</translation>
        </message>
        <message>
            <source>--set-aside wants another copy than the one that is verified</source>
            <translation>--set-aside wants another copy than the one that is verified</translation>
        </message>
        <message>
            <source>This computer remembers nothing of “%1”. The verification names what it does.</source>
            <translation>This computer remembers nothing of “%1”. The verification names what it does.</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>--format is gift, moodle-xml, aiken, qti, xlsx or docx, not “%1”</source>
            <translation>--format is gift, moodle-xml, aiken, qti, xlsx or docx, not “%1”</translation>
        </message>
        <message>
            <source>No question of the file can be taken as it is. Mend it where the lines above say, and import it again.</source>
            <translation>No question of the file can be taken as it is. Mend it where the lines above say, and import it again.</translation>
        </message>
        <message>
            <source>question %1</source>
            <translation>question %1</translation>
        </message>
        <message>
            <source>adds the questions of a file (GIFT, Moodle XML, Aiken, QTI, Excel, Word) to the bank, as drafts</source>
            <translation>adds the questions of a file (GIFT, Moodle XML, Aiken, QTI, Excel, Word) to the bank, as drafts</translation>
        </message>
        <message>
            <source>writes the questions of the bank that are in use into a file</source>
            <translation>writes the questions of the bank that are in use into a file</translation>
        </message>
        <message>
            <source>--seed is a whole number from 0 on</source>
            <translation>--seed is a whole number from 0 on</translation>
        </message>
        <message>
            <source>%1 of the %2 questions are not approved.</source>
            <translation>%1 of the %2 questions are not approved.</translation>
        </message>
        <message>
            <source>Question %1 is nearly like one of another round.</source>
            <translation>Question %1 is nearly like one of another round.</translation>
        </message>
        <message>
            <source>No paper was drawn, for the reasons above.</source>
            <translation>No paper was drawn, for the reasons above.</translation>
        </message>
        <message>
            <source>Frozen without a second person: this contest has no members who could be told apart. Name two with --approver.</source>
            <translation>Frozen without a second person: this contest has no members who could be told apart. Name two with --approver.</translation>
        </message>
        <message>
            <source>the file's name ends in .json, .pdf or .docx</source>
            <translation>the file's name ends in .json, .pdf or .docx</translation>
        </message>
        <message>
            <source>This paper is not frozen: it may still change.</source>
            <translation>This paper is not frozen: it may still change.</translation>
        </message>
        <message>
            <source>draws the round's paper from the bank; the same bank, blueprint and seed give the same paper</source>
            <translation>draws the round's paper from the bank; the same bank, blueprint and seed give the same paper</translation>
        </message>
        <message>
            <source>fixes wording and key of the drawn paper for good; members propose it, and a second one carries it out</source>
            <translation>fixes wording and key of the drawn paper for good; members propose it, and a second one carries it out</translation>
        </message>
        <message>
            <source>writes the round's paper into a file, with or without its key</source>
            <translation>writes the round's paper into a file, with or without its key</translation>
        </message>
        <message>
            <source>draws only what somebody has approved; in a contest with members it always is so</source>
            <translation>draws only what somebody has approved; in a contest with members it always is so</translation>
        </message>
        <message>
            <source>a JSON file that says how many questions of what</source>
            <translation>a JSON file that says how many questions of what</translation>
        </message>
        <message>
            <source>what a draw follows from: the same seed gives the same paper, or the same order of those who tie</source>
            <translation>what a draw follows from: the same seed gives the same paper, or the same order of those who tie</translation>
        </message>
        <message>
            <source>how many variants, with questions and options in other orders</source>
            <translation>how many variants, with questions and options in other orders</translation>
        </message>
        <message>
            <source>with the right answers</source>
            <translation>with the right answers</translation>
        </message>
        <message>
            <source>prints how the questions of a round did: facility, discrimination, answers chosen, keys to look at again</source>
            <translation>prints how the questions of a round did: facility, discrimination, answers chosen, keys to look at again</translation>
        </message>
        <message>
            <source>In each variant of the paper:</source>
            <translation>In each variant of the paper:</translation>
        </message>
        <message>
            <source>Right answers, before → after, and people:</source>
            <translation>Right answers, before → after, and people:</translation>
        </message>
        <message>
            <source>The blueprint of the last draw is taken again: rows %1, variants %2. Another one: --blueprint, --variants.</source>
            <translation>The blueprint of the last draw is taken again: rows %1, variants %2. Another one: --blueprint, --variants.</translation>
        </message>
        <message>
            <source>Submission %1 counts again.</source>
            <translation>Submission %1 counts again.</translation>
        </message>
        <message>
            <source>The accounts %1 count as one person from round %2 on.</source>
            <translation>The accounts %1 count as one person from round %2 on.</translation>
        </message>
        <message>
            <source>The accounts %1 count apart from round %2 on.</source>
            <translation>The accounts %1 count apart from round %2 on.</translation>
        </message>
        <message>
            <source>The tie at place %1 is decided.</source>
            <translation>The tie at place %1 is decided.</translation>
        </message>
        <message>
            <source>--seed has up to 200 letters without diacritics, digits, single spaces, and - _ . / only</source>
            <translation>--seed has up to 200 letters without diacritics, digits, single spaces, and - _ . / only</translation>
        </message>
        <message>
            <source>The result of round %1 is final.</source>
            <translation>The result of round %1 is final.</translation>
        </message>
        <message>
            <source>%1 declared run %2 of round %3 final: %4</source>
            <translation>%1 declared run %2 of round %3 final: %4</translation>
        </message>
        <message>
            <source>Nothing keeps the result of round %1 from being final.</source>
            <translation>Nothing keeps the result of round %1 from being final.</translation>
        </message>
        <message>
            <source>takes an invalidated submission back in, decided by two judges</source>
            <translation>takes an invalidated submission back in, decided by two judges</translation>
        </message>
        <message>
            <source>counts accounts as one person from a round on, decided by two judges</source>
            <translation>counts accounts as one person from a round on, decided by two judges</translation>
        </message>
        <message>
            <source>counts merged accounts apart again from a round on</source>
            <translation>counts merged accounts apart again from a round on</translation>
        </message>
        <message>
            <source>who ties over the boundary of a prize, and how it was decided</source>
            <translation>who ties over the boundary of a prize, and how it was decided</translation>
        </message>
        <message>
            <source>decides a tie by a public draw that anybody can repeat</source>
            <translation>decides a tie by a public draw that anybody can repeat</translation>
        </message>
        <message>
            <source>decides a tie by naming who wins, best prize first</source>
            <translation>decides a tie by naming who wins, best prize first</translation>
        </message>
        <message>
            <source>what keeps a round&apos;s result from being final</source>
            <translation>what keeps a round&apos;s result from being final</translation>
        </message>
        <message>
            <source>declares a signed result final</source>
            <translation>declares a signed result final</translation>
        </message>
        <message>
            <source>what is said with it, for the record</source>
            <translation>what is said with it, for the record</translation>
        </message>
        <message>
            <source>the place that they share</source>
            <translation>the place that they share</translation>
        </message>
        <message>
            <source>one of those who tie, by submission or agency code; once for each prize, best first</source>
            <translation>one of those who tie, by submission or agency code; once for each prize, best first</translation>
        </message>
        <message>
            <source>only flags of this kind, as the list names it: shared_phone</source>
            <translation>only flags of this kind, as the list names it: shared_phone</translation>
        </message>
        <message>
            <source>--kind is one of %1</source>
            <translation>--kind is one of %1</translation>
        </message>
        <message>
            <source>--format is csv, json or text</source>
            <translation>--format is csv, json or text</translation>
        </message>
        <message>
            <source>Without flags of prizes (repeat_winner, near_boundary, missing_prediction): %1</source>
            <translation>Without flags of prizes (repeat_winner, near_boundary, missing_prediction): %1</translation>
        </message>
        <message>
            <source>These are %1 of %2 flags.</source>
            <translation>These are %1 of %2 flags.</translation>
        </message>
        <message>
            <source>prints what judges should look at in a round, each with its evidence</source>
            <translation>prints what judges should look at in a round, each with its evidence</translation>
        </message>
        <message>
            <source>--%1 is a day, as 2023-09-15 or 15/09/2023</source>
            <translation>--%1 is a day, as 2023-09-15 or 15/09/2023</translation>
        </message>
        <message>
            <source>--%1 is a day or a time, as 2023-09-15, 15/09/2023, 2023-09-15T08:00 or 2023-09-15T08:00+07:00</source>
            <translation>--%1 is a day or a time, as 2023-09-15, 15/09/2023, 2023-09-15T08:00 or 2023-09-15T08:00+07:00</translation>
        </message>
        <message>
            <source>--days moves a round by 1 to %1 days, or by -1 to -%1 for earlier</source>
            <translation>--days moves a round by 1 to %1 days, or by -1 to -%1 for earlier</translation>
        </message>
        <message>
            <source>The contest has no round %1. Choose one of its rounds.</source>
            <translation>The contest has no round %1. Choose one of its rounds.</translation>
        </message>
        <message>
            <source>The schedule has no milestone “%1”. With --add, it is added.</source>
            <translation>The schedule has no milestone “%1”. With --add, it is added.</translation>
        </message>
        <message>
            <source>give either --cancel or --restore</source>
            <translation>give either --cancel or --restore</translation>
        </message>
        <message>
            <source>--format is text, json or csv</source>
            <translation>--format is text, json or csv</translation>
        </message>
        <message>
            <source>the file&apos;s name ends in .ics, .pdf or .png</source>
            <translation>the file&apos;s name ends in .ics, .pdf or .png</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>moves a round, or opens or closes it at another time; what was submitted stays within it</source>
            <translation>moves a round, or opens or closes it at another time; what was submitted stays within it</translation>
        </message>
        <message>
            <source>adds a round; unless told, it follows the last one and lasts as long</source>
            <translation>adds a round; unless told, it follows the last one and lasts as long</translation>
        </message>
        <message>
            <source>cancels a round that nothing has come of yet</source>
            <translation>cancels a round that nothing has come of yet</translation>
        </message>
        <message>
            <source>a cancelled round is held after all</source>
            <translation>a cancelled round is held after all</translation>
        </message>
        <message>
            <source>lists rounds and milestones, what does not fit together, and who changed what</source>
            <translation>lists rounds and milestones, what does not fit together, and who changed what</translation>
        </message>
        <message>
            <source>changes a milestone, or says that it is done</source>
            <translation>changes a milestone, or says that it is done</translation>
        </message>
        <message>
            <source>writes the schedule for people&apos;s calendars, or as a timeline beside a table</source>
            <translation>writes the schedule for people&apos;s calendars, or as a timeline beside a table</translation>
        </message>
        <message>
            <source>a milestone that there is not yet</source>
            <translation>a milestone that there is not yet</translation>
        </message>
        <message>
            <source>it is not to be done after all</source>
            <translation>it is not to be done after all</translation>
        </message>
        <message>
            <source>when it closes, local time: 2023-09-22T00:00; a day alone is closed at its end</source>
            <translation>when it closes, local time: 2023-09-22T00:00; a day alone is closed at its end</translation>
        </message>
        <message>
            <source>so many days later; negative: earlier</source>
            <translation>so many days later; negative: earlier</translation>
        </message>
        <message>
            <source>the day on which it was done; “none”: not yet</source>
            <translation>the day on which it was done; “none”: not yet</translation>
        </message>
        <message>
            <source>the last day for it</source>
            <translation>the last day for it</translation>
        </message>
        <message>
            <source>who is in charge of it</source>
            <translation>who is in charge of it</translation>
        </message>
        <message>
            <source>when it opens, local time: 2023-09-15T08:00; a day alone is open from its beginning</source>
            <translation>when it opens, local time: 2023-09-15T08:00; a day alone is open from its beginning</translation>
        </message>
        <message>
            <source>who works with them</source>
            <translation>who works with them</translation>
        </message>
        <message>
            <source>it is to be done after all</source>
            <translation>it is to be done after all</translation>
        </message>
        <message>
            <source>the day on which it begins; “none”: not known</source>
            <translation>the day on which it begins; “none”: not known</translation>
        </message>
        <message>
            <source>what it is called</source>
            <translation>what it is called</translation>
        </message>
        <message>
            <source>%1: %2 Nothing was added to the roster. Correct the file and try again; --preview tells of everything in it.</source>
            <translation>%1: %2 Nothing was added to the roster. Correct the file and try again; --preview tells of everything in it.</translation>
        </message>
        <message>
            <source>--format is csv</source>
            <translation>--format is csv</translation>
        </message>
        <message>
            <source>Entry %1 of the roster is withdrawn. Results that it affects are to be ranked and signed again.</source>
            <translation>Entry %1 of the roster is withdrawn. Results that it affects are to be ranked and signed again.</translation>
        </message>
        <message>
            <source>prints the people on the roster, without phones and national ids</source>
            <translation>prints the people on the roster, without phones and national ids</translation>
        </message>
        <message>
            <source>prints the submissions that people on the roster match, and by what</source>
            <translation>prints the submissions that people on the roster match, and by what</translation>
        </message>
        <message>
            <source>takes out of the roster who was entered by mistake</source>
            <translation>takes out of the roster who was entered by mistake</translation>
        </message>
        <message>
            <source>the number that roster list prints first</source>
            <translation>the number that roster list prints first</translation>
        </message>
        <message>
            <source>--%1 is a number from 1</source>
            <translation>--%1 is a number from 1</translation>
        </message>
        <message>
            <source>--format is text or json</source>
            <translation>--format is text or json</translation>
        </message>
        <message>
            <source>Approved on %1 by %2: %3</source>
            <translation>Approved on %1 by %2: %3</translation>
        </message>
        <message>
            <source>Changed since version %1:</source>
            <translation>Changed since version %1:</translation>
        </message>
        <message>
            <source>Everybody has the same prize.</source>
            <translation>Everybody has the same prize.</translation>
        </message>
        <message>
            <source>How the plan is read:</source>
            <translation>How the plan is read:</translation>
        </message>
        <message>
            <source>No rules are approved yet (rules approve).</source>
            <translation>No rules are approved yet (rules approve).</translation>
        </message>
        <message>
            <source>No rules are in force in round %1.</source>
            <translation>No rules are in force in round %1.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Round %1 by %2 rule books</source>
            <translation>Round %1 by %2 rule books</translation>
        </message>
        <message>
            <source>The rules are in %1.</source>
            <translation>The rules are in %1.</translation>
        </message>
        <message>
            <source>There is no version %1 of the rules.</source>
            <translation>There is no version %1 of the rules.</translation>
        </message>
        <message>
            <source>To be noted:</source>
            <translation>To be noted:</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Version %1 of the rules, for rounds from %2 on; in force %3</source>
            <translation>Version %1 of the rules, for rounds from %2 on; in force %3</translation>
        </message>
        <message>
            <source>Whose prizes are not the same:</source>
            <translation>Whose prizes are not the same:</translation>
        </message>
        <message>
            <source>give either --round or --version</source>
            <translation>give either --round or --version</translation>
        </message>
        <message>
            <source>give either --version or a draft</source>
            <translation>give either --version or a draft</translation>
        </message>
        <message>
            <source>give two to %1 of --version, --preset and --file</source>
            <translation>give two to %1 of --version, --preset and --file</translation>
        </message>
        <message>
            <source>in no round</source>
            <translation>in no round</translation>
        </message>
        <message>
            <source>in rounds %1</source>
            <translation>in rounds %1</translation>
        </message>
        <message>
            <source>may be given several times</source>
            <translation>may be given several times</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>place %1</translation>
        </message>
        <message>
            <source>target %1, %2 people, %3 eligible, %4 with a prize, %5 undecided</source>
            <translation>target %1, %2 people, %3 eligible, %4 with a prize, %5 undecided</translation>
        </message>
        <message>
            <source>a milestone&apos;s number in the plan, as 1.2; a document&apos;s number, a blank unless told</source>
            <translation>a milestone&apos;s number in the plan, as 1.2; a document&apos;s number, a blank unless told</translation>
        </message>
        <message>
            <source>the name below the document; a blank unless told</source>
            <translation>the name below the document; a blank unless told</translation>
        </message>
        <message>
            <source>the number of a version, from 1</source>
            <translation>the number of a version, from 1</translation>
        </message>
        <message>
            <source>the rules as a document; what is not approved prints as a draft</source>
            <translation>the rules as a document; what is not approved prints as a draft</translation>
        </message>
        <message>
            <source>the rules in sentences: the newest, those of a round, or a version</source>
            <translation>the rules in sentences: the newest, those of a round, or a version</translation>
        </message>
        <message>
            <source>what a round comes to by two or more rule books, and whose prizes differ</source>
            <translation>what a round comes to by two or more rule books, and whose prizes differ</translation>
        </message>
        <message>
            <source>what whoever signs the document is</source>
            <translation>what whoever signs the document is</translation>
        </message>
        <message>
            <source>%1, line %2: first come full_name:, phone: and address:, each once on a line of its own, then a blank line and the text of the complaint.</source>
            <translation>%1, line %2: first come full_name:, phone: and address:, each once on a line of its own, then a blank line and the text of the complaint.</translation>
        </message>
        <message>
            <source>--%1 is one of %2</source>
            <translation>--%1 is one of %2</translation>
        </message>
        <message>
            <source>--format is %1 or json</source>
            <translation>--format is %1 or json</translation>
        </message>
        <message>
            <source>Complainant: %1</source>
            <translation>Complainant: %1</translation>
        </message>
        <message>
            <source>Complaint %1 about round %2: %3</source>
            <translation>Complaint %1 about round %2: %3</translation>
        </message>
        <message>
            <source>Complaint %1 is decided.</source>
            <translation>Complaint %1 is decided.</translation>
        </message>
        <message>
            <source>Complaint %1 is open again.</source>
            <translation>Complaint %1 is open again.</translation>
        </message>
        <message>
            <source>Complaint %1 is registered. The answer is due on %2.</source>
            <translation>Complaint %1 is registered. The answer is due on %2.</translation>
        </message>
        <message>
            <source>It came in late: round %1 could be complained about until %2. A judge decides.</source>
            <translation>It came in late: round %1 could be complained about until %2. A judge decides.</translation>
        </message>
        <message>
            <source>Late: it could be complained until %1.</source>
            <translation>Late: it could be complained until %1.</translation>
        </message>
        <message>
            <source>Linked submissions:</source>
            <translation>Linked submissions:</translation>
        </message>
        <message>
            <source>NUMBER is that of a complaint in the register, from 1</source>
            <translation>NUMBER is that of a complaint in the register, from 1</translation>
        </message>
        <message>
            <source>Outcome: %1</source>
            <translation>Outcome: %1</translation>
        </message>
        <message>
            <source>State: %1; the answer is due on %2</source>
            <translation>State: %1; the answer is due on %2</translation>
        </message>
        <message>
            <source>Submission %1 is linked with complaint %2.</source>
            <translation>Submission %1 is linked with complaint %2.</translation>
        </message>
        <message>
            <source>Submission %1 is no longer linked with complaint %2.</source>
            <translation>Submission %1 is no longer linked with complaint %2.</translation>
        </message>
        <message>
            <source>The file %1 is no text in UTF-8.</source>
            <translation>The file %1 is no text in UTF-8.</translation>
        </message>
        <message>
            <source>The note on complaint %1 is recorded.</source>
            <translation>The note on complaint %1 is recorded.</translation>
        </message>
        <message>
            <source>The text in %1 is too long: at most %2 KiB are taken.</source>
            <translation>The text in %1 is too long: at most %2 KiB are taken.</translation>
        </message>
        <message>
            <source>What happened since:</source>
            <translation>What happened since:</translation>
        </message>
        <message>
            <source>a file with what is said, in place of an argument, which other programs see; - reads standard input</source>
            <translation>a file with what is said, in place of an argument, which other programs see; - reads standard input</translation>
        </message>
        <message>
            <source>a judge says what comes of a complaint, and why</source>
            <translation>a judge says what comes of a complaint, and why</translation>
        </message>
        <message>
            <source>a submission that the complaint is about</source>
            <translation>a submission that the complaint is about</translation>
        </message>
        <message>
            <source>how it came in: in_person, letter, phone, email or app</source>
            <translation>how it came in: in_person, letter, phone, email or app</translation>
        </message>
        <message>
            <source>how many days after the signed result it can be complained about; 15 unless told</source>
            <translation>how many days after the signed result it can be complained about; 15 unless told</translation>
        </message>
        <message>
            <source>how many working days there are for the answer; 10 unless told</source>
            <translation>how many working days there are for the answer; 10 unless told</translation>
        </message>
        <message>
            <source>led to audit entry %1</source>
            <translation>led to audit entry %1</translation>
        </message>
        <message>
            <source>links a submission with a complaint</source>
            <translation>links a submission with a complaint</translation>
        </message>
        <message>
            <source>no. %1 of %2</source>
            <translation>no. %1 of %2</translation>
        </message>
        <message>
            <source>only complaints of this state: open, due_soon, overdue, decided or answered</source>
            <translation>only complaints of this state: open, due_soon, overdue, decided or answered</translation>
        </message>
        <message>
            <source>opens a decided complaint again, with the reason</source>
            <translation>opens a decided complaint again, with the reason</translation>
        </message>
        <message>
            <source>prints a complaint; with a reason, which is recorded first, its text and complainant too</source>
            <translation>prints a complaint; with a reason, which is recorded first, its text and complainant too</translation>
        </message>
        <message>
            <source>prints the register of complaints, without names and texts</source>
            <translation>prints the register of complaints, without names and texts</translation>
        </message>
        <message>
            <source>prints the register with names and texts; the purpose is recorded first</source>
            <translation>prints the register with names and texts; the purpose is recorded first</translation>
        </message>
        <message>
            <source>records a note on a complaint</source>
            <translation>records a note on a complaint</translation>
        </message>
        <message>
            <source>registers a complaint; FILE (- is standard input) has full_name:, phone: and address: on a line each, a blank line and the text</source>
            <translation>registers a complaint; FILE (- is standard input) has full_name:, phone: and address: on a line each, a blank line and the text</translation>
        </message>
        <message>
            <source>takes such a link back, with the reason</source>
            <translation>takes such a link back, with the reason</translation>
        </message>
        <message>
            <source>the number of the audit entry of what the outcome led to</source>
            <translation>the number of the audit entry of what the outcome led to</translation>
        </message>
        <message>
            <source>what comes of it: upheld, partly_upheld, rejected, withdrawn or out_of_time</source>
            <translation>what comes of it: upheld, partly_upheld, rejected, withdrawn or out_of_time</translation>
        </message>
        <message>
            <source>what the complaint is about: score, place, prize, agency, prediction, key, eligibility or other</source>
            <translation>what the complaint is about: score, place, prize, agency, prediction, key, eligibility or other</translation>
        </message>
        <message>
            <source>when it came in: 2023-10-02T09:30 (local time, or with its offset); now unless told</source>
            <translation>when it came in: 2023-10-02T09:30 (local time, or with its offset); now unless told</translation>
        </message>
        <message>
            <source>A draft of the letter that answers complaint %1 is in %2.</source>
            <translation>A draft of the letter that answers complaint %1 is in %2.</translation>
        </message>
        <message>
            <source>FILE ends in .pdf or .docx</source>
            <translation>FILE ends in .pdf or .docx</translation>
        </message>
        <message>
            <source>The letter that answers complaint %1 is in %2.</source>
            <translation>The letter that answers complaint %1 is in %2.</translation>
        </message>
        <message>
            <source>a letter is issued with --number and --date; without both it is a draft</source>
            <translation>a letter is issued with --number and --date; without both it is a draft</translation>
        </message>
        <message>
            <source>how the letter addresses the complainant: Ông or Bà; Ông (Bà) unless told</source>
            <translation>how the letter addresses the complainant: Ông or Bà; Ông (Bà) unless told</translation>
        </message>
        <message>
            <source>Both were computed from the same.</source>
            <translation>Both were computed from the same.</translation>
        </message>
        <message>
            <source>Round %1 has not been ranked yet (rank).</source>
            <translation>Round %1 has not been ranked yet (rank).</translation>
        </message>
        <message>
            <source>Run %1, computed %2 by %3</source>
            <translation>Run %1, computed %2 by %3</translation>
        </message>
        <message>
            <source>What they were computed from is not the same:</source>
            <translation>What they were computed from is not the same:</translation>
        </message>
        <message>
            <source>Of those who have a prize, or tie for one, prizes or places are not the same:</source>
            <translation>Of those who have a prize, or tie for one, prizes or places are not the same:</translation>
        </message>
        <message>
            <source>a ranking by its hash, or the beginning of it</source>
            <translation>a ranking by its hash, or the beginning of it</translation>
        </message>
        <message>
            <source>declared final by %1 on %2: %3</source>
            <translation>declared final by %1 on %2: %3</translation>
        </message>
        <message>
            <source>give --run twice: the run to begin with, and the one to compare it with</source>
            <translation>give --run twice: the run to begin with, and the one to compare it with</translation>
        </message>
        <message>
            <source>prints the stored rankings of a round, and which of them stands</source>
            <translation>prints the stored rankings of a round, and which of them stands</translation>
        </message>
        <message>
            <source>rule book version %1, target %2, %3 people, %4 eligible, %5 with every answer right, %6 with a prize</source>
            <translation>rule book version %1, target %2, %3 people, %4 eligible, %5 with every answer right, %6 with a prize</translation>
        </message>
        <message>
            <source>signed: %1</source>
            <translation>signed: %1</translation>
        </message>
        <message>
            <source>what two rankings of a round were computed from, and whose prizes and places differ</source>
            <translation>what two rankings of a round were computed from, and whose prizes and places differ</translation>
        </message>
        <message>
            <source>takes a submission out, decided by two judges, and says who enters and leaves the prizes</source>
            <translation>takes a submission out, decided by two judges, and says who enters and leaves the prizes</translation>
        </message>
        <message>
            <source>carries out what another member proposed, or shows what it would do</source>
            <translation>carries out what another member proposed, or shows what it would do</translation>
        </message>
        <message>
            <source>No prize changes.</source>
            <translation>No prize changes.</translation>
        </message>
        <message>
            <source>Round %1:</source>
            <translation>Round %1:</translation>
        </message>
        <message>
            <source>Received at %1 on %2, %3</source>
            <translation>Received at %1 on %2, %3</translation>
        </message>
        <message>
            <source>the letter that answers a complaint: with number and date it is issued, else a draft, or once more what was issued, with --issued an earlier one too; --text-file says what follows</source>
            <translation>the letter that answers a complaint: with number and date it is issued, else a draft, or once more what was issued, with --issued an earlier one too; --text-file says what follows</translation>
        </message>
        <message>
            <source>--%1 changes nothing of a letter that was issued: it is printed as it is. For another answer a judge opens the complaint again first (complaints reopen).</source>
            <translation>--%1 changes nothing of a letter that was issued: it is printed as it is. For another answer a judge opens the complaint again first (complaints reopen).</translation>
        </message>
        <message>
            <source>--%1 is a name: it has at most %2 letters</source>
            <translation>--%1 is a name: it has at most %2 letters</translation>
        </message>
        <message>
            <source>--%1 is empty</source>
            <translation>--%1 is empty</translation>
        </message>
        <message>
            <source>The letter is issued all the same. Without --number and --date it is printed again.</source>
            <translation>The letter is issued all the same. Without --number and --date it is printed again.</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Warning: %1</translation>
        </message>
        <message>
            <source>Warning: complaints about this round that no judge has decided: no. %1.</source>
            <translation>Warning: complaints about this round that no judge has decided: no. %1.</translation>
        </message>
        <message>
            <source>Cannot be read: what is sealed of it was altered. See what verify says.</source>
            <translation>Cannot be read: what is sealed of it was altered. See what verify says.</translation>
        </message>
        <message>
            <source>Not everything of these complaints can be read: %1. What is sealed of them was altered; see what verify says.</source>
            <translation>Not everything of these complaints can be read: %1. What is sealed of them was altered; see what verify says.</translation>
        </message>
        <message>
            <source>Who complains and what they say cannot be read: what is sealed of it was altered. See what verify says.</source>
            <translation>Who complains and what they say cannot be read: what is sealed of it was altered. See what verify says.</translation>
        </message>
        <message>
            <source>who decided; only members may leave it out, whose login says it</source>
            <translation>who decided; only members may leave it out, whose login says it</translation>
        </message>
        <message>
            <source>the judge who decides or signs; only members may leave it out, whose login says it</source>
            <translation>the judge who decides or signs; only members may leave it out, whose login says it</translation>
        </message>
        <message>
            <source>repeats a public draw: prints the order that the seed gives to submission ids (or agency codes), without a contest</source>
            <translation>repeats a public draw: prints the order that the seed gives to submission ids (or agency codes), without a contest</translation>
        </message>
        <message>
            <source>who does it; only members may leave it out, whose login says it</source>
            <translation>who does it; only members may leave it out, whose login says it</translation>
        </message>
        <message>
            <source>, concerns a prize</source>
            <translation>, concerns a prize</translation>
        </message>
        <message>
            <source>A round is drawn by submission ids, the collective prizes by agency codes, as review ties prints them: accounts give another order.</source>
            <translation>A round is drawn by submission ids, the collective prizes by agency codes, as review ties prints them: accounts give another order.</translation>
        </message>
        <message>
            <source>Flag %1 is open.</source>
            <translation>Flag %1 is open.</translation>
        </message>
        <message>
            <source>Flag %1 is settled already.</source>
            <translation>Flag %1 is settled already.</translation>
        </message>
        <message>
            <source>Flags opened again: %1.</source>
            <translation>Flags opened again: %1.</translation>
        </message>
        <message>
            <source>Flags settled: %1. Nothing else changes.</source>
            <translation>Flags settled: %1. Nothing else changes.</translation>
        </message>
        <message>
            <source>Not exactly one flag of round %1 has an id that begins with “%2”. What rests on other submissions by now is another flag: look at review flags.</source>
            <translation>Not exactly one flag of round %1 has an id that begins with “%2”. What rests on other submissions by now is another flag: look at review flags.</translation>
        </message>
        <message>
            <source>The judges have settled flag %1 by a decision. As long as that holds, it takes no verdict. It is taken back with review separate or review reinstate.</source>
            <translation>The judges have settled flag %1 by a decision. As long as that holds, it takes no verdict. It is taken back with review separate or review reinstate.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale by this: rank it again (rank), then sign it.</source>
            <translation>The result of round %1 is stale by this: rank it again (rank), then sign it.</translation>
        </message>
        <message>
            <source>The tie at place %1 is not the one of --tie %2: others tie by now, or for other prizes. Look at it again (review ties).</source>
            <translation>The tie at place %1 is not the one of --tie %2: others tie by now, or for other prizes. Look at it again (review ties).</translation>
        </message>
        <message>
            <source>When it is confirmed:</source>
            <translation>When it is confirmed:</translation>
        </message>
        <message>
            <source>a flag is named by at least %1 characters of its id, as review flags prints it</source>
            <translation>a flag is named by at least %1 characters of its id, as review flags prints it</translation>
        </message>
        <message>
            <source>only what nobody has settled yet</source>
            <translation>only what nobody has settled yet</translation>
        </message>
        <message>
            <source>opens flags again that a judge has settled with review keep</source>
            <translation>opens flags again that a judge has settled with review keep</translation>
        </message>
        <message>
            <source>settles flags: a judge looked at them, and all stays as it is</source>
            <translation>settles flags: a judge looked at them, and all stays as it is</translation>
        </message>
        <message>
            <source>the tie as review ties printed it: refused where it is another one by now</source>
            <translation>the tie as review ties printed it: refused where it is another one by now</translation>
        </message>
        <message>
            <source>This list no longer holds.</source>
            <translation>This list no longer holds.</translation>
        </message>
        <message>
            <source>the id “%1” is given twice</source>
            <translation>the id “%1” is given twice</translation>
        </message>
        <message>
            <source>The file %1 is too large for one line of text: it has at most %2 KB.</source>
            <translation>The file %1 is too large for one line of text: it has at most %2 KB.</translation>
        </message>
        <message>
            <source>Everybody has the same place.</source>
            <translation>Everybody has the same place.</translation>
        </message>
        <message>
            <source>People whose place is not the same: %1, from place %2 on.</source>
            <translation>People whose place is not the same: %1, from place %2 on.</translation>
        </message>
        <message>
            <source>None of them has a prize or ties for one.</source>
            <translation>None of them has a prize or ties for one.</translation>
        </message>
        <message>
            <source>The rejects cannot be written to %1 (%2). Name another file.</source>
            <translation>The rejects cannot be written to %1 (%2). Name another file.</translation>
        </message>
        <message>
            <source>the number of a letter that was issued, to print that one again</source>
            <translation>the number of a letter that was issued, to print that one again</translation>
        </message>
        <message>
            <source>a copy that was worked on apart and counts no more</source>
            <translation>a copy that was worked on apart and counts no more</translation>
        </message>
        <message>
            <source>BATCH is a number: batch list prints them</source>
            <translation>BATCH is a number: batch list prints them</translation>
        </message>
        <message>
            <source>Batch %1 is withdrawn: nothing of it counts any more, and its file can be imported again. Results that it affects are to be ranked and signed again.</source>
            <translation>Batch %1 is withdrawn: nothing of it counts any more, and its file can be imported again. Results that it affects are to be ranked and signed again.</translation>
        </message>
        <message>
            <source>prints the imported files with their counts, withdrawn ones too</source>
            <translation>prints the imported files with their counts, withdrawn ones too</translation>
        </message>
        <message>
            <source>takes an imported file back, while no signed result rests on it</source>
            <translation>takes an imported file back, while no signed result rests on it</translation>
        </message>
        <message>
            <source>Decided. It holds for every submission with such a text, earlier ones too. Collective prizes that it affects are to be awarded again.</source>
            <translation>Decided. It holds for every submission with such a text, earlier ones too. Collective prizes that it affects are to be awarded again.</translation>
        </message>
        <message>
            <source>That is decided already.</source>
            <translation>That is decided already.</translation>
        </message>
        <message>
            <source>Taken back: submissions with such a text count for no agency any more.</source>
            <translation>Taken back: submissions with such a text count for no agency any more.</translation>
        </message>
        <message>
            <source>prints the texts that name no known agency, and which ones they may mean</source>
            <translation>prints the texts that name no known agency, and which ones they may mean</translation>
        </message>
        <message>
            <source>says which agency such texts mean, in earlier and later files</source>
            <translation>says which agency such texts mean, in earlier and later files</translation>
        </message>
        <message>
            <source>takes back what was decided about such texts</source>
            <translation>takes back what was decided about such texts</translation>
        </message>
        <message>
            <source>prints what was decided about texts, the newest first</source>
            <translation>prints what was decided about texts, the newest first</translation>
        </message>
        <message>
            <source>an agency&apos;s code, as agencies list prints it; none: of the list</source>
            <translation>an agency&apos;s code, as agencies list prints it; none: of the list</translation>
        </message>
        <message>
            <source>who decides; only members may leave it out, whose login says it</source>
            <translation>who decides; only members may leave it out, whose login says it</translation>
        </message>
        <message>
            <source>how people wrote it, as agencies unresolved prints it</source>
            <translation>how people wrote it, as agencies unresolved prints it</translation>
        </message>
        <message>
            <source>Only %1 of %2 differences are listed.</source>
            <translation>Only %1 of %2 differences are listed.</translation>
        </message>
        <message>
            <source>--preview imports nothing: --rejects does not go with it</source>
            <translation>--preview imports nothing: --rejects does not go with it</translation>
        </message>
        <message>
            <source>--format goes with --preview</source>
            <translation>--format goes with --preview</translation>
        </message>
        <message>
            <source>%1 A token cannot be kept here: give it each time, in a file (--token-file) or in the variable HOITHI_BACKEND_TOKEN.</source>
            <translation>%1 A token cannot be kept here: give it each time, in a file (--token-file) or in the variable HOITHI_BACKEND_TOKEN.</translation>
        </message>
        <message>
            <source>No keyring answers on this computer.</source>
            <translation>No keyring answers on this computer.</translation>
        </message>
        <message>
            <source>Nothing new: the backend has what was fetched last.</source>
            <translation>Nothing new: the backend has what was fetched last.</translation>
        </message>
        <message>
            <source>Standard input cannot be read.</source>
            <translation>Standard input cannot be read.</translation>
        </message>
        <message>
            <source>The backend has no submissions of round %1.</source>
            <translation>The backend has no submissions of round %1.</translation>
        </message>
        <message>
            <source>The backend refuses the token: it is no longer valid, or not for this round. Get a new one and store it (backend token).</source>
            <translation>The backend refuses the token: it is no longer valid, or not for this round. Get a new one and store it (backend token).</translation>
        </message>
        <message>
            <source>The token for %1 is in this computer&apos;s keyring.</source>
            <translation>The token for %1 is in this computer&apos;s keyring.</translation>
        </message>
        <message>
            <source>The token for %1 is no longer in this computer&apos;s keyring.</source>
            <translation>The token for %1 is no longer in this computer&apos;s keyring.</translation>
        </message>
        <message>
            <source>This computer&apos;s keyring holds no token for %1, or is locked.</source>
            <translation>This computer&apos;s keyring holds no token for %1, or is locked.</translation>
        </message>
        <message>
            <source>This computer&apos;s keyring holds no token for %1, or is locked. Store one (backend token), or give it in a file (--token-file) or in the variable HOITHI_BACKEND_TOKEN.</source>
            <translation>This computer&apos;s keyring holds no token for %1, or is locked. Store one (backend token), or give it in a file (--token-file) or in the variable HOITHI_BACKEND_TOKEN.</translation>
        </message>
        <message>
            <source>a file with certificates in PEM form: only servers that one of them vouches for are trusted</source>
            <translation>a file with certificates in PEM form: only servers that one of them vouches for are trusted</translation>
        </message>
        <message>
            <source>a file with the backend&apos;s token, in place of HOITHI_BACKEND_TOKEN and of the keyring</source>
            <translation>a file with the backend&apos;s token, in place of HOITHI_BACKEND_TOKEN and of the keyring</translation>
        </message>
        <message>
            <source>a token is one line of letters, digits and -._~+/=, on standard input or in the file that --token-file names</source>
            <translation>a token is one line of letters, digits and -._~+/=, on standard input or in the file that --token-file names</translation>
        </message>
        <message>
            <source>fetches the submissions of a round from a backend and imports them; prints how many were taken</source>
            <translation>fetches the submissions of a round from a backend and imports them; prints how many were taken</translation>
        </message>
        <message>
            <source>keeps a backend&apos;s token in this computer&apos;s keyring; reads it from standard input</source>
            <translation>keeps a backend&apos;s token in this computer&apos;s keyring; reads it from standard input</translation>
        </message>
        <message>
            <source>takes a backend&apos;s token out of this computer&apos;s keyring</source>
            <translation>takes a backend&apos;s token out of this computer&apos;s keyring</translation>
        </message>
        <message>
            <source>the name that the guess is kept under, where it leaves nothing open</source>
            <translation>the name that the guess is kept under, where it leaves nothing open</translation>
        </message>
        <message>
            <source>Kept as “%1”, version %2. Files with these columns are read by it from now on.</source>
            <translation>Kept as “%1”, version %2. Files with these columns are read by it from now on.</translation>
        </message>
        <message>
            <source>Decide this in the profile, and save it (profile save):</source>
            <translation>Decide this in the profile, and save it (profile save):</translation>
        </message>
        <message>
            <source>--by goes with --save</source>
            <translation>--by goes with --save</translation>
        </message>
        <message>
            <source>The mapping profile %1 cannot be read: %2</source>
            <translation>The mapping profile %1 cannot be read: %2</translation>
        </message>
        <message>
            <source>The contest keeps no such mapping profile (profile list).</source>
            <translation>The contest keeps no such mapping profile (profile list).</translation>
        </message>
        <message>
            <source>prints how the columns of a dump seem to be meant, and what is left open</source>
            <translation>prints how the columns of a dump seem to be meant, and what is left open</translation>
        </message>
        <message>
            <source>keeps a mapping profile with the contest, for dumps with the columns of FILE</source>
            <translation>keeps a mapping profile with the contest, for dumps with the columns of FILE</translation>
        </message>
        <message>
            <source>prints the mapping profiles of the contest, in all their versions</source>
            <translation>prints the mapping profiles of the contest, in all their versions</translation>
        </message>
        <message>
            <source>prints a mapping profile of the contest</source>
            <translation>prints a mapping profile of the contest</translation>
        </message>
        <message>
            <source>writes a mapping profile of the contest to a file</source>
            <translation>writes a mapping profile of the contest to a file</translation>
        </message>
        <message>
            <source>prints what became of an imported file; as csv its rows that differ from what is stored</source>
            <translation>prints what became of an imported file; as csv its rows that differ from what is stored</translation>
        </message>
        <message>
            <source>OUT would overwrite %1: name another file</source>
            <translation>OUT would overwrite %1: name another file</translation>
        </message>
        <message numerus="yes">
            <source>%1 rejected rows are in %2.</source>
            <translation>
                <numerusform>%1 rejected row is in %2.</numerusform>
                <numerusform>%1 rejected rows are in %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>takes the rejected rows out of the file that was imported, as they stand in it, to be mended and imported</source>
            <translation>takes the rejected rows out of the file that was imported, as they stand in it, to be mended and imported</translation>
        </message>
        <message>
            <source>Only %1 of %2 conflicts are listed.</source>
            <translation>Only %1 of %2 conflicts are listed.</translation>
        </message>
        <message>
            <source>Conflicts decided: %1. What is stored stays.</source>
            <translation>Conflicts decided: %1. What is stored stays.</translation>
        </message>
        <message>
            <source>The row counts in place of what was stored. Rank the round again.</source>
            <translation>The row counts in place of what was stored. Rank the round again.</translation>
        </message>
        <message>
            <source>What is stored stays.</source>
            <translation>What is stored stays.</translation>
        </message>
        <message>
            <source>say either --take or --keep</source>
            <translation>say either --take or --keep</translation>
        </message>
        <message>
            <source>The decision is taken back: what was stored before counts, and the row is open again.</source>
            <translation>The decision is taken back: what was stored before counts, and the row is open again.</translation>
        </message>
        <message>
            <source>prints the rows of later files that differ from what is stored, field by field</source>
            <translation>prints the rows of later files that differ from what is stored, field by field</translation>
        </message>
        <message>
            <source>keeps what is stored (one judge), or lets the later row count (two judges)</source>
            <translation>keeps what is stored (one judge), or lets the later row count (two judges)</translation>
        </message>
        <message>
            <source>takes a decision about a conflict back, as many judges as made it</source>
            <translation>takes a decision about a conflict back, as many judges as made it</translation>
        </message>
        <message>
            <source>The backend has exactly this already: nothing was sent.</source>
            <translation>The backend has exactly this already: nothing was sent.</translation>
        </message>
        <message>
            <source>sends the questions of a frozen paper to a backend, in all variants and without any key</source>
            <translation>sends the questions of a frozen paper to a backend, in all variants and without any key</translation>
        </message>
        <message>
            <source>sends who has a prize to a backend, once the round&apos;s result is final</source>
            <translation>sends who has a prize to a backend, once the round&apos;s result is final</translation>
        </message>
        <message>
            <source>puts it in the place of whatever is published there</source>
            <translation>puts it in the place of whatever is published there</translation>
        </message>
        <message>
            <source>%1 is no folder that can be read</source>
            <translation>%1 is no folder that can be read</translation>
        </message>
        <message>
            <source>%1 is within reach again.</source>
            <translation>%1 is within reach again.</translation>
        </message>
        <message>
            <source>%1 is out of reach; it is looked for again and again.</source>
            <translation>%1 is out of reach; it is looked for again and again.</translation>
        </message>
        <message>
            <source>looks at the dumps that come into a folder, a line of JSON for each; with --import imports those that only bring new rows</source>
            <translation>looks at the dumps that come into a folder, a line of JSON for each; with --import imports those that only bring new rows</translation>
        </message>
        <message>
            <source>imports what only brings new rows; all else waits</source>
            <translation>imports what only brings new rows; all else waits</translation>
        </message>
        <message>
            <source>ends when all that lies there has been told</source>
            <translation>ends when all that lies there has been told</translation>
        </message>
        <message>
            <source>prints the agencies of the contest, as they are on a day</source>
            <translation>prints the agencies of the contest, as they are on a day</translation>
        </message>
        <message>
            <source>The contest has no agency with the code “%1”.</source>
            <translation>The contest has no agency with the code “%1”.</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>It is so already.</translation>
        </message>
        <message>
            <source>Recorded as change %1.</source>
            <translation>Recorded as change %1.</translation>
        </message>
        <message>
            <source>--count is a whole number</source>
            <translation>--count is a whole number</translation>
        </message>
        <message>
            <source>Change %1 is taken back by change %2.</source>
            <translation>Change %1 is taken back by change %2.</translation>
        </message>
        <message>
            <source>Saved %1.</source>
            <translation>Saved %1.</translation>
        </message>
        <message>
            <source>Agencies added: %1, changed: %2, unchanged: %3; lines that cannot be taken: %4; not in the file, and staying: %5.</source>
            <translation>Agencies added: %1, changed: %2, unchanged: %3; lines that cannot be taken: %4; not in the file, and staying: %5.</translation>
        </message>
        <message>
            <source>Nothing was recorded: correct the lines that cannot be taken, and import again.</source>
            <translation>Nothing was recorded: correct the lines that cannot be taken, and import again.</translation>
        </message>
        <message>
            <source>takes new agencies and changes of them from a CSV or .xlsx file</source>
            <translation>takes new agencies and changes of them from a CSV or .xlsx file</translation>
        </message>
        <message>
            <source>writes the agencies into a CSV or .xlsx file, as agencies import takes it</source>
            <translation>writes the agencies into a CSV or .xlsx file, as agencies import takes it</translation>
        </message>
        <message>
            <source>counts an agency for another one, from a day on</source>
            <translation>counts an agency for another one, from a day on</translation>
        </message>
        <message>
            <source>counts a merged agency by itself again, as if it had not been merged</source>
            <translation>counts a merged agency by itself again, as if it had not been merged</translation>
        </message>
        <message>
            <source>says how many people an agency has, from a day on or from the beginning</source>
            <translation>says how many people an agency has, from a day on or from the beginning</translation>
        </message>
        <message>
            <source>prints how the agencies were changed, the newest first</source>
            <translation>prints how the agencies were changed, the newest first</translation>
        </message>
        <message>
            <source>takes a change of the agencies back</source>
            <translation>takes a change of the agencies back</translation>
        </message>
        <message>
            <source>the day as of which it is told, as in 2027-12-31; today unless told</source>
            <translation>the day as of which it is told, as in 2027-12-31; today unless told</translation>
        </message>
        <message>
            <source>the number that agencies changes prints first</source>
            <translation>the number that agencies changes prints first</translation>
        </message>
        <message>
            <source>the code of the agency that it is merged into</source>
            <translation>the code of the agency that it is merged into</translation>
        </message>
        <message>
            <source>how many: people of an agency; questions, as many as the rules say unless told</source>
            <translation>how many: people of an agency; questions, as many as the rules say unless told</translation>
        </message>
        <message>
            <source>a day, as in 2027-12-31: on a document, a blank unless told; of agencies, from which it holds</source>
            <translation>a day, as in 2027-12-31: on a document, a blank unless told; of agencies, from which it holds</translation>
        </message>
        <message>
            <source>the backend&apos;s address, as in https://host/path; of agencies, the code of the one that is merged</source>
            <translation>the backend&apos;s address, as in https://host/path; of agencies, the code of the one that is merged</translation>
        </message>
        <message>
            <source>the backend&apos;s address, as in https://host/path</source>
            <translation>the backend&apos;s address, as in https://host/path</translation>
        </message>
        <message>
            <source>all that is open of the file or the round</source>
            <translation>all that is open of the file or the round</translation>
        </message>
        <message>
            <source>the imported file, by the number that batch list prints</source>
            <translation>the imported file, by the number that batch list prints</translation>
        </message>
        <message>
            <source>the number that conflicts list prints first</source>
            <translation>the number that conflicts list prints first</translation>
        </message>
        <message>
            <source>what is stored stays</source>
            <translation>what is stored stays</translation>
        </message>
        <message>
            <source>the line of the row in its file</source>
            <translation>the line of the row in its file</translation>
        </message>
        <message>
            <source>the row counts in place of what is stored</source>
            <translation>the row counts in place of what is stored</translation>
        </message>
        <message>
            <source>Submissions with such a text so far: %1.</source>
            <translation>Submissions with such a text so far: %1.</translation>
        </message>
    </context>
    <context>
        <name>Containers</name>
        <message>
            <source>The file is damaged, or no zip file.</source>
            <translation>The file is damaged, or no zip file.</translation>
        </message>
        <message>
            <source>“%1” unpacks to more than such a file holds. It is not read.</source>
            <translation>“%1” unpacks to more than such a file holds. It is not read.</translation>
        </message>
        <message>
            <source>The zip file has an entry “%1”, which leads out of it.</source>
            <translation>The zip file has an entry “%1”, which leads out of it.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Remove that first.</source>
            <translation>The file is protected by a password. Remove that first.</translation>
        </message>
        <message>
            <source>The zip file has more than %1 entries.</source>
            <translation>The zip file has more than %1 entries.</translation>
        </message>
        <message>
            <source>The zip file has “%1” twice.</source>
            <translation>The zip file has “%1” twice.</translation>
        </message>
        <message>
            <source>The zip file cannot be made.</source>
            <translation>The zip file cannot be made.</translation>
        </message>
        <message>
            <source>The file declares a document type at line %1, column %2. Such files are not read, since they can unfold without end. Remove the declaration.</source>
            <translation>The file declares a document type at line %1, column %2. Such files are not read, since they can unfold without end. Remove the declaration.</translation>
        </message>
        <message>
            <source>At line %1, column %2 the XML is nested deeper than such a file is. It is not read.</source>
            <translation>At line %1, column %2 the XML is nested deeper than such a file is. It is not read.</translation>
        </message>
        <message>
            <source>Up to line %1, column %2 the XML holds more elements than such a file does. It is not read.</source>
            <translation>Up to line %1, column %2 the XML holds more elements than such a file does. It is not read.</translation>
        </message>
        <message>
            <source>The file is of the format before 2007, or protected by a password. Open it in its program, and save it as .%1 without a password.</source>
            <translation>The file is of the format before 2007, or protected by a password. Open it in its program, and save it as .%1 without a password.</translation>
        </message>
        <message>
            <source>The file is no .%1 file.</source>
            <translation>The file is no .%1 file.</translation>
        </message>
        <message>
            <source>The file is a binary workbook. Save it as .xlsx.</source>
            <translation>The file is a binary workbook. Save it as .xlsx.</translation>
        </message>
        <message>
            <source>The file is no .xlsx file: it has no workbook.</source>
            <translation>The file is no .xlsx file: it has no workbook.</translation>
        </message>
        <message>
            <source>The sheet “%1” is missing in the file.</source>
            <translation>The sheet “%1” is missing in the file.</translation>
        </message>
        <message>
            <source>There is no sheet “%1”.</source>
            <translation>There is no sheet “%1”.</translation>
        </message>
        <message>
            <source>Sheet “%1”, cell %2: %3</source>
            <translation>Sheet “%1”, cell %2: %3</translation>
        </message>
        <message>
            <source>the row after this one is out of order, or beyond the end of a sheet.</source>
            <translation>the row after this one is out of order, or beyond the end of a sheet.</translation>
        </message>
        <message>
            <source>it belongs to no row.</source>
            <translation>it belongs to no row.</translation>
        </message>
        <message>
            <source>the cell has the name of another row, or none.</source>
            <translation>the cell has the name of another row, or none.</translation>
        </message>
        <message>
            <source>the cell is out of order, or beyond the end of a sheet.</source>
            <translation>the cell is out of order, or beyond the end of a sheet.</translation>
        </message>
        <message>
            <source>its text is missing in the file.</source>
            <translation>its text is missing in the file.</translation>
        </message>
        <message>
            <source>it holds more than %1 characters, which no cell can.</source>
            <translation>it holds more than %1 characters, which no cell can.</translation>
        </message>
        <message>
            <source>up to here the sheet holds more text than is read.</source>
            <translation>up to here the sheet holds more text than is read.</translation>
        </message>
        <message>
            <source>“%1” declares a document type in line %2, which no office program writes. It is not read.</source>
            <translation>“%1” declares a document type in line %2, which no office program writes. It is not read.</translation>
        </message>
        <message>
            <source>“%1” is damaged: no XML in line %2.</source>
            <translation>“%1” is damaged: no XML in line %2.</translation>
        </message>
        <message>
            <source>Stopped; nothing was read.</source>
            <translation>Stopped; nothing was read.</translation>
        </message>
        <message>
            <source>The document has more paragraphs, or more of them within each other, than are read.</source>
            <translation>The document has more paragraphs, or more of them within each other, than are read.</translation>
        </message>
        <message>
            <source>The file is no .docx file: it has no document.</source>
            <translation>The file is no .docx file: it has no document.</translation>
        </message>
        <message>
            <source>The XML is not well-formed at line %1, column %2. Mend it there, or export the file again.</source>
            <translation>The XML is not well-formed at line %1, column %2. Mend it there, or export the file again.</translation>
        </message>
        <message>
            <source>The file is damaged: it has no sheet with cells.</source>
            <translation>The file is damaged: it has no sheet with cells.</translation>
        </message>
        <message>
            <source>The zip file is damaged: it counts %1 entries, and has %2.</source>
            <translation>The zip file is damaged: it counts %1 entries, and has %2.</translation>
        </message>
        <message>
            <source>The zip file has changed meanwhile.</source>
            <translation>The zip file has changed meanwhile.</translation>
        </message>
    </context>
    <context>
        <name>Credentials</name>
        <message>
            <source>The keyring of this computer holds no passphrase, or is locked.</source>
            <translation>The keyring of this computer holds no passphrase, or is locked.</translation>
        </message>
        <message>
            <source>The keyring of this computer refused.</source>
            <translation>The keyring of this computer refused.</translation>
        </message>
        <message>
            <source>No keyring answers on this computer.</source>
            <translation>No keyring answers on this computer.</translation>
        </message>
        <message>
            <source>The keyring of this computer does not answer.</source>
            <translation>The keyring of this computer does not answer.</translation>
        </message>
    </context>
    <context>
        <name>DocumentTemplate</name>
        <message>
            <source>There is no certificate to make.</source>
            <translation>There is no certificate to make.</translation>
        </message>
        <message>
            <source>the file holds no JSON object.</source>
            <translation>the file holds no JSON object.</translation>
        </message>
        <message>
            <source>the text has no "%1".</source>
            <translation>the text has no "%1".</translation>
        </message>
        <message>
            <source>the text's box does not lie on the paper.</source>
            <translation>the text's box does not lie on the paper.</translation>
        </message>
        <message>
            <source>the colour is not of the form #rrggbb.</source>
            <translation>the colour is not of the form #rrggbb.</translation>
        </message>
        <message>
            <source>the page needs a width and a height.</source>
            <translation>the page needs a width and a height.</translation>
        </message>
        <message>
            <source>the template has no "texts".</source>
            <translation>the template has no "texts".</translation>
        </message>
        <message>
            <source>This is not the template of a decision.</source>
            <translation>This is not the template of a decision.</translation>
        </message>
        <message>
            <source>"%1" is not of the form key=value.</source>
            <translation>"%1" is not of the form key=value.</translation>
        </message>
        <message>
            <source>"%1" is not a setting of the page.</source>
            <translation>"%1" is not a setting of the page.</translation>
        </message>
        <message>
            <source>the margins leave no room for the text.</source>
            <translation>the margins leave no room for the text.</translation>
        </message>
        <message>
            <source>there is no role named "%1".</source>
            <translation>there is no role named "%1".</translation>
        </message>
        <message>
            <source>"%1" has a value that cannot be used.</source>
            <translation>"%1" has a value that cannot be used.</translation>
        </message>
        <message>
            <source>the frame does not lie on the paper.</source>
            <translation>the frame does not lie on the paper.</translation>
        </message>
        <message>
            <source>"%1" is not a setting of a style.</source>
            <translation>"%1" is not a setting of a style.</translation>
        </message>
        <message>
            <source>a line begins with a role and a colon, as in "paragraph: …".</source>
            <translation>a line begins with a role and a colon, as in "paragraph: …".</translation>
        </message>
        <message>
            <source>"%1" is not of the form Title=width:align.</source>
            <translation>"%1" is not of the form Title=width:align.</translation>
        </message>
        <message>
            <source>a table needs a column.</source>
            <translation>a table needs a column.</translation>
        </message>
        <message>
            <source>the row does not have as many cells as the table has columns.</source>
            <translation>the row does not have as many cells as the table has columns.</translation>
        </message>
        <message>
            <source>The template cannot be read: %1.</source>
            <translation>The template cannot be read: %1.</translation>
        </message>
        <message>
            <source>The template is larger than 1 MB. Choose another file.</source>
            <translation>The template is larger than 1 MB. Choose another file.</translation>
        </message>
        <message>
            <source>The template is not UTF-8 text. Save it again as UTF-8.</source>
            <translation>The template is not UTF-8 text. Save it again as UTF-8.</translation>
        </message>
        <message>
            <source>There is no template named %1.</source>
            <translation>There is no template named %1.</translation>
        </message>
        <message>
            <source>a tag is opened with {{ but not closed with }}.</source>
            <translation>a tag is opened with {{ but not closed with }}.</translation>
        </message>
        <message>
            <source>only {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! comment}} are used.</source>
            <translation>only {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! comment}} are used.</translation>
        </message>
        <message>
            <source>{{/%1}} closes a section that is not open here.</source>
            <translation>{{/%1}} closes a section that is not open here.</translation>
        </message>
        <message>
            <source>Line %1 of the template: %2</source>
            <translation>Line %1 of the template: %2</translation>
        </message>
        <message>
            <source>there is no variable named "%1".</source>
            <translation>there is no variable named "%1".</translation>
        </message>
        <message>
            <source>section {{#%1}} is never closed.</source>
            <translation>section {{#%1}} is never closed.</translation>
        </message>
        <message>
            <source>The template cannot be filled in. Restore the original one.</source>
            <translation>The template cannot be filled in. Restore the original one.</translation>
        </message>
        <message>
            <source>This is not the template of the rules.</source>
            <translation>This is not the template of the rules.</translation>
        </message>
        <message>
            <source>This is not the template of a letter.</source>
            <translation>This is not the template of a letter.</translation>
        </message>
        <message>
            <source>The document cannot be laid out: its letterhead or its signature is longer than a page. Shorten the names in it.</source>
            <translation>The document cannot be laid out: its letterhead or its signature is longer than a page. Shorten the names in it.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>The file is larger than %1 MB, and no file of questions is.</source>
            <translation>The file is larger than %1 MB, and no file of questions is.</translation>
        </message>
        <message>
            <source>Stopped; nothing was read.</source>
            <translation>Stopped; nothing was read.</translation>
        </message>
        <message>
            <source>Questions are not written as %1.</source>
            <translation>Questions are not written as %1.</translation>
        </message>
        <message>
            <source>The file holds more than %1 questions. Divide it.</source>
            <translation>The file holds more than %1 questions. Divide it.</translation>
        </message>
        <message>
            <source>more text or options than a row of a sheet takes</source>
            <translation>more text or options than a row of a sheet takes</translation>
        </message>
        <message>
            <source>option %1, which has no text</source>
            <translation>option %1, which has no text</translation>
        </message>
        <message>
            <source>image</source>
            <translation>image</translation>
        </message>
        <message>
            <source>comments of cells</source>
            <translation>comments of cells</translation>
        </message>
        <message>
            <source>The sheet has more merged cells than are read.</source>
            <translation>The sheet has more merged cells than are read.</translation>
        </message>
        <message>
            <source>column “%1”</source>
            <translation>column “%1”</translation>
        </message>
        <message>
            <source>column without a title</source>
            <translation>column without a title</translation>
        </message>
        <message>
            <source>superscript or subscript</source>
            <translation>superscript or subscript</translation>
        </message>
        <message>
            <source>a number that Excel may show differently: %1</source>
            <translation>a number that Excel may show differently: %1</translation>
        </message>
        <message>
            <source>difficulty “%1”</source>
            <translation>difficulty “%1”</translation>
        </message>
        <message>
            <source>option %1 is empty</source>
            <translation>option %1 is empty</translation>
        </message>
        <message>
            <source>a sheet without questions</source>
            <translation>a sheet without questions</translation>
        </message>
        <message>
            <source>The file has more than %1 filled cells, and no file of questions has.</source>
            <translation>The file has more than %1 filled cells, and no file of questions has.</translation>
        </message>
        <message>
            <source>Line %1 is not in UTF-8. Save the file as UTF-8 and open it again.</source>
            <translation>Line %1 is not in UTF-8. Save the file as UTF-8 and open it again.</translation>
        </message>
        <message>
            <source>The package holds no items of QTI.</source>
            <translation>The package holds no items of QTI.</translation>
        </message>
        <message>
            <source>This is no item of QTI 2 or 3: at line %1 begins &lt;%2&gt;, where &lt;assessmentItem&gt; should.</source>
            <translation>This is no item of QTI 2 or 3: at line %1 begins &lt;%2&gt;, where &lt;assessmentItem&gt; should.</translation>
        </message>
        <message>
            <source>a key without a question: %1</source>
            <translation>a key without a question: %1</translation>
        </message>
        <message>
            <source>a numbered line within the question</source>
            <translation>a numbered line within the question</translation>
        </message>
        <message>
            <source>a sign of a symbol font</source>
            <translation>a sign of a symbol font</translation>
        </message>
        <message>
            <source>a text without a name, taken as explanation</source>
            <translation>a text without a name, taken as explanation</translation>
        </message>
        <message>
            <source>an embedded object</source>
            <translation>an embedded object</translation>
        </message>
        <message>
            <source>an image that is not in the file</source>
            <translation>an image that is not in the file</translation>
        </message>
        <message>
            <source>asterisk</source>
            <translation>asterisk</translation>
        </message>
        <message>
            <source>bold</source>
            <translation>bold</translation>
        </message>
        <message>
            <source>coloured</source>
            <translation>coloured</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>comments</translation>
        </message>
        <message>
            <source>footnotes and endnotes</source>
            <translation>footnotes and endnotes</translation>
        </message>
        <message>
            <source>highlighted</source>
            <translation>highlighted</translation>
        </message>
        <message>
            <source>key</source>
            <translation>key</translation>
        </message>
        <message>
            <source>option %1 again</source>
            <translation>option %1 again</translation>
        </message>
        <message>
            <source>option %1 is missing</source>
            <translation>option %1 is missing</translation>
        </message>
        <message>
            <source>several questions have this number: %1</source>
            <translation>several questions have this number: %1</translation>
        </message>
        <message>
            <source>underlined</source>
            <translation>underlined</translation>
        </message>
        <message>
            <source>This is no Moodle XML: at line %1 begins &lt;%2&gt;, where &lt;quiz&gt; should.</source>
            <translation>This is no Moodle XML: at line %1 begins &lt;%2&gt;, where &lt;quiz&gt; should.</translation>
        </message>
        <message>
            <source>“%1” is missing</source>
            <translation>“%1” is missing</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>The file is a PDF, which does not tell where a question ends. Import the document that it was made from, as .docx or .xlsx.</source>
            <translation>The file is a PDF, which does not tell where a question ends. Import the document that it was made from, as .docx or .xlsx.</translation>
        </message>
        <message>
            <source>The file is in Rich Text Format. Open it in Word or LibreOffice, and save it as .docx.</source>
            <translation>The file is in Rich Text Format. Open it in Word or LibreOffice, and save it as .docx.</translation>
        </message>
        <message>
            <source>The file is an OpenDocument text. Open it in LibreOffice, and save it as .docx.</source>
            <translation>The file is an OpenDocument text. Open it in LibreOffice, and save it as .docx.</translation>
        </message>
        <message>
            <source>The file is an OpenDocument spreadsheet. Open it in LibreOffice, and save it as .xlsx.</source>
            <translation>The file is an OpenDocument spreadsheet. Open it in LibreOffice, and save it as .xlsx.</translation>
        </message>
        <message>
            <source>The file is a web page. Open it in Word or LibreOffice, and save it as .docx.</source>
            <translation>The file is a web page. Open it in Word or LibreOffice, and save it as .docx.</translation>
        </message>
        <message>
            <source>The file is a sheet in plain text. Open it in Excel or LibreOffice, and save it as .xlsx.</source>
            <translation>The file is a sheet in plain text. Open it in Excel or LibreOffice, and save it as .xlsx.</translation>
        </message>
        <message>
            <source>The file is of no format that questions are read from. These are Word (.docx), Excel (.xlsx), GIFT, Aiken, Moodle XML, QTI, and plain text with A., B., C. before the options.</source>
            <translation>The file is of no format that questions are read from. These are Word (.docx), Excel (.xlsx), GIFT, Aiken, Moodle XML, QTI, and plain text with A., B., C. before the options.</translation>
        </message>
        <message>
            <source>no empty line before it</source>
            <translation>no empty line before it</translation>
        </message>
        <message>
            <source>an empty line before the next question is missing</source>
            <translation>an empty line before the next question is missing</translation>
        </message>
        <message>
            <source>“=” or “~” before the first answer is missing</source>
            <translation>“=” or “~” before the first answer is missing</translation>
        </message>
        <message>
            <source>letters of an old font such as .VnTime or VNI-Times: convert them to Unicode</source>
            <translation>letters of an old font such as .VnTime or VNI-Times: convert them to Unicode</translation>
        </message>
        <message>
            <source>the options have letters of their own</source>
            <translation>the options have letters of their own</translation>
        </message>
        <message>
            <source>The zip file holds no items of QTI. If it holds other files of questions, unpack it, and import them one by one.</source>
            <translation>The zip file holds no items of QTI. If it holds other files of questions, unpack it, and import them one by one.</translation>
        </message>
        <message>
            <source>The file is of QTI 1.2, which is not read. Export it as QTI 2.1 or later, or as Moodle XML.</source>
            <translation>The file is of QTI 1.2, which is not read. Export it as QTI 2.1 or later, or as Moodle XML.</translation>
        </message>
        <message>
            <source>the row is hidden</source>
            <translation>the row is hidden</translation>
        </message>
        <message>
            <source>the sheet is hidden</source>
            <translation>the sheet is hidden</translation>
        </message>
        <message>
            <source>a further line of option %1</source>
            <translation>a further line of option %1</translation>
        </message>
        <message>
            <source>option %1 a second time</source>
            <translation>option %1 a second time</translation>
        </message>
        <message>
            <source>a line like an option, taken as explanation</source>
            <translation>a line like an option, taken as explanation</translation>
        </message>
        <message>
            <source>a table of keys whose letters do not stand behind or below their numbers</source>
            <translation>a table of keys whose letters do not stand behind or below their numbers</translation>
        </message>
        <message>
            <source>the questions have no numbers, and this list of keys is not about just as many of them</source>
            <translation>the questions have no numbers, and this list of keys is not about just as many of them</translation>
        </message>
    </context>
    <context>
        <name>FileWriting</name>
        <message>
            <source>%1 could not be written (%2). Choose another place, or free some space.</source>
            <translation>%1 could not be written (%2). Choose another place, or free some space.</translation>
        </message>
        <message>
            <source>%1 could not be written (%2). Choose another name.</source>
            <translation>%1 could not be written (%2). Choose another name.</translation>
        </message>
    </context>
    <context>
        <name>ImportIssueTableModel</name>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Text in the file</source>
            <translation>Text in the file</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Import</translation>
        </message>
        <message>
            <source>&amp;Export rejected rows…</source>
            <translation>&amp;Export rejected rows…</translation>
        </message>
        <message>
            <source>Use a &amp;mapping profile…</source>
            <translation>Use a &amp;mapping profile…</translation>
        </message>
        <message>
            <source>Choose &amp;files…</source>
            <translation>Choose &amp;files…</translation>
        </message>
        <message>
            <source>&amp;Withdraw…</source>
            <translation>&amp;Withdraw…</translation>
        </message>
        <message>
            <source>Export &amp;differences…</source>
            <translation>Export &amp;differences…</translation>
        </message>
        <message>
            <source>First &amp;rows or differences</source>
            <translation>First &amp;rows or differences</translation>
        </message>
        <message>
            <source>Show in the audit &amp;trail</source>
            <translation>Show in the audit &amp;trail</translation>
        </message>
        <message>
            <source>Fetch from the &amp;backend…</source>
            <translation>Fetch from the &amp;backend…</translation>
        </message>
        <message>
            <source>&amp;Save rejected rows…</source>
            <translation>&amp;Save rejected rows…</translation>
        </message>
        <message>
            <source>Watch a &amp;folder…</source>
            <translation>Watch a &amp;folder…</translation>
        </message>
        <message>
            <source>&amp;Take the chosen files away</source>
            <translation>&amp;Take the chosen files away</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewTableModel</name>
        <message>
            <source>%1 (not recognised)</source>
            <translation>%1 (not recognised)</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prediction</translation>
        </message>
    </context>
    <context>
        <name>ImportTexts</name>
        <message>
            <source>%1, and %2 more</source>
            <translation>%1, and %2 more</translation>
        </message>
        <message>
            <source>%1 rows read: %2 accepted (%3 of people who may not win, %4 with an unknown agency), %5 rejected, %6 unchanged, %7 conflicts</source>
            <translation>%1 rows read: %2 accepted (%3 of people who may not win, %4 with an unknown agency), %5 rejected, %6 unchanged, %7 conflicts</translation>
        </message>
        <message>
            <source>%1 rows read: %2 new (%3 of people who may not win, %4 with an unknown agency), %5 rejected, %6 unchanged, %7 changed. Stored, and not in the files: %8.</source>
            <translation>%1 rows read: %2 new (%3 of people who may not win, %4 with an unknown agency), %5 rejected, %6 unchanged, %7 changed. Stored, and not in the files: %8.</translation>
        </message>
        <message>
            <source>Imported %1 submissions into %2; %3 rows were rejected.</source>
            <translation>Imported %1 submissions into %2; %3 rows were rejected.</translation>
        </message>
        <message>
            <source>Conflicts with rows imported before: %1.</source>
            <translation>Conflicts with rows imported before: %1.</translation>
        </message>
        <message>
            <source>Submissions stored with other content: %1. What is stored stays; these rows are kept as conflicts.</source>
            <translation>Submissions stored with other content: %1. What is stored stays; these rows are kept as conflicts.</translation>
        </message>
        <message>
            <source>Submissions stored that are not in the files: %1. They stay, and count.</source>
            <translation>Submissions stored that are not in the files: %1. They stay, and count.</translation>
        </message>
        <message>
            <source>Submissions that name no agency: %1.</source>
            <translation>Submissions that name no agency: %1.</translation>
        </message>
    </context>
    <context>
        <name>IssueWords</name>
        <message>
            <source>essay</source>
            <translation>essay</translation>
        </message>
        <message>
            <source>text without answers</source>
            <translation>text without answers</translation>
        </message>
        <message>
            <source>answer in numbers</source>
            <translation>answer in numbers</translation>
        </message>
        <message>
            <source>short answer</source>
            <translation>short answer</translation>
        </message>
        <message>
            <source>matching</source>
            <translation>matching</translation>
        </message>
        <message>
            <source>gaps to fill</source>
            <translation>gaps to fill</translation>
        </message>
        <message>
            <source>calculated question</source>
            <translation>calculated question</translation>
        </message>
        <message>
            <source>putting in order</source>
            <translation>putting in order</translation>
        </message>
        <message>
            <source>marking in an image</source>
            <translation>marking in an image</translation>
        </message>
        <message>
            <source>upload of a file</source>
            <translation>upload of a file</translation>
        </message>
        <message>
            <source>question drawn at random</source>
            <translation>question drawn at random</translation>
        </message>
        <message>
            <source>question in several steps</source>
            <translation>question in several steps</translation>
        </message>
        <message>
            <source>question with changing numbers</source>
            <translation>question with changing numbers</translation>
        </message>
        <message>
            <source>several right answers</source>
            <translation>several right answers</translation>
        </message>
        <message>
            <source>a text that Aiken would read as something else</source>
            <translation>a text that Aiken would read as something else</translation>
        </message>
        <message>
            <source>bold</source>
            <translation>bold</translation>
        </message>
        <message>
            <source>italics</source>
            <translation>italics</translation>
        </message>
        <message>
            <source>underlining</source>
            <translation>underlining</translation>
        </message>
        <message>
            <source>table</source>
            <translation>table</translation>
        </message>
        <message>
            <source>list</source>
            <translation>list</translation>
        </message>
        <message>
            <source>link</source>
            <translation>link</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>heading</translation>
        </message>
        <message>
            <source>superscript or subscript</source>
            <translation>superscript or subscript</translation>
        </message>
        <message>
            <source>font</source>
            <translation>font</translation>
        </message>
        <message>
            <source>strikethrough</source>
            <translation>strikethrough</translation>
        </message>
        <message>
            <source>typewriter text</source>
            <translation>typewriter text</translation>
        </message>
        <message>
            <source>reading aids above letters</source>
            <translation>reading aids above letters</translation>
        </message>
        <message>
            <source>stylesheet</source>
            <translation>stylesheet</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>numbering of the options</source>
            <translation>numbering of the options</translation>
        </message>
        <message>
            <source>line breaks</source>
            <translation>line breaks</translation>
        </message>
        <message>
            <source>title</source>
            <translation>title</translation>
        </message>
        <message>
            <source>order of the options</source>
            <translation>order of the options</translation>
        </message>
        <message>
            <source>explanation</source>
            <translation>explanation</translation>
        </message>
        <message>
            <source>legal reference</source>
            <translation>legal reference</translation>
        </message>
        <message>
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>topic</translation>
        </message>
        <message>
            <source>difficulty</source>
            <translation>difficulty</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>tags</translation>
        </message>
        <message>
            <source>number in the other program</source>
            <translation>number in the other program</translation>
        </message>
        <message>
            <source>description of the category</source>
            <translation>description of the category</translation>
        </message>
        <message>
            <source>mark as hidden</source>
            <translation>mark as hidden</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>hint</translation>
        </message>
        <message>
            <source>instructions</source>
            <translation>instructions</translation>
        </message>
        <message>
            <source>feedback</source>
            <translation>feedback</translation>
        </message>
        <message>
            <source>time limit</source>
            <translation>time limit</translation>
        </message>
        <message>
            <source>scoring of its own</source>
            <translation>scoring of its own</translation>
        </message>
        <message>
            <source>text shared with other questions</source>
            <translation>text shared with other questions</translation>
        </message>
        <message>
            <source>embedded object</source>
            <translation>embedded object</translation>
        </message>
        <message>
            <source>empty answer</source>
            <translation>empty answer</translation>
        </message>
        <message>
            <source>share of the marks</source>
            <translation>share of the marks</translation>
        </message>
        <message>
            <source>no list of contents (imsmanifest.xml)</source>
            <translation>no list of contents (imsmanifest.xml)</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>penalty</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>marks</translation>
        </message>
        <message>
            <source>options that may be chosen:</source>
            <translation>options that may be chosen:</translation>
        </message>
        <message>
            <source>the same name twice:</source>
            <translation>the same name twice:</translation>
        </message>
        <message>
            <source>missing file:</source>
            <translation>missing file:</translation>
        </message>
    </context>
    <context>
        <name>MemberTableModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>member</source>
            <translation>member</translation>
        </message>
        <message>
            <source>no longer a member</source>
            <translation>no longer a member</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organiser</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Judge</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secretary</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
    </context>
    <context>
        <name>MilestoneTableModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>In charge</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Record &amp;rule reading…</source>
            <translation>Record &amp;rule reading…</translation>
        </message>
        <message>
            <source>Set answer &amp;key…</source>
            <translation>Set answer &amp;key…</translation>
        </message>
        <message>
            <source>Import &amp;committee roster…</source>
            <translation>Import &amp;committee roster…</translation>
        </message>
        <message>
            <source>&amp;Verify all records</source>
            <translation>&amp;Verify all records</translation>
        </message>
        <message>
            <source>Record how the committee reads the rules: nothing is ranked before.</source>
            <translation>Record how the committee reads the rules: nothing is ranked before.</translation>
        </message>
        <message>
            <source>Record rule reading…</source>
            <translation>Record rule reading…</translation>
        </message>
        <message>
            <source>Set the answer key of %1, so that its submissions can be checked.</source>
            <translation>Set the answer key of %1, so that its submissions can be checked.</translation>
        </message>
        <message>
            <source>Set answer key…</source>
            <translation>Set answer key…</translation>
        </message>
        <message>
            <source>%1 is ready and has not opened yet. Import its dump when it is over.</source>
            <translation>%1 is ready and has not opened yet. Import its dump when it is over.</translation>
        </message>
        <message>
            <source>Go to import</source>
            <translation>Go to import</translation>
        </message>
        <message>
            <source>Go to participation</source>
            <translation>Go to participation</translation>
        </message>
        <message>
            <source>The answer key of %1 is hidden from you until the round closes.</source>
            <translation>The answer key of %1 is hidden from you until the round closes.</translation>
        </message>
        <message>
            <source>Import the submissions of %1.</source>
            <translation>Import the submissions of %1.</translation>
        </message>
        <message>
            <source>The submissions of %1 are in. Rank them.</source>
            <translation>The submissions of %1 are in. Rank them.</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Go to ranking</translation>
        </message>
        <message>
            <source>Something changed since %1 was ranked. Rank it again.</source>
            <translation>Something changed since %1 was ranked. Rank it again.</translation>
        </message>
        <message>
            <source>The ranking of %1 awaits the judges' signatures.</source>
            <translation>The ranking of %1 awaits the judges' signatures.</translation>
        </message>
        <message>
            <source>The ranking of %1 is signed. Issue its awards.</source>
            <translation>The ranking of %1 is signed. Issue its awards.</translation>
        </message>
        <message>
            <source>Go to awards</source>
            <translation>Go to awards</translation>
        </message>
        <message>
            <source>All rounds are awarded. The collective prizes remain.</source>
            <translation>All rounds are awarded. The collective prizes remain.</translation>
        </message>
        <message>
            <source>&amp;Open the round&apos;s questions…</source>
            <translation>&amp;Open the round&apos;s questions…</translation>
        </message>
        <message>
            <source>Open the questions of %1: its submissions are checked against them.</source>
            <translation>Open the questions of %1: its submissions are checked against them.</translation>
        </message>
        <message>
            <source>Open the round&apos;s questions…</source>
            <translation>Open the round&apos;s questions…</translation>
        </message>
        <message>
            <source>How &amp;long personal data is kept…</source>
            <translation>How &amp;long personal data is kept…</translation>
        </message>
        <message>
            <source>&amp;Erase personal data…</source>
            <translation>&amp;Erase personal data…</translation>
        </message>
        <message>
            <source>All rounds are awarded, and the collective prizes are given. Nothing is left to do.</source>
            <translation>All rounds are awarded, and the collective prizes are given. Nothing is left to do.</translation>
        </message>
        <message>
            <source>All rounds are awarded, but the collective prizes were given from older results. Look at them, and issue them again.</source>
            <translation>All rounds are awarded, but the collective prizes were given from older results. Look at them, and issue them again.</translation>
        </message>
        <message>
            <source>Personal data is erased, and nothing can be imported any more: %1 stays without submissions.</source>
            <translation>Personal data is erased, and nothing can be imported any more: %1 stays without submissions.</translation>
        </message>
        <message>
            <source>All rounds are awarded, and the collective prizes are given. What is still open stands below.</source>
            <translation>All rounds are awarded, and the collective prizes are given. What is still open stands below.</translation>
        </message>
        <message>
            <source>The result of %1 is final. Issue its awards.</source>
            <translation>The result of %1 is final. Issue its awards.</translation>
        </message>
        <message>
            <source>All rounds are awarded, and the collective prizes are given. Whether any review flag is still open is not known yet.</source>
            <translation>All rounds are awarded, and the collective prizes are given. Whether any review flag is still open is not known yet.</translation>
        </message>
        <message>
            <source>People tie for a prize of %1. Nobody can sign until the judges have decided.</source>
            <translation>People tie for a prize of %1. Nobody can sign until the judges have decided.</translation>
        </message>
    </context>
    <context>
        <name>PageRegistry</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Participation</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Awards</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Audit trail</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>The stored paper is not as it should be at “%1”.</source>
            <translation>The stored paper is not as it should be at “%1”.</translation>
        </message>
        <message>
            <source>An image of question %1 is missing.</source>
            <translation>An image of question %1 is missing.</translation>
        </message>
    </context>
    <context>
        <name>PaperDocument</name>
        <message>
            <source>An image of question %1 cannot be shown. Save it as PNG or JPEG in the question.</source>
            <translation>An image of question %1 cannot be shown. Save it as PNG or JPEG in the question.</translation>
        </message>
        <message>
            <source>An image of question %1 is missing.</source>
            <translation>An image of question %1 is missing.</translation>
        </message>
        <message>
            <source>The paper has no such variant.</source>
            <translation>The paper has no such variant.</translation>
        </message>
    </context>
    <context>
        <name>PaperDraw</name>
        <message>
            <source>Question %1 cannot be drawn: it is there twice, or has no right answer.</source>
            <translation>Question %1 cannot be drawn: it is there twice, or has no right answer.</translation>
        </message>
        <message>
            <source>Question %1 is in the paper of another round.</source>
            <translation>Question %1 is in the paper of another round.</translation>
        </message>
        <message>
            <source>Question %1 is not one that may be drawn.</source>
            <translation>Question %1 is not one that may be drawn.</translation>
        </message>
        <message>
            <source>Question %1 is in this paper already.</source>
            <translation>Question %1 is in this paper already.</translation>
        </message>
        <message>
            <source>Question %1 is a near-duplicate of another in this paper.</source>
            <translation>Question %1 is a near-duplicate of another in this paper.</translation>
        </message>
        <message>
            <source>With question %1, row %2 of the blueprint is no longer met.</source>
            <translation>With question %1, row %2 of the blueprint is no longer met.</translation>
        </message>
        <message>
            <source>The bank has no other question that meets the same rows.</source>
            <translation>The bank has no other question that meets the same rows.</translation>
        </message>
        <message>
            <source>The paper has no such question.</source>
            <translation>The paper has no such question.</translation>
        </message>
        <message>
            <source>Say who replaces the question, and why.</source>
            <translation>Say who replaces the question, and why.</translation>
        </message>
        <message>
            <source>So many questions were replaced that the paper should be drawn again.</source>
            <translation>So many questions were replaced that the paper should be drawn again.</translation>
        </message>
    </context>
    <context>
        <name>PaperQuestionTableModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Difficulty</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
    </context>
    <context>
        <name>PaperTexts</name>
        <message>
            <source>Paper %1: %2</source>
            <translation>Paper %1: %2</translation>
        </message>
        <message>
            <source>the right answers are badly spread over the letters.</source>
            <translation>the right answers are badly spread over the letters.</translation>
        </message>
        <message>
            <source>questions %1 to %2 all have %3 as the right answer.</source>
            <translation>questions %1 to %2 all have %3 as the right answer.</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>not approved</translation>
        </message>
        <message>
            <source>newer wording in the bank</source>
            <translation>newer wording in the bank</translation>
        </message>
        <message>
            <source>nearly like one of another round</source>
            <translation>nearly like one of another round</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Question %1: %2</translation>
        </message>
        <message>
            <source>Paper %1, question %2: %3</source>
            <translation>Paper %1, question %2: %3</translation>
        </message>
        <message>
            <source>Key set without a paper</source>
            <translation>Key set without a paper</translation>
        </message>
        <message>
            <source>Nothing drawn</source>
            <translation>Nothing drawn</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Waits for a second person</source>
            <translation>Waits for a second person</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Frozen</translation>
        </message>
        <message>
            <source>Frozen, round open</source>
            <translation>Frozen, round open</translation>
        </message>
        <message>
            <source>frozen by %1, %2; hash %3…</source>
            <translation>frozen by %1, %2; hash %3…</translation>
        </message>
        <message>
            <source>version %1 by %2, %3</source>
            <translation>version %1 by %2, %3</translation>
        </message>
        <message>
            <source>Not approved: %1.</source>
            <translation>Not approved: %1.</translation>
        </message>
        <message>
            <source>The bank has newer wordings of: %1.</source>
            <translation>The bank has newer wordings of: %1.</translation>
        </message>
        <message>
            <source>Nearly like a question of another round: %1.</source>
            <translation>Nearly like a question of another round: %1.</translation>
        </message>
        <message>
            <source>Row %1 of the blueprint asks for %2 questions; by the wordings of now it is %3.</source>
            <translation>Row %1 of the blueprint asks for %2 questions; by the wordings of now it is %3.</translation>
        </message>
        <message>
            <source>tag %1</source>
            <translation>tag %1</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 of %3</translation>
        </message>
        <message>
            <source>Question %1. %2</source>
            <translation>Question %1. %2</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>&amp;Draw the paper</source>
            <translation>&amp;Draw the paper</translation>
        </message>
        <message>
            <source>&amp;Freeze…</source>
            <translation>&amp;Freeze…</translation>
        </message>
        <message>
            <source>&amp;Preview and print…</source>
            <translation>&amp;Preview and print…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Export…</translation>
        </message>
        <message>
            <source>&amp;Swap the question…</source>
            <translation>&amp;Swap the question…</translation>
        </message>
        <message>
            <source>Take the &amp;newest wordings</source>
            <translation>Take the &amp;newest wordings</translation>
        </message>
        <message>
            <source>Copy the has&amp;h</source>
            <translation>Copy the has&amp;h</translation>
        </message>
        <message>
            <source>Publish at the &amp;backend…</source>
            <translation>Publish at the &amp;backend…</translation>
        </message>
    </context>
    <context>
        <name>ParticipationChart</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>All correct</source>
            <translation>All correct</translation>
        </message>
        <message>
            <source>The chart could not be written to %1. Choose another place.</source>
            <translation>The chart could not be written to %1. Choose another place.</translation>
        </message>
        <message>
            <source>A chart is written as .png or .svg, not as %1.</source>
            <translation>A chart is written as .png or .svg, not as %1.</translation>
        </message>
    </context>
    <context>
        <name>ParticipationPage</name>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Export CSV…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Save as P&amp;DF…</translation>
        </message>
        <message>
            <source>Save the &amp;chart…</source>
            <translation>Save the &amp;chart…</translation>
        </message>
        <message>
            <source>C&amp;opy selected rows</source>
            <translation>C&amp;opy selected rows</translation>
        </message>
    </context>
    <context>
        <name>ParticipationTableModel</name>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Bloc</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Submissions</translation>
        </message>
        <message>
            <source>All correct</source>
            <translation>All correct</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Headcount</translation>
        </message>
        <message>
            <source>Rate (%)</source>
            <translation>Rate (%)</translation>
        </message>
    </context>
    <context>
        <name>PdfWriter</name>
        <message>
            <source>The PDF could not be started.</source>
            <translation>The PDF could not be started.</translation>
        </message>
        <message>
            <source>Making the PDF was cancelled; nothing was saved.</source>
            <translation>Making the PDF was cancelled; nothing was saved.</translation>
        </message>
        <message>
            <source>A page could not be added to the PDF.</source>
            <translation>A page could not be added to the PDF.</translation>
        </message>
        <message>
            <source>The PDF could not be finished.</source>
            <translation>The PDF could not be finished.</translation>
        </message>
        <message>
            <source>The saved file cannot be read back: %1.</source>
            <translation>The saved file cannot be read back: %1.</translation>
        </message>
        <message>
            <source>The saved file differs from what was written. Save it elsewhere.</source>
            <translation>The saved file differs from what was written. Save it elsewhere.</translation>
        </message>
        <message>
            <source>%1 could not be saved (%2). Choose another folder, or free some space.</source>
            <translation>%1 could not be saved (%2). Choose another folder, or free some space.</translation>
        </message>
        <message>
            <source>%1 could not be saved (%2). Choose another name.</source>
            <translation>%1 could not be saved (%2). Choose another name.</translation>
        </message>
    </context>
    <context>
        <name>PlaceReason</name>
        <message>
            <source>The rule book orders by: %1.</source>
            <translation>The rule book orders by: %1.</translation>
        </message>
        <message>
            <source>On the committee's roster: takes part, but has no place and no prize.</source>
            <translation>On the committee's roster: takes part, but has no place and no prize.</translation>
        </message>
        <message>
            <source>People of the committee, the jury and the helpers may not win.</source>
            <translation>People of the committee, the jury and the helpers may not win.</translation>
        </message>
        <message>
            <source>%1 correct; %2 are required.</source>
            <translation>%1 correct; %2 are required.</translation>
        </message>
        <message>
            <source>The rule book asks for a least number of correct answers.</source>
            <translation>The rule book asks for a least number of correct answers.</translation>
        </message>
        <message>
            <source>Made no prediction.</source>
            <translation>Made no prediction.</translation>
        </message>
        <message>
            <source>The rule book asks for a prediction.</source>
            <translation>The rule book asks for a prediction.</translation>
        </message>
        <message>
            <source>most correct answers</source>
            <translation>most correct answers</translation>
        </message>
        <message>
            <source>closest prediction</source>
            <translation>closest prediction</translation>
        </message>
        <message>
            <source>earliest submission</source>
            <translation>earliest submission</translation>
        </message>
        <message>
            <source>shortest duration</source>
            <translation>shortest duration</translation>
        </message>
        <message>
            <source>First: nobody stands above.</source>
            <translation>First: nobody stands above.</translation>
        </message>
        <message>
            <source>Equal to the row above on every criterion: they share the place.</source>
            <translation>Equal to the row above on every criterion: they share the place.</translation>
        </message>
        <message>
            <source>Nothing else, neither name nor row, ever breaks a tie.</source>
            <translation>Nothing else, neither name nor row, ever breaks a tie.</translation>
        </message>
        <message>
            <source>Decided by “%1”: %2 here, %3 in the row above.</source>
            <translation>Decided by “%1”: %2 here, %3 in the row above.</translation>
        </message>
        <message>
            <source>%1 people tie for this prize: the judges decide.</source>
            <translation>%1 people tie for this prize: the judges decide.</translation>
        </message>
        <message>
            <source>%1 people tie for this prize: the judges decided.</source>
            <translation>%1 people tie for this prize: the judges decided.</translation>
        </message>
        <message>
            <source>%1 people tie for this prize: a public draw decided.</source>
            <translation>%1 people tie for this prize: a public draw decided.</translation>
        </message>
        <message>
            <source>The tie was decided by %1 on %2: %3</source>
            <translation>The tie was decided by %1 on %2: %3</translation>
        </message>
        <message>
            <source>The tie was decided by a public draw with the drawn number “%1”, recorded by %2 on %3: %4</source>
            <translation>The tie was decided by a public draw with the drawn number “%1”, recorded by %2 on %3: %4</translation>
        </message>
        <message>
            <source>Anybody can repeat the draw with this command: %1</source>
            <translation>Anybody can repeat the draw with this command: %1</translation>
        </message>
        <message>
            <source>Only the judges or a public draw decide between those who are equal: neither name nor row ever does.</source>
            <translation>Only the judges or a public draw decide between those who are equal: neither name nor row ever does.</translation>
        </message>
    </context>
    <context>
        <name>ProposalTableModel</name>
        <message>
            <source>Proposal</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Proposed by</translation>
        </message>
        <message>
            <source>%1 (may decide it no more)</source>
            <translation>%1 (may decide it no more)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>A question's content is damaged or of an unknown form at &quot;%1&quot;. Use an intact copy.</source>
            <translation>A question's content is damaged or of an unknown form at &quot;%1&quot;. Use an intact copy.</translation>
        </message>
        <message>
            <source>A question is of another version of the program. Update the program, and try again.</source>
            <translation>A question is of another version of the program. Update the program, and try again.</translation>
        </message>
        <message>
            <source>The list of source documents is damaged. Use an intact copy.</source>
            <translation>The list of source documents is damaged. Use an intact copy.</translation>
        </message>
    </context>
    <context>
        <name>QuestionDifference</name>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Text of the question</source>
            <translation>Text of the question</translation>
        </message>
        <message>
            <source>Option %1</source>
            <translation>Option %1</translation>
        </message>
        <message>
            <source>Several answers</source>
            <translation>Several answers</translation>
        </message>
        <message>
            <source>Order of options kept</source>
            <translation>Order of options kept</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Legal reference</source>
            <translation>Legal reference</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Difficulty</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>They are the same.</source>
            <translation>They are the same.</translation>
        </message>
    </context>
    <context>
        <name>QuestionLabels</name>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In review</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retired</translation>
        </message>
        <message>
            <source>Easy</source>
            <translation>Easy</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Hard</source>
            <translation>Hard</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>Sent for review</translation>
        </message>
        <message>
            <source>Review: approved</source>
            <translation>Review: approved</translation>
        </message>
        <message>
            <source>Returned to its author</source>
            <translation>Returned to its author</translation>
        </message>
        <message>
            <source>Taken out of use</source>
            <translation>Taken out of use</translation>
        </message>
        <message>
            <source>Taken back into use</source>
            <translation>Taken back into use</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
    </context>
    <context>
        <name>QuestionTableModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Difficulty</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Changed on</source>
            <translation>Changed on</translation>
        </message>
    </context>
    <context>
        <name>QuestionTexts</name>
        <message>
            <source>No option is marked as right. Mark the right one.</source>
            <translation>No option is marked as right. Mark the right one.</translation>
        </message>
        <message>
            <source>It has neither text nor image. Fill it in or remove it.</source>
            <translation>It has neither text nor image. Fill it in or remove it.</translation>
        </message>
        <message>
            <source>It says the same as option %1. Change one of them.</source>
            <translation>It says the same as option %1. Change one of them.</translation>
        </message>
        <message>
            <source>It differs from option %1 in diacritics only. Check the spelling of both.</source>
            <translation>It differs from option %1 in diacritics only. Check the spelling of both.</translation>
        </message>
        <message>
            <source>The right answer is much longer than the others, which gives it away. Shorten it, or make the others as long.</source>
            <translation>The right answer is much longer than the others, which gives it away. Shorten it, or make the others as long.</translation>
        </message>
        <message>
            <source>It speaks of the other options, but options are shuffled. Keep the option order.</source>
            <translation>It speaks of the other options, but options are shuffled. Keep the option order.</translation>
        </message>
        <message>
            <source>It speaks of the other options as a whole. Move it to the end.</source>
            <translation>It speaks of the other options as a whole. Move it to the end.</translation>
        </message>
        <message>
            <source>“%1” names options by letter, but options are shuffled. Keep the option order, or say what they say.</source>
            <translation>“%1” names options by letter, but options are shuffled. Keep the option order, or say what they say.</translation>
        </message>
        <message>
            <source>There is a blank within a word, presumably “%1”. Remove the blank.</source>
            <translation>There is a blank within a word, presumably “%1”. Remove the blank.</translation>
        </message>
        <message>
            <source>The marks of “%1” are apart from its letters. Saving puts them together.</source>
            <translation>The marks of “%1” are apart from its letters. Saving puts them together.</translation>
        </message>
        <message>
            <source>Tone marks are placed in two ways: %1. Choose one.</source>
            <translation>Tone marks are placed in two ways: %1. Choose one.</translation>
        </message>
        <message>
            <source>There is an invisible character (%1). Delete it.</source>
            <translation>There is an invisible character (%1). Delete it.</translation>
        </message>
        <message>
            <source>“%1” has a letter that only looks like a Latin one. Type the word again.</source>
            <translation>“%1” has a letter that only looks like a Latin one. Type the word again.</translation>
        </message>
        <message>
            <source>There are too many blanks. Saving removes them.</source>
            <translation>There are too many blanks. Saving removes them.</translation>
        </message>
        <message>
            <source>It ends with neither question mark nor colon. Add one.</source>
            <translation>It ends with neither question mark nor colon. Add one.</translation>
        </message>
        <message>
            <source>There is none yet. Say why the answer is right.</source>
            <translation>There is none yet. Say why the answer is right.</translation>
        </message>
        <message>
            <source>No source is given yet. Choose the source document.</source>
            <translation>No source is given yet. Choose the source document.</translation>
        </message>
        <message>
            <source>The file is not as its format demands here. Mend the file.</source>
            <translation>The file is not as its format demands here. Mend the file.</translation>
        </message>
        <message>
            <source>Only questions with options to choose from can be taken. Reword it, or leave it out.</source>
            <translation>Only questions with options to choose from can be taken. Reword it, or leave it out.</translation>
        </message>
        <message>
            <source>The question has no text. Write it.</source>
            <translation>The question has no text. Write it.</translation>
        </message>
        <message>
            <source>The question has fewer than 2 options. Add some.</source>
            <translation>The question has fewer than 2 options. Add some.</translation>
        </message>
        <message>
            <source>The question has more than 8 options. Remove some.</source>
            <translation>The question has more than 8 options. Remove some.</translation>
        </message>
        <message>
            <source>The key names an option that is not there. Choose the right one.</source>
            <translation>The key names an option that is not there. Choose the right one.</translation>
        </message>
        <message>
            <source>The file marks different answers as right. Choose the right one.</source>
            <translation>The file marks different answers as right. Choose the right one.</translation>
        </message>
        <message>
            <source>A text has more than 10,000 characters. Shorten it.</source>
            <translation>A text has more than 10,000 characters. Shorten it.</translation>
        </message>
        <message>
            <source>Formatting is not kept. Check how the question reads without it.</source>
            <translation>Formatting is not kept. Check how the question reads without it.</translation>
        </message>
        <message>
            <source>Feedback on single options is not kept. Write what matters into the explanation.</source>
            <translation>Feedback on single options is not kept. Write what matters into the explanation.</translation>
        </message>
        <message>
            <source>Partial marks are not kept: an option is right or wrong. Check the right answers.</source>
            <translation>Partial marks are not kept: an option is right or wrong. Check the right answers.</translation>
        </message>
        <message>
            <source>Marks, penalties and time limits are not kept: the contest's rules say these.</source>
            <translation>Marks, penalties and time limits are not kept: the contest's rules say these.</translation>
        </message>
        <message>
            <source>An image, sound or film is missing or of a kind that is not kept. Add an image as PNG, JPEG, GIF or WebP.</source>
            <translation>An image, sound or film is missing or of a kind that is not kept. Add an image as PNG, JPEG, GIF or WebP.</translation>
        </message>
        <message>
            <source>A formula is not kept. Write it as text, or add it as an image.</source>
            <translation>A formula is not kept. Write it as text, or add it as an image.</translation>
        </message>
        <message>
            <source>A part of it is not kept. Check whether it is needed.</source>
            <translation>A part of it is not kept. Check whether it is needed.</translation>
        </message>
        <message>
            <source>The program had to assume something. Check the question.</source>
            <translation>The program had to assume something. Check the question.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Option %1</source>
            <translation>Option %1</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Legal reference</source>
            <translation>Legal reference</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Tag %1</source>
            <translation>Tag %1</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Paragraph %1</source>
            <translation>Paragraph %1</translation>
        </message>
        <message>
            <source>Cell %1</source>
            <translation>Cell %1</translation>
        </message>
        <message>
            <source>Cell %1 of %2</source>
            <translation>Cell %1 of %2</translation>
        </message>
        <message>
            <source>Line %1, column %2</source>
            <translation>Line %1, column %2</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>This format cannot hold the question, so it was left out of the file. Choose another format for it.</source>
            <translation>This format cannot hold the question, so it was left out of the file. Choose another format for it.</translation>
        </message>
        <message>
            <source>The file does not hold this formatting. Check how it reads there.</source>
            <translation>The file does not hold this formatting. Check how it reads there.</translation>
        </message>
        <message>
            <source>The file does not hold this image. Moodle XML and QTI files hold images.</source>
            <translation>The file does not hold this image. Moodle XML and QTI files hold images.</translation>
        </message>
        <message>
            <source>The file does not hold this. Choose another format if it is needed.</source>
            <translation>The file does not hold this. Choose another format if it is needed.</translation>
        </message>
        <message>
            <source>Cell %1 of the table at paragraph %2</source>
            <translation>Cell %1 of the table at paragraph %2</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;New question</source>
            <translation>&amp;New question</translation>
        </message>
        <message>
            <source>Send for &amp;review</source>
            <translation>Send for &amp;review</translation>
        </message>
        <message>
            <source>&amp;Approve…</source>
            <translation>&amp;Approve…</translation>
        </message>
        <message>
            <source>Save and go to the &amp;next</source>
            <translation>Save and go to the &amp;next</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Discard unsaved changes</source>
            <translation>&amp;Discard unsaved changes</translation>
        </message>
        <message>
            <source>Return &amp;with a comment…</source>
            <translation>Return &amp;with a comment…</translation>
        </message>
        <message>
            <source>&amp;Comment…</source>
            <translation>&amp;Comment…</translation>
        </message>
        <message>
            <source>&amp;Take out of use…</source>
            <translation>&amp;Take out of use…</translation>
        </message>
        <message>
            <source>Take &amp;back into use…</source>
            <translation>Take &amp;back into use…</translation>
        </message>
        <message>
            <source>&amp;Edit the selected questions…</source>
            <translation>&amp;Edit the selected questions…</translation>
        </message>
        <message>
            <source>Add an i&amp;mage…</source>
            <translation>Add an i&amp;mage…</translation>
        </message>
        <message>
            <source>&amp;Import questions…</source>
            <translation>&amp;Import questions…</translation>
        </message>
        <message>
            <source>Co&amp;py selected rows</source>
            <translation>Co&amp;py selected rows</translation>
        </message>
        <message>
            <source>&amp;Lock the questions</source>
            <translation>&amp;Lock the questions</translation>
        </message>
        <message>
            <source>E&amp;xport questions…</source>
            <translation>E&amp;xport questions…</translation>
        </message>
    </context>
    <context>
        <name>RankingPage</name>
        <message>
            <source>&amp;Rank</source>
            <translation>&amp;Rank</translation>
        </message>
        <message>
            <source>&amp;Sign…</source>
            <translation>&amp;Sign…</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Export CSV…</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Copy selected rows</translation>
        </message>
        <message>
            <source>&amp;Invalidate submission…</source>
            <translation>&amp;Invalidate submission…</translation>
        </message>
        <message>
            <source>&amp;Amend answer key…</source>
            <translation>&amp;Amend answer key…</translation>
        </message>
        <message>
            <source>Decide a &amp;tie…</source>
            <translation>Decide a &amp;tie…</translation>
        </message>
        <message>
            <source>Declare &amp;final…</source>
            <translation>Declare &amp;final…</translation>
        </message>
        <message>
            <source>&amp;Link with a complaint…</source>
            <translation>&amp;Link with a complaint…</translation>
        </message>
        <message>
            <source>Ear&amp;lier rankings…</source>
            <translation>Ear&amp;lier rankings…</translation>
        </message>
        <message>
            <source>Show in the a&amp;udit trail</source>
            <translation>Show in the a&amp;udit trail</translation>
        </message>
        <message>
            <source>&amp;Publish the result…</source>
            <translation>&amp;Publish the result…</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Whoever has this code and a copy of the contest can read its phone numbers and id numbers. Keep this sheet locked away, not beside the computer. Where the passphrase is lost, choose “Set a new passphrase with the recovery code” in the program.</source>
            <translation>Whoever has this code and a copy of the contest can read its phone numbers and id numbers. Keep this sheet locked away, not beside the computer. Where the passphrase is lost, choose “Set a new passphrase with the recovery code” in the program.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Recovery code of the question sets</source>
            <translation>Recovery code of the question sets</translation>
        </message>
        <message>
            <source>Whoever has this code and a copy of the contest can read its question sets before their rounds open. Keep this sheet locked away where only organisers find it, not beside the computer. Where the passphrase is lost, choose “Set a new passphrase of question sets with the recovery code” in the program.</source>
            <translation>Whoever has this code and a copy of the contest can read its question sets before their rounds open. Keep this sheet locked away where only organisers find it, not beside the computer. Where the passphrase is lost, choose “Set a new passphrase of question sets with the recovery code” in the program.</translation>
        </message>
    </context>
    <context>
        <name>RejectReason</name>
        <message>
            <source>Not a row of the table</source>
            <translation>Not a row of the table</translation>
        </message>
        <message>
            <source>A required field is missing</source>
            <translation>A required field is missing</translation>
        </message>
        <message>
            <source>Belongs to another round</source>
            <translation>Belongs to another round</translation>
        </message>
        <message>
            <source>Unknown paper code</source>
            <translation>Unknown paper code</translation>
        </message>
        <message>
            <source>Unreadable time</source>
            <translation>Unreadable time</translation>
        </message>
        <message>
            <source>Ends before it starts</source>
            <translation>Ends before it starts</translation>
        </message>
        <message>
            <source>Outside the round's hours</source>
            <translation>Outside the round's hours</translation>
        </message>
        <message>
            <source>Wrong number of answers</source>
            <translation>Wrong number of answers</translation>
        </message>
        <message>
            <source>An answer that is no option</source>
            <translation>An answer that is no option</translation>
        </message>
        <message>
            <source>Prediction is no number</source>
            <translation>Prediction is no number</translation>
        </message>
        <message>
            <source>Submission given twice</source>
            <translation>Submission given twice</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Send for review</source>
            <translation>Send for review</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Return to the author</source>
            <translation>Return to the author</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Take out of use</translation>
        </message>
        <message>
            <source>Take back into use</source>
            <translation>Take back into use</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Another organiser reviews them.</source>
            <translation>Another organiser reviews them.</translation>
        </message>
        <message>
            <source>Papers may be drawn from them. Changing one sends it back to review.</source>
            <translation>Papers may be drawn from them. Changing one sends it back to review.</translation>
        </message>
        <message>
            <source>They become drafts again, with your comment in their history.</source>
            <translation>They become drafts again, with your comment in their history.</translation>
        </message>
        <message>
            <source>No paper is drawn from them any more. They stay in the bank, and can be taken back.</source>
            <translation>No paper is drawn from them any more. They stay in the bank, and can be taken back.</translation>
        </message>
        <message>
            <source>They have to be reviewed again before a paper is drawn from them.</source>
            <translation>They have to be reviewed again before a paper is drawn from them.</translation>
        </message>
        <message>
            <source>The comment stands in their history.</source>
            <translation>The comment stands in their history.</translation>
        </message>
        <message>
            <source>Questions affected: %1.</source>
            <translation>Questions affected: %1.</translation>
        </message>
        <message>
            <source>For %1 more of the selected this is not possible now; they stay as they are.</source>
            <translation>For %1 more of the selected this is not possible now; they stay as they are.</translation>
        </message>
        <message>
            <source>Warnings were found in question no. %1. Review them first.</source>
            <translation>Warnings were found in question no. %1. Review them first.</translation>
        </message>
    </context>
    <context>
        <name>RoundQuestions</name>
        <message>
            <source>No question set is sealed.</source>
            <translation>No question set is sealed.</translation>
        </message>
        <message>
            <source>Organisers open the questions of a round.</source>
            <translation>Organisers open the questions of a round.</translation>
        </message>
        <message>
            <source>%1 opens at %2.</source>
            <translation>%1 opens at %2.</translation>
        </message>
        <message>
            <source>%1 has no question set yet: set its key first.</source>
            <translation>%1 has no question set yet: set its key first.</translation>
        </message>
        <message>
            <source>Questions sealed until %1</source>
            <translation>Questions sealed until %1</translation>
        </message>
        <message>
            <source>Questions sealed; can be opened since %1</source>
            <translation>Questions sealed; can be opened since %1</translation>
        </message>
        <message>
            <source>Questions opened by %1 at %2</source>
            <translation>Questions opened by %1 at %2</translation>
        </message>
        <message>
            <source>No question set yet; it will be sealed</source>
            <translation>No question set yet; it will be sealed</translation>
        </message>
    </context>
    <context>
        <name>RoundStage</name>
        <message>
            <source>draft: no rules</source>
            <translation>draft: no rules</translation>
        </message>
        <message>
            <source>draft: no key</source>
            <translation>draft: no key</translation>
        </message>
        <message>
            <source>not open yet</source>
            <translation>not open yet</translation>
        </message>
        <message>
            <source>key hidden for now</source>
            <translation>key hidden for now</translation>
        </message>
        <message>
            <source>nothing imported</source>
            <translation>nothing imported</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>not ranked</translation>
        </message>
        <message>
            <source>no longer valid</source>
            <translation>no longer valid</translation>
        </message>
        <message>
            <source>awaiting approval</source>
            <translation>awaiting approval</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signed</translation>
        </message>
        <message>
            <source>awarded</source>
            <translation>awarded</translation>
        </message>
        <message>
            <source>questions sealed</source>
            <translation>questions sealed</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>final</source>
            <translation>final</translation>
        </message>
    </context>
    <context>
        <name>RuleBook</name>
        <message>
            <source>The rules file has an impossible value for &quot;%1&quot;, which takes %2. Correct it and try again.</source>
            <translation>The rules file has an impossible value for &quot;%1&quot;, which takes %2. Correct it and try again.</translation>
        </message>
        <message>
            <source>The rules file has the unknown setting "%1". Remove it or correct its name.</source>
            <translation>The rules file has the unknown setting "%1". Remove it or correct its name.</translation>
        </message>
        <message>
            <source>The rules file is not a JSON object. Choose another file.</source>
            <translation>The rules file is not a JSON object. Choose another file.</translation>
        </message>
        <message>
            <source>The rules file gives the setting &quot;%1&quot; twice. Remove one of them and try again.</source>
            <translation>The rules file gives the setting &quot;%1&quot; twice. Remove one of them and try again.</translation>
        </message>
        <message>
            <source>The rules file is empty. Choose another file.</source>
            <translation>The rules file is empty. Choose another file.</translation>
        </message>
        <message>
            <source>The file is too large for a rules file, which has at most %1 KB. Choose another file.</source>
            <translation>The file is too large for a rules file, which has at most %1 KB. Choose another file.</translation>
        </message>
        <message>
            <source>The rules file has %1 prizes under &quot;prizes&quot;, and at most %2 are possible.</source>
            <translation>The rules file has %1 prizes under &quot;prizes&quot;, and at most %2 are possible.</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>a whole number from %1 to %2</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>a list</translation>
        </message>
        <message>
            <source>an object with settings</source>
            <translation>an object with settings</translation>
        </message>
        <message>
            <source>one of these: %1</source>
            <translation>one of these: %1</translation>
        </message>
        <message>
            <source>a list of these, none of them twice: %1</source>
            <translation>a list of these, none of them twice: %1</translation>
        </message>
        <message>
            <source>a list of these, each of them once: %1</source>
            <translation>a list of these, each of them once: %1</translation>
        </message>
        <message>
            <source>a text that is not empty</source>
            <translation>a text that is not empty</translation>
        </message>
        <message>
            <source>a number from 0 to 1, or null</source>
            <translation>a number from 0 to 1, or null</translation>
        </message>
        <message>
            <source>The rules file is in UTF-16. Save it as UTF-8.</source>
            <translation>The rules file is in UTF-16. Save it as UTF-8.</translation>
        </message>
        <message>
            <source>The rules file is not JSON: line %1 cannot be read. Correct it and try again.</source>
            <translation>The rules file is not JSON: line %1 cannot be read. Correct it and try again.</translation>
        </message>
    </context>
    <context>
        <name>SampleContest</name>
        <message>
            <source>A dump for measuring has 1 to 20,000,000 rows.</source>
            <translation>A dump for measuring has 1 to 20,000,000 rows.</translation>
        </message>
        <message>
            <source>The file %1 could not be written. Check the folder and the free space.</source>
            <translation>The file %1 could not be written. Check the folder and the free space.</translation>
        </message>
        <message>
            <source>The rule book of the sample contest is missing. Install HoiThi again.</source>
            <translation>The rule book of the sample contest is missing. Install HoiThi again.</translation>
        </message>
        <message>
            <source>The size of a sample contest must be above 0 and at most 20.</source>
            <translation>The size of a sample contest must be above 0 and at most 20.</translation>
        </message>
        <message>
            <source>The shipped list of names is damaged. Install HoiThi again.</source>
            <translation>The shipped list of names is damaged. Install HoiThi again.</translation>
        </message>
    </context>
    <context>
        <name>Services</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>The folder %1 cannot be made.</translation>
        </message>
        <message>
            <source>People tie for a prize of round %1 at place %2: the judges must decide first.</source>
            <translation>People tie for a prize of round %1 at place %2: the judges must decide first.</translation>
        </message>
        <message>
            <source>There are no submissions yet. Import the rounds' dumps first.</source>
            <translation>There are no submissions yet. Import the rounds' dumps first.</translation>
        </message>
        <message>
            <source>Nobody wins a prize in round %1.</source>
            <translation>Nobody wins a prize in round %1.</translation>
        </message>
        <message>
            <source>The result changed since you looked at the winners. Look at them again, then issue the awards.</source>
            <translation>The result changed since you looked at the winners. Look at them again, then issue the awards.</translation>
        </message>
        <message>
            <source>Agencies tie for the collective prizes at place %1: the judges must decide first.</source>
            <translation>Agencies tie for the collective prizes at place %1: the judges must decide first.</translation>
        </message>
        <message>
            <source>No agency took part.</source>
            <translation>No agency took part.</translation>
        </message>
        <message>
            <source>The rules in force give no collective prizes.</source>
            <translation>The rules in force give no collective prizes.</translation>
        </message>
        <message>
            <source>The collective prizes go by the rate of people taking part, but no agency's headcount is known.</source>
            <translation>The collective prizes go by the rate of people taking part, but no agency's headcount is known.</translation>
        </message>
        <message>
            <source>No agency reaches the least rate of people taking part that the rules ask for.</source>
            <translation>No agency reaches the least rate of people taking part that the rules ask for.</translation>
        </message>
        <message>
            <source>There is no contest preset “%1”; there is kh2475.</source>
            <translation>There is no contest preset “%1”; there is kh2475.</translation>
        </message>
        <message>
            <source>A rule reading is recorded with who approved it and why: give both.</source>
            <translation>A rule reading is recorded with who approved it and why: give both.</translation>
        </message>
        <message>
            <source>The rules cannot be in force from round %1: the contest has rounds 1 to %2.</source>
            <translation>The rules cannot be in force from round %1: the contest has rounds 1 to %2.</translation>
        </message>
        <message>
            <source>There is no contest in %1 yet.</source>
            <translation>There is no contest in %1 yet.</translation>
        </message>
        <message>
            <source>The mapping profile %1 cannot be read: %2</source>
            <translation>The mapping profile %1 cannot be read: %2</translation>
        </message>
        <message>
            <source>Round %1 has no answer key yet, so its answers cannot be checked. Set it first (paper set-key).</source>
            <translation>Round %1 has no answer key yet, so its answers cannot be checked. Set it first (paper set-key).</translation>
        </message>
        <message>
            <source>The paper of round %1 has %2 questions, the rules in force say %3. Record rules with the right number.</source>
            <translation>The paper of round %1 has %2 questions, the rules in force say %3. Record rules with the right number.</translation>
        </message>
        <message>
            <source>Round %1 cannot be ranked yet: the plan's rules can be read in two ways, and the committee's reading is not recorded. Record it first (rules approve).</source>
            <translation>Round %1 cannot be ranked yet: the plan's rules can be read in two ways, and the committee's reading is not recorded. Record it first (rules approve).</translation>
        </message>
        <message>
            <source>Round %1 has no answer key yet. Set it first (paper set-key).</source>
            <translation>Round %1 has no answer key yet. Set it first (paper set-key).</translation>
        </message>
        <message>
            <source>Round %1 has no submissions yet. Import its dump first.</source>
            <translation>Round %1 has no submissions yet. Import its dump first.</translation>
        </message>
        <message>
            <source>the rule book changed</source>
            <translation>the rule book changed</translation>
        </message>
        <message>
            <source>the answer key changed</source>
            <translation>the answer key changed</translation>
        </message>
        <message>
            <source>another file was imported</source>
            <translation>another file was imported</translation>
        </message>
        <message>
            <source>the roster changed</source>
            <translation>the roster changed</translation>
        </message>
        <message>
            <source>an earlier round's result changed</source>
            <translation>an earlier round's result changed</translation>
        </message>
        <message>
            <source>its inputs are no longer what it was computed from: %1</source>
            <translation>its inputs are no longer what it was computed from: %1</translation>
        </message>
        <message>
            <source>Round %1 has not been ranked yet.</source>
            <translation>Round %1 has not been ranked yet.</translation>
        </message>
        <message>
            <source>Something changed while round %1 was being ranked. Nothing was stored: rank it again.</source>
            <translation>Something changed while round %1 was being ranked. Nothing was stored: rank it again.</translation>
        </message>
        <message>
            <source>This needs more memory than there is. Close other programs and try again; with a small contest, run “verify”.</source>
            <translation>This needs more memory than there is. Close other programs and try again; with a small contest, run “verify”.</translation>
        </message>
        <message>
            <source>Something in the contest does not fit together. Run “verify”: it names what was altered.</source>
            <translation>Something in the contest does not fit together. Run “verify”: it names what was altered.</translation>
        </message>
        <message>
            <source>The stored result of round %1 does not match its inputs. Run “verify”, and rank again only when the cause is known.</source>
            <translation>The stored result of round %1 does not match its inputs. Run “verify”, and rank again only when the cause is known.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale: %2. Rank it again and sign it.</source>
            <translation>The result of round %1 is stale: %2. Rank it again and sign it.</translation>
        </message>
        <message>
            <source>The result of round %1 has %2 of the %3 signatures it needs.</source>
            <translation>The result of round %1 has %2 of the %3 signatures it needs.</translation>
        </message>
        <message>
            <source>A question has 2 to %1 options, not %2.</source>
            <translation>A question has 2 to %1 options, not %2.</translation>
        </message>
        <message>
            <source>The key has %1 questions, but the rules in force in round %2 say %3.</source>
            <translation>The key has %1 questions, but the rules in force in round %2 say %3.</translation>
        </message>
        <message>
            <source>Round %1 has a paper already, and papers beside each other need codes of their own.</source>
            <translation>Round %1 has a paper already, and papers beside each other need codes of their own.</translation>
        </message>
        <message>
            <source>The other papers of round %1 have %2 questions, this key has %3.</source>
            <translation>The other papers of round %1 have %2 questions, this key has %3.</translation>
        </message>
        <message>
            <source>Round %1 has the papers %2: name the one whose key changes (--paper-code).</source>
            <translation>Round %1 has the papers %2: name the one whose key changes (--paper-code).</translation>
        </message>
        <message>
            <source>There is no question %1: the paper has %2.</source>
            <translation>There is no question %1: the paper has %2.</translation>
        </message>
        <message>
            <source>“%1” is not a list of options such as B,C.</source>
            <translation>“%1” is not a list of options such as B,C.</translation>
        </message>
        <message>
            <source>Question %1 has this key already.</source>
            <translation>Question %1 has this key already.</translation>
        </message>
        <message>
            <source>The key of round %1 is set already. A change takes two people (key amend).</source>
            <translation>The key of round %1 is set already. A change takes two people (key amend).</translation>
        </message>
        <message>
            <source>A key changes only with a reason: give it.</source>
            <translation>A key changes only with a reason: give it.</translation>
        </message>
        <message>
            <source>There is no submission “%1” in this contest.</source>
            <translation>There is no submission “%1” in this contest.</translation>
        </message>
        <message>
            <source>Submission “%1” is invalidated already.</source>
            <translation>Submission “%1” is invalidated already.</translation>
        </message>
        <message>
            <source>A submission is invalidated only with a reason: give it.</source>
            <translation>A submission is invalidated only with a reason: give it.</translation>
        </message>
        <message>
            <source>An import is recorded with who made it: give the name.</source>
            <translation>An import is recorded with who made it: give the name.</translation>
        </message>
        <message>
            <source>A judge signs with their name: give it.</source>
            <translation>A judge signs with their name: give it.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale: %2. Rank it again before signing.</source>
            <translation>The result of round %1 is stale: %2. Rank it again before signing.</translation>
        </message>
        <message>
            <source>%1 signed this result already.</source>
            <translation>%1 signed this result already.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation>The file %1 cannot be read: %2</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>The file %1 cannot be written: %2</translation>
        </message>
        <message>
            <source>Two people decide this together: give both names.</source>
            <translation>Two people decide this together: give both names.</translation>
        </message>
        <message>
            <source>Two different people decide this together; both names given are the same.</source>
            <translation>Two different people decide this together; both names given are the same.</translation>
        </message>
        <message>
            <source>the contest</source>
            <translation>the contest</translation>
        </message>
        <message>
            <source>the rounds</source>
            <translation>the rounds</translation>
        </message>
        <message>
            <source>the milestones</source>
            <translation>the milestones</translation>
        </message>
        <message>
            <source>the agencies</source>
            <translation>the agencies</translation>
        </message>
        <message>
            <source>the other names of agencies</source>
            <translation>the other names of agencies</translation>
        </message>
        <message>
            <source>the roster’s first %1 entries</source>
            <translation>the roster’s first %1 entries</translation>
        </message>
        <message>
            <source>rule reading %1</source>
            <translation>rule reading %1</translation>
        </message>
        <message>
            <source>answer key of round %1, paper “%2”, version %3</source>
            <translation>answer key of round %1, paper “%2”, version %3</translation>
        </message>
        <message>
            <source>numbers of the submissions of batch %1</source>
            <translation>numbers of the submissions of batch %1</translation>
        </message>
        <message>
            <source>list of the submission ids of batch %1</source>
            <translation>list of the submission ids of batch %1</translation>
        </message>
        <message>
            <source>rejected rows of batch %1</source>
            <translation>rejected rows of batch %1</translation>
        </message>
        <message>
            <source>conflicting rows of batch %1</source>
            <translation>conflicting rows of batch %1</translation>
        </message>
        <message>
            <source>decision %1</source>
            <translation>decision %1</translation>
        </message>
        <message>
            <source>winners of run %1</source>
            <translation>winners of run %1</translation>
        </message>
        <message>
            <source>signature under run %1 of %2</source>
            <translation>signature under run %1 of %2</translation>
        </message>
        <message>
            <source>award %1</source>
            <translation>award %1</translation>
        </message>
        <message>
            <source>the audit trail tells of it, but it is not stored</source>
            <translation>the audit trail tells of it, but it is not stored</translation>
        </message>
        <message>
            <source>it is not what the audit trail tells of</source>
            <translation>it is not what the audit trail tells of</translation>
        </message>
        <message>
            <source>it has no audit entry</source>
            <translation>it has no audit entry</translation>
        </message>
        <message>
            <source>submissions</source>
            <translation>submissions</translation>
        </message>
        <message>
            <source>some belong to no round</source>
            <translation>some belong to no round</translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>accounts</translation>
        </message>
        <message>
            <source>they are not those of the stored submissions</source>
            <translation>they are not those of the stored submissions</translation>
        </message>
        <message>
            <source>it cannot be computed again from what is stored</source>
            <translation>it cannot be computed again from what is stored</translation>
        </message>
        <message>
            <source>it cannot be computed again, since its submissions were altered</source>
            <translation>it cannot be computed again, since its submissions were altered</translation>
        </message>
        <message>
            <source>audit entry %1</source>
            <translation>audit entry %1</translation>
        </message>
        <message>
            <source>an entry before it is missing</source>
            <translation>an entry before it is missing</translation>
        </message>
        <message>
            <source>it does not follow the entry before it</source>
            <translation>it does not follow the entry before it</translation>
        </message>
        <message>
            <source>it was altered</source>
            <translation>it was altered</translation>
        </message>
        <message>
            <source>audit trail</source>
            <translation>audit trail</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>it is empty</translation>
        </message>
        <message>
            <source>batch %1 of round %2</source>
            <translation>batch %1 of round %2</translation>
        </message>
        <message>
            <source>its stored submissions are not those that were imported</source>
            <translation>its stored submissions are not those that were imported</translation>
        </message>
        <message>
            <source>round %1</source>
            <translation>round %1</translation>
        </message>
        <message>
            <source>it holds submissions of no known batch</source>
            <translation>it holds submissions of no known batch</translation>
        </message>
        <message>
            <source>run %1 of round %2</source>
            <translation>run %1 of round %2</translation>
        </message>
        <message>
            <source>computing it again gives another result</source>
            <translation>computing it again gives another result</translation>
        </message>
        <message>
            <source>its stored standing was altered</source>
            <translation>its stored standing was altered</translation>
        </message>
        <message>
            <source>A submission of round %1 is not as any import leaves one. Run “verify”, and restore the contest from a backup.</source>
            <translation>A submission of round %1 is not as any import leaves one. Run “verify”, and restore the contest from a backup.</translation>
        </message>
        <message>
            <source>Round %1 was ranked again since you looked at it. Look at the new result, then sign.</source>
            <translation>Round %1 was ranked again since you looked at it. Look at the new result, then sign.</translation>
        </message>
        <message>
            <source>the people stored as excluded are not those whom the roster excludes</source>
            <translation>the people stored as excluded are not those whom the roster excludes</translation>
        </message>
        <message>
            <source>This contest is kept by its members: sign in (HOITHI_USER, HOITHI_PASSWORD_FILE), or ask its administrator to enter you.</source>
            <translation>This contest is kept by its members: sign in (HOITHI_USER, HOITHI_PASSWORD_FILE), or ask its administrator to enter you.</translation>
        </message>
        <message>
            <source>This is the work of %1, and you are %2.</source>
            <translation>This is the work of %1, and you are %2.</translation>
        </message>
        <message>
            <source>You are signed in as %1: record this under your own name.</source>
            <translation>You are signed in as %1: record this under your own name.</translation>
        </message>
        <message>
            <source>You are signed in as %1: give your own name and that of one other person.</source>
            <translation>You are signed in as %1: give your own name and that of one other person.</translation>
        </message>
        <message>
            <source>You have proposed this already. It waits for a second person.</source>
            <translation>You have proposed this already. It waits for a second person.</translation>
        </message>
        <message>
            <source>an organiser</source>
            <translation>an organiser</translation>
        </message>
        <message>
            <source>a judge</source>
            <translation>a judge</translation>
        </message>
        <message>
            <source>a secretary</source>
            <translation>a secretary</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>an administrator</translation>
        </message>
        <message>
            <source>The answer keys of rounds that are still open are hidden from secretaries, so this would be incomplete. Wait until they are closed, or ask a judge or an organiser.</source>
            <translation>The answer keys of rounds that are still open are hidden from secretaries, so this would be incomplete. Wait until they are closed, or ask a judge or an organiser.</translation>
        </message>
        <message>
            <source>The answer key of round %1 is hidden from secretaries until the round closes. Wait until then, or ask a judge or an organiser.</source>
            <translation>The answer key of round %1 is hidden from secretaries until the round closes. Wait until then, or ask a judge or an organiser.</translation>
        </message>
        <message>
            <source>“%1” cannot be a login: use small letters without accents, digits, and . _ -</source>
            <translation>“%1” cannot be a login: use small letters without accents, digits, and . _ -</translation>
        </message>
        <message>
            <source>Another member is called %1 already. Tell them apart, by a middle name or a post.</source>
            <translation>Another member is called %1 already. Tell them apart, by a middle name or a post.</translation>
        </message>
        <message>
            <source>The first member is an administrator, who enters the others.</source>
            <translation>The first member is an administrator, who enters the others.</translation>
        </message>
        <message>
            <source>One administrator has to stay, to enter and remove members.</source>
            <translation>One administrator has to stay, to enter and remove members.</translation>
        </message>
        <message>
            <source>There is no member “%1”.</source>
            <translation>There is no member “%1”.</translation>
        </message>
        <message>
            <source>There is no proposal %1 that waits for somebody.</source>
            <translation>There is no proposal %1 that waits for somebody.</translation>
        </message>
        <message>
            <source>Proposals are for the members of the contest: sign in first.</source>
            <translation>Proposals are for the members of the contest: sign in first.</translation>
        </message>
        <message>
            <source>You have proposed this yourself: somebody else has to carry it out.</source>
            <translation>You have proposed this yourself: somebody else has to carry it out.</translation>
        </message>
        <message>
            <source>%1 has proposed this, and only they can take it back.</source>
            <translation>%1 has proposed this, and only they can take it back.</translation>
        </message>
        <message>
            <source>%1 has proposed this, and may decide it no more. Take it back, and propose it again where it is still wanted.</source>
            <translation>%1 has proposed this, and may decide it no more. Take it back, and propose it again where it is still wanted.</translation>
        </message>
        <message>
            <source>it tells of something, but names no record of it</source>
            <translation>it tells of something, but names no record of it</translation>
        </message>
        <message>
            <source>A new member needs a password, of at least %1 characters: give one.</source>
            <translation>A new member needs a password, of at least %1 characters: give one.</translation>
        </message>
        <message>
            <source>“%1” administers the server, owns the contest or is no login at all: no rule would bind such a member. Give the person a login of their own.</source>
            <translation>“%1” administers the server, owns the contest or is no login at all: no rule would bind such a member. Give the person a login of their own.</translation>
        </message>
        <message>
            <source>The password of an existing login is not changed here: leave it out.</source>
            <translation>The password of an existing login is not changed here: leave it out.</translation>
        </message>
        <message>
            <source>The server has a login “%1” already, of somebody or something else. Choose another one, or say that this one is meant (--existing-login); it keeps its password.</source>
            <translation>The server has a login “%1” already, of somebody or something else. Choose another one, or say that this one is meant (--existing-login); it keeps its password.</translation>
        </message>
        <message>
            <source>On a server, the server asks for the password when the contest is opened.</source>
            <translation>On a server, the server asks for the password when the contest is opened.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Nothing was changed.</source>
            <translation>The login or the password is wrong. Nothing was changed.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Sign in first.</translation>
        </message>
        <message>
            <source>The old password is wrong. Nothing was changed.</source>
            <translation>The old password is wrong. Nothing was changed.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>A password has at least %1 characters.</translation>
        </message>
        <message>
            <source>The key was changed since this was proposed. Take the proposal back.</source>
            <translation>The key was changed since this was proposed. Take the proposal back.</translation>
        </message>
        <message>
            <source>entry %1 of the members (%2)</source>
            <translation>entry %1 of the members (%2)</translation>
        </message>
        <message>
            <source>proposal %1</source>
            <translation>proposal %1</translation>
        </message>
        <message>
            <source>end %1 of a proposal</source>
            <translation>end %1 of a proposal</translation>
        </message>
        <message>
            <source>entries after %1 were cut off since this computer last saw the contest on %2: it had %3</source>
            <translation>entries after %1 were cut off since this computer last saw the contest on %2: it had %3</translation>
        </message>
        <message>
            <source>entry %1 is not the one that this computer saw on %2: what is before it was rewritten</source>
            <translation>entry %1 is not the one that this computer saw on %2: what is before it was rewritten</translation>
        </message>
        <message>
            <source>; it is another contest, or its first entry was rewritten as well</source>
            <translation>; it is another contest, or its first entry was rewritten as well</translation>
        </message>
        <message>
            <source>entry %1 is not the one that this computer saw on %2 in %3: one of the two was rewritten, or both copies were worked on</source>
            <translation>entry %1 is not the one that this computer saw on %2 in %3: one of the two was rewritten, or both copies were worked on</translation>
        </message>
        <message>
            <source>entry %1 is not the one that %2 signed on</source>
            <translation>entry %1 is not the one that %2 signed on</translation>
        </message>
        <message>
            <source>it does not hold the printed entry %1: entries were cut off or rewritten since, or the document belongs to another contest</source>
            <translation>it does not hold the printed entry %1: entries were cut off or rewritten since, or the document belongs to another contest</translation>
        </message>
        <message>
            <source>There is no audit entry %1 any more.</source>
            <translation>There is no audit entry %1 any more.</translation>
        </message>
        <message>
            <source>what is sealed of the submissions of batch %1</source>
            <translation>what is sealed of the submissions of batch %1</translation>
        </message>
        <message>
            <source>content key %1</source>
            <translation>content key %1</translation>
        </message>
        <message>
            <source>key slot %1</source>
            <translation>key slot %1</translation>
        </message>
        <message>
            <source>what is sealed of the roster’s first %1 entries</source>
            <translation>what is sealed of the roster’s first %1 entries</translation>
        </message>
        <message>
            <source>This recovery code is that of another contest. Nothing was changed.</source>
            <translation>This recovery code is that of another contest. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is no recovery code: a character is missing or mistaken. Compare it with the paper.</source>
            <translation>This is no recovery code: a character is missing or mistaken. Compare it with the paper.</translation>
        </message>
        <message>
            <source>This contest has no passphrase yet. Set one (vault protect).</source>
            <translation>This contest has no passphrase yet. Set one (vault protect).</translation>
        </message>
        <message>
            <source>This contest has a passphrase already. Change it (vault change-passphrase).</source>
            <translation>This contest has a passphrase already. Change it (vault change-passphrase).</translation>
        </message>
        <message>
            <source>The passphrase is wrong. Nothing was changed.</source>
            <translation>The passphrase is wrong. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is recorded with who did it: give the name.</source>
            <translation>This is recorded with who did it: give the name.</translation>
        </message>
        <message>
            <source>The new passphrase is empty: give one.</source>
            <translation>The new passphrase is empty: give one.</translation>
        </message>
        <message>
            <source>The personal data of this contest is erased already.</source>
            <translation>The personal data of this contest is erased already.</translation>
        </message>
        <message>
            <source>Personal data is opened or erased only with a name and a reason: give both.</source>
            <translation>Personal data is opened or erased only with a name and a reason: give both.</translation>
        </message>
        <message>
            <source>A sealed value does not open: it was altered, or its key is missing. Run “verify”, and restore the contest from a backup.</source>
            <translation>A sealed value does not open: it was altered, or its key is missing. Run “verify”, and restore the contest from a backup.</translation>
        </message>
        <message>
            <source>The personal data of this contest was erased. What needs it is not possible any more.</source>
            <translation>The personal data of this contest was erased. What needs it is not possible any more.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>The backup was stopped.</translation>
        </message>
        <message>
            <source>The folder %1 for backups cannot be made. Choose another one.</source>
            <translation>The folder %1 for backups cannot be made. Choose another one.</translation>
        </message>
        <message>
            <source>This contest is damaged and open for reading only. Restore it from a backup, or save what can be read as a new contest.</source>
            <translation>This contest is damaged and open for reading only. Restore it from a backup, or save what can be read as a new contest.</translation>
        </message>
        <message>
            <source>“%1” is damaged: nothing was restored. Take another backup.</source>
            <translation>“%1” is damaged: nothing was restored. Take another backup.</translation>
        </message>
        <message>
            <source>What is restored is a file. To bring a contest down from a server, back it up.</source>
            <translation>What is restored is a file. To bring a contest down from a server, back it up.</translation>
        </message>
        <message>
            <source>There is no form “%1”.</source>
            <translation>There is no form “%1”.</translation>
        </message>
        <message>
            <source>The question sets of this contest are not sealed. Set the questions passphrase first (questions protect).</source>
            <translation>The question sets of this contest are not sealed. Set the questions passphrase first (questions protect).</translation>
        </message>
        <message>
            <source>Every round has its answer key already: there is no question set left to seal.</source>
            <translation>Every round has its answer key already: there is no question set left to seal.</translation>
        </message>
        <message>
            <source>The question sets have a passphrase already. Change it (questions change-passphrase).</source>
            <translation>The question sets have a passphrase already. Change it (questions change-passphrase).</translation>
        </message>
        <message>
            <source>Somebody else has just set an answer key. Try again.</source>
            <translation>Somebody else has just set an answer key. Try again.</translation>
        </message>
        <message>
            <source>The question set of this round is sealed. Give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</source>
            <translation>The question set of this round is sealed. Give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The question set of round %1 is not sealed: there is nothing to open.</source>
            <translation>The question set of round %1 is not sealed: there is nothing to open.</translation>
        </message>
        <message>
            <source>Round %1 is open already: %2 opened it at %3.</source>
            <translation>Round %1 is open already: %2 opened it at %3.</translation>
        </message>
        <message>
            <source>Round %1 opens at %2. Its question set stays sealed until then.</source>
            <translation>Round %1 opens at %2. Its question set stays sealed until then.</translation>
        </message>
        <message>
            <source>Round %1 has no question set yet. Set its key first (paper set-key).</source>
            <translation>Round %1 has no question set yet. Set its key first (paper set-key).</translation>
        </message>
        <message>
            <source>Another key is sealed for this paper of round %1 already. Once the round is open, two people can change it (key amend).</source>
            <translation>Another key is sealed for this paper of round %1 already. Once the round is open, two people can change it (key amend).</translation>
        </message>
        <message>
            <source>The question set of round %1 is sealed, and this needs its answer key. An organiser opens the round first, from %2 on (round open).</source>
            <translation>The question set of round %1 is sealed, and this needs its answer key. An organiser opens the round first, from %2 on (round open).</translation>
        </message>
        <message>
            <source>Somebody else has just opened the round. Look at it again.</source>
            <translation>Somebody else has just opened the round. Look at it again.</translation>
        </message>
        <message>
            <source>Round %1 is open, and its question set with it: no paper can be added.</source>
            <translation>Round %1 is open, and its question set with it: no paper can be added.</translation>
        </message>
        <message>
            <source>question key slot %1</source>
            <translation>question key slot %1</translation>
        </message>
        <message>
            <source>key of the question set of round %1</source>
            <translation>key of the question set of round %1</translation>
        </message>
        <message>
            <source>question set of round %1, paper “%2”</source>
            <translation>question set of round %1, paper “%2”</translation>
        </message>
        <message>
            <source>opening of round %1</source>
            <translation>opening of round %1</translation>
        </message>
        <message>
            <source>released key of round %1</source>
            <translation>released key of round %1</translation>
        </message>
        <message>
            <source>question set of round %1</source>
            <translation>question set of round %1</translation>
        </message>
        <message>
            <source>it was opened before the round opened</source>
            <translation>it was opened before the round opened</translation>
        </message>
        <message>
            <source>the round is open, and its key was not released</source>
            <translation>the round is open, and its key was not released</translation>
        </message>
        <message>
            <source>its key was released without opening the round</source>
            <translation>its key was released without opening the round</translation>
        </message>
        <message>
            <source>the key released for it is not the one that it was sealed with</source>
            <translation>the key released for it is not the one that it was sealed with</translation>
        </message>
        <message>
            <source>it does not open with the released key: it was swapped or altered</source>
            <translation>it does not open with the released key: it was swapped or altered</translation>
        </message>
        <message>
            <source>the answer key is not what was sealed before the round opened</source>
            <translation>the answer key is not what was sealed before the round opened</translation>
        </message>
        <message>
            <source>there is an answer key, though it was not opened</source>
            <translation>there is an answer key, though it was not opened</translation>
        </message>
        <message>
            <source>there is an answer key beside those that were sealed</source>
            <translation>there is an answer key beside those that were sealed</translation>
        </message>
        <message>
            <source>retention period %1</source>
            <translation>retention period %1</translation>
        </message>
        <message>
            <source>How long personal data is kept is recorded with a name and a reason: give both.</source>
            <translation>How long personal data is kept is recorded with a name and a reason: give both.</translation>
        </message>
        <message>
            <source>Give either a number of months or the last day.</source>
            <translation>Give either a number of months or the last day.</translation>
        </message>
        <message>
            <source>The number of months is from 1 to %1.</source>
            <translation>The number of months is from 1 to %1.</translation>
        </message>
        <message>
            <source>No retention period is set for personal data. Set one (personal policy), or erase now at the request of a person or an authority (--early).</source>
            <translation>No retention period is set for personal data. Set one (personal policy), or erase now at the request of a person or an authority (--early).</translation>
        </message>
        <message>
            <source>Personal data is kept until %1. Before that it is erased only at the request of a person or an authority (--early).</source>
            <translation>Personal data is kept until %1. Before that it is erased only at the request of a person or an authority (--early).</translation>
        </message>
        <message>
            <source>The keys changed since this was proposed. Take it back, and propose it again.</source>
            <translation>The keys changed since this was proposed. Take it back, and propose it again.</translation>
        </message>
        <message>
            <source>People are exported only with a purpose: give one.</source>
            <translation>People are exported only with a purpose: give one.</translation>
        </message>
        <message>
            <source>What the result rests on is not what was recorded. %1: %2. Nothing was changed. Run “verify” for everything that does not match; a backup from before can be restored.</source>
            <translation>What the result rests on is not what was recorded. %1: %2. Nothing was changed. Run “verify” for everything that does not match; a backup from before can be restored.</translation>
        </message>
        <message>
            <source>%1 together</source>
            <translation>%1 together</translation>
        </message>
        <message>
            <source> or </source>
            <translation> or </translation>
        </message>
        <message>
            <source>counts as right for everybody</source>
            <translation>counts as right for everybody</translation>
        </message>
        <message>
            <source>Question %1: %2 → %3.</source>
            <translation>Question %1: %2 → %3.</translation>
        </message>
        <message>
            <source>Answer key of round %1.</source>
            <translation>Answer key of round %1.</translation>
        </message>
        <message>
            <source>Answer key of round %1, paper %2.</source>
            <translation>Answer key of round %1, paper %2.</translation>
        </message>
        <message>
            <source>It has no place in the newest ranking.</source>
            <translation>It has no place in the newest ranking.</translation>
        </message>
        <message>
            <source>It has place %1, and its prize is undecided.</source>
            <translation>It has place %1, and its prize is undecided.</translation>
        </message>
        <message>
            <source>It has place %1 and no prize.</source>
            <translation>It has place %1 and no prize.</translation>
        </message>
        <message>
            <source>It has place %1 and the prize “%2”.</source>
            <translation>It has place %1 and the prize “%2”.</translation>
        </message>
        <message>
            <source>Submission “%1” of %2 (account %3) in round %4 is taken out of the ranking.</source>
            <translation>Submission “%1” of %2 (account %3) in round %4 is taken out of the ranking.</translation>
        </message>
        <message>
            <source>All phone and id numbers, and all rejected rows, become unreadable for good, and nothing more can be imported. Names, answers and results stay. Backups made before still hold the data.</source>
            <translation>All phone and id numbers, and all rejected rows, become unreadable for good, and nothing more can be imported. Names, answers and results stay. Backups made before still hold the data.</translation>
        </message>
        <message>
            <source>The time set for keeping them is over.</source>
            <translation>The time set for keeping them is over.</translation>
        </message>
        <message>
            <source>This is before its time: they are to be kept until %1.</source>
            <translation>This is before its time: they are to be kept until %1.</translation>
        </message>
        <message>
            <source>This is before its time: nobody has set how long they are kept.</source>
            <translation>This is before its time: nobody has set how long they are kept.</translation>
        </message>
        <message>
            <source>Only an amended key has an effect to look at beforehand.</source>
            <translation>Only an amended key has an effect to look at beforehand.</translation>
        </message>
        <message>
            <source>The proposal means another submission than it names. Take it back, and propose it again.</source>
            <translation>The proposal means another submission than it names. Take it back, and propose it again.</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Round %1</translation>
        </message>
        <message>
            <source>Round %1, question %2</source>
            <translation>Round %1, question %2</translation>
        </message>
        <message>
            <source>Rule reading %1</source>
            <translation>Rule reading %1</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Roster</translation>
        </message>
        <message>
            <source>Question sets</source>
            <translation>Question sets</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Personal data</translation>
        </message>
        <message>
            <source>Whole contest</source>
            <translation>Whole contest</translation>
        </message>
        <message>
            <source>Amend an answer key</source>
            <translation>Amend an answer key</translation>
        </message>
        <message>
            <source>Invalidate a submission</source>
            <translation>Invalidate a submission</translation>
        </message>
        <message>
            <source>Erase personal data</source>
            <translation>Erase personal data</translation>
        </message>
        <message>
            <source>The key is not one letter from A to %1 a question.</source>
            <translation>The key is not one letter from A to %1 a question.</translation>
        </message>
        <message>
            <source>The last round closes at the end of %1: the earliest day is %2.</source>
            <translation>The last round closes at the end of %1: the earliest day is %2.</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters.</source>
            <translation>A passphrase has at least %1 characters.</translation>
        </message>
        <message>
            <source>No administrator has a password in this file, since it comes from a server. Whoever has the file sets one with “hoithi people set-password”.</source>
            <translation>No administrator has a password in this file, since it comes from a server. Whoever has the file sets one with “hoithi people set-password”.</translation>
        </message>
        <message>
            <source>A member's name is written in Latin letters, with digits, spaces and ’ . - / ( ) at most: give it so, of at most %1 characters.</source>
            <translation>A member's name is written in Latin letters, with digits, spaces and ’ . - / ( ) at most: give it so, of at most %1 characters.</translation>
        </message>
        <message>
            <source>awards</source>
            <translation>awards</translation>
        </message>
        <message>
            <source>the prizes given from run %1 of round %2 are not those that were won in it</source>
            <translation>the prizes given from run %1 of round %2 are not those that were won in it</translation>
        </message>
        <message>
            <source>prizes were given from run %1 of round %2, which not enough judges have signed</source>
            <translation>prizes were given from run %1 of round %2, which not enough judges have signed</translation>
        </message>
        <message>
            <source>the collective prizes are not those that follow from the signed results</source>
            <translation>the collective prizes are not those that follow from the signed results</translation>
        </message>
        <message>
            <source>prizes were given from a run that does not exist</source>
            <translation>prizes were given from a run that does not exist</translation>
        </message>
        <message>
            <source>it holds submissions from outside of its time</source>
            <translation>it holds submissions from outside of its time</translation>
        </message>
        <message>
            <source>it holds a submission twice</source>
            <translation>it holds a submission twice</translation>
        </message>
        <message>
            <source>the file is damaged; record nothing more in it, and save what can be read of it or restore a backup</source>
            <translation>the file is damaged; record nothing more in it, and save what can be read of it or restore a backup</translation>
        </message>
        <message>
            <source>This contest is kept by its members, and your login to the server is none of theirs: ask its administrator to enter you.</source>
            <translation>This contest is kept by its members, and your login to the server is none of theirs: ask its administrator to enter you.</translation>
        </message>
        <message>
            <source>The login “%1” is a member already: %2. Choose another login, or use “Change” for that member.</source>
            <translation>The login “%1” is a member already: %2. Choose another login, or use “Change” for that member.</translation>
        </message>
        <message>
            <source>change %1 of the question bank</source>
            <translation>change %1 of the question bank</translation>
        </message>
        <message>
            <source>questions of change %1 of the bank</source>
            <translation>questions of change %1 of the bank</translation>
        </message>
        <message>
            <source>reviews of change %1 of the bank</source>
            <translation>reviews of change %1 of the bank</translation>
        </message>
        <message>
            <source>images of change %1 of the bank</source>
            <translation>images of change %1 of the bank</translation>
        </message>
        <message>
            <source>drawn paper of round %1, version %2</source>
            <translation>drawn paper of round %1, version %2</translation>
        </message>
        <message>
            <source>frozen paper of round %1</source>
            <translation>frozen paper of round %1</translation>
        </message>
        <message>
            <source>The questions are sealed. Give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</source>
            <translation>The questions are sealed. Give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The questions are sealed with the contest. Give its passphrase (--passphrase-file, or the variable HOITHI_PASSPHRASE).</source>
            <translation>The questions are sealed with the contest. Give its passphrase (--passphrase-file, or the variable HOITHI_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The questions have no passphrase of their own. Set one (questions protect).</source>
            <translation>The questions have no passphrase of their own. Set one (questions protect).</translation>
        </message>
        <message>
            <source>There is no question %1.</source>
            <translation>There is no question %1.</translation>
        </message>
        <message>
            <source>The image is not in this contest.</source>
            <translation>The image is not in this contest.</translation>
        </message>
        <message>
            <source>A text of the question is longer than %1 characters. Shorten it.</source>
            <translation>A text of the question is longer than %1 characters. Shorten it.</translation>
        </message>
        <message>
            <source>A question has at most %1 options, not %2.</source>
            <translation>A question has at most %1 options, not %2.</translation>
        </message>
        <message>
            <source>A question has at most %1 images and 100 tags.</source>
            <translation>A question has at most %1 images and 100 tags.</translation>
        </message>
        <message>
            <source>The image “%1” is missing, or larger than %2 MB.</source>
            <translation>The image “%1” is missing, or larger than %2 MB.</translation>
        </message>
        <message>
            <source>Somebody else has saved question %1 meanwhile. Look at their version first.</source>
            <translation>Somebody else has saved question %1 meanwhile. Look at their version first.</translation>
        </message>
        <message>
            <source>Question %1 was written by %2: somebody else approves it.</source>
            <translation>Question %1 was written by %2: somebody else approves it.</translation>
        </message>
        <message>
            <source>Question %1 is not in a state in which this can be done. Look at it again.</source>
            <translation>Question %1 is not in a state in which this can be done. Look at it again.</translation>
        </message>
        <message>
            <source>Question %1 is not complete: it needs a text, at least %2 options and its right answer.</source>
            <translation>Question %1 is not complete: it needs a text, at least %2 options and its right answer.</translation>
        </message>
        <message>
            <source>A comment has 1 to %1 characters.</source>
            <translation>A comment has 1 to %1 characters.</translation>
        </message>
        <message>
            <source>There is no question to export.</source>
            <translation>There is no question to export.</translation>
        </message>
        <message>
            <source>Questions leave the contest only for a purpose: give one.</source>
            <translation>Questions leave the contest only for a purpose: give one.</translation>
        </message>
        <message>
            <source>No paper is drawn for round %1 yet (paper draw).</source>
            <translation>No paper is drawn for round %1 yet (paper draw).</translation>
        </message>
        <message>
            <source>The paper of round %1 is sealed until the round is opened. Organisers give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</source>
            <translation>The paper of round %1 is sealed until the round is opened. Organisers give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The paper of round %1 is frozen: it changes no more.</source>
            <translation>The paper of round %1 is frozen: it changes no more.</translation>
        </message>
        <message>
            <source>Round %1 has an answer key already, of a paper from elsewhere.</source>
            <translation>Round %1 has an answer key already, of a paper from elsewhere.</translation>
        </message>
        <message>
            <source>Round %1 is open: no paper can be added.</source>
            <translation>Round %1 is open: no paper can be added.</translation>
        </message>
        <message>
            <source>Somebody else has changed the paper of round %1 meanwhile. Look at it again.</source>
            <translation>Somebody else has changed the paper of round %1 meanwhile. Look at it again.</translation>
        </message>
        <message>
            <source>A question is replaced only with a reason: give it.</source>
            <translation>A question is replaced only with a reason: give it.</translation>
        </message>
        <message>
            <source>Question %1 of the paper has other options now. Replace it, or draw again.</source>
            <translation>Question %1 of the paper has other options now. Replace it, or draw again.</translation>
        </message>
        <message>
            <source>Question %1 of the paper is not approved as it is worded there.</source>
            <translation>Question %1 of the paper is not approved as it is worded there.</translation>
        </message>
        <message>
            <source>The paper was changed since this was proposed. Take the proposal back.</source>
            <translation>The paper was changed since this was proposed. Take the proposal back.</translation>
        </message>
        <message>
            <source>The paper of round %1 as drawn last (version %2: %3 questions, %4 variants) is fixed for good, with its answer keys. Its hash is %5.</source>
            <translation>The paper of round %1 as drawn last (version %2: %3 questions, %4 variants) is fixed for good, with its answer keys. Its hash is %5.</translation>
        </message>
        <message>
            <source>The paper of a round that is not over leaves the contest only for a purpose: give one.</source>
            <translation>The paper of a round that is not over leaves the contest only for a purpose: give one.</translation>
        </message>
        <message>
            <source>The program is incomplete.</source>
            <translation>The program is incomplete.</translation>
        </message>
        <message>
            <source>it is not the key of the frozen paper</source>
            <translation>it is not the key of the frozen paper</translation>
        </message>
        <message>
            <source>it does not open, or has another content than its hash says</source>
            <translation>it does not open, or has another content than its hash says</translation>
        </message>
        <message>
            <source>The analysis was stopped.</source>
            <translation>The analysis was stopped.</translation>
        </message>
        <message>
            <source>Freeze a paper</source>
            <translation>Freeze a paper</translation>
        </message>
        <message>
            <source>This question cannot be opened: it was altered, or stored by another program.</source>
            <translation>This question cannot be opened: it was altered, or stored by another program.</translation>
        </message>
        <message>
            <source>This comment cannot be opened: it was altered, or stored by another program.</source>
            <translation>This comment cannot be opened: it was altered, or stored by another program.</translation>
        </message>
        <message>
            <source>the frozen paper has it, but it is not stored</source>
            <translation>the frozen paper has it, but it is not stored</translation>
        </message>
        <message>
            <source>The paper of round %1 is frozen, with all its answer keys: none is added.</source>
            <translation>The paper of round %1 is frozen, with all its answer keys: none is added.</translation>
        </message>
        <message>
            <source>The question bank is the work of %1, and you are %2.</source>
            <translation>The question bank is the work of %1, and you are %2.</translation>
        </message>
        <message>
            <source>The paper of round %1 is not for secretaries until the round is over.</source>
            <translation>The paper of round %1 is not for secretaries until the round is over.</translation>
        </message>
        <message>
            <source>The paper of round %1 is not for judges until the round is open.</source>
            <translation>The paper of round %1 is not for judges until the round is open.</translation>
        </message>
        <message>
            <source>Question %1 cannot be opened: write it anew, or restore a backup.</source>
            <translation>Question %1 cannot be opened: write it anew, or restore a backup.</translation>
        </message>
        <message>
            <source>Question %1 cannot be opened. Take it out of use, and export the others.</source>
            <translation>Question %1 cannot be opened. Take it out of use, and export the others.</translation>
        </message>
        <message>
            <source>A key of the question bank is missing. Open the contest again.</source>
            <translation>A key of the question bank is missing. Open the contest again.</translation>
        </message>
        <message>
            <source>The paper of round %1 cannot be opened: it was altered, and its questions could be drawn a second time. Draw it anew, or restore a backup.</source>
            <translation>The paper of round %1 cannot be opened: it was altered, and its questions could be drawn a second time. Draw it anew, or restore a backup.</translation>
        </message>
        <message>
            <source>The newest key of the question bank is not sealed as the questions are now: somebody has put it there from outside. Nothing was written. Ask the administrator of the contest.</source>
            <translation>The newest key of the question bank is not sealed as the questions are now: somebody has put it there from outside. Nothing was written. Ask the administrator of the contest.</translation>
        </message>
        <message>
            <source>the judges took submissions out, or back in</source>
            <translation>the judges took submissions out, or back in</translation>
        </message>
        <message>
            <source>the judges merged accounts, or separated them</source>
            <translation>the judges merged accounts, or separated them</translation>
        </message>
        <message>
            <source>the judges decided a tie</source>
            <translation>the judges decided a tie</translation>
        </message>
        <message>
            <source>decision %1 about accounts</source>
            <translation>decision %1 about accounts</translation>
        </message>
        <message>
            <source>decision %1 about a tie</source>
            <translation>decision %1 about a tie</translation>
        </message>
        <message>
            <source>verdict %1 about a review flag</source>
            <translation>verdict %1 about a review flag</translation>
        </message>
        <message>
            <source>finalisation of run %1</source>
            <translation>finalisation of run %1</translation>
        </message>
        <message>
            <source>A submission is taken back in only with a reason: give it.</source>
            <translation>A submission is taken back in only with a reason: give it.</translation>
        </message>
        <message>
            <source>Submission “%1” is not invalidated.</source>
            <translation>Submission “%1” is not invalidated.</translation>
        </message>
        <message>
            <source>Submission “%1” of %2 (account %3) in round %4 is taken back into the ranking.</source>
            <translation>Submission “%1” of %2 (account %3) in round %4 is taken back into the ranking.</translation>
        </message>
        <message>
            <source>Give from 2 to %1 different accounts.</source>
            <translation>Give from 2 to %1 different accounts.</translation>
        </message>
        <message>
            <source>No submission of this contest is of account “%1”.</source>
            <translation>No submission of this contest is of account “%1”.</translation>
        </message>
        <message>
            <source>The accounts %1 count as one person already.</source>
            <translation>The accounts %1 count as one person already.</translation>
        </message>
        <message>
            <source>The accounts %1 are not merged, in exactly this list.</source>
            <translation>The accounts %1 are not merged, in exactly this list.</translation>
        </message>
        <message>
            <source>Accounts are merged or separated only with a reason: give it.</source>
            <translation>Accounts are merged or separated only with a reason: give it.</translation>
        </message>
        <message>
            <source>The accounts %1 count as one person from round %2 on.</source>
            <translation>The accounts %1 count as one person from round %2 on.</translation>
        </message>
        <message>
            <source>The accounts %1, merged before, count apart from round %2 on.</source>
            <translation>The accounts %1, merged before, count apart from round %2 on.</translation>
        </message>
        <message>
            <source>No agencies tie for a collective prize at place %1.</source>
            <translation>No agencies tie for a collective prize at place %1.</translation>
        </message>
        <message>
            <source>Nobody ties for a prize of round %1 at place %2.</source>
            <translation>Nobody ties for a prize of round %1 at place %2.</translation>
        </message>
        <message>
            <source>“%1” is not one of those who tie at place %2, or is named twice.</source>
            <translation>“%1” is not one of those who tie at place %2, or is named twice.</translation>
        </message>
        <message>
            <source>Name as many winners as there are prizes for this tie: %1, best first.</source>
            <translation>Name as many winners as there are prizes for this tie: %1, best first.</translation>
        </message>
        <message>
            <source>The seed of a draw has up to 200 letters without diacritics, digits, single spaces, and - _ . / only, so that anybody can type it again.</source>
            <translation>The seed of a draw has up to 200 letters without diacritics, digits, single spaces, and - _ . / only, so that anybody can type it again.</translation>
        </message>
        <message>
            <source>The tie at place %1 is decided already: a draw is held of open ties only. Judges can still decide otherwise.</source>
            <translation>The tie at place %1 is decided already: a draw is held of open ties only. Judges can still decide otherwise.</translation>
        </message>
        <message>
            <source>Those whom the proposal orders tie no more, or their tie is decided. Take it back.</source>
            <translation>Those whom the proposal orders tie no more, or their tie is decided. Take it back.</translation>
        </message>
        <message>
            <source>%1 (submission %2)</source>
            <translation>%1 (submission %2)</translation>
        </message>
        <message>
            <source>A tie is decided only with a reason: give it.</source>
            <translation>A tie is decided only with a reason: give it.</translation>
        </message>
        <message>
            <source>Agencies that tie for the collective prizes at place %1.</source>
            <translation>Agencies that tie for the collective prizes at place %1.</translation>
        </message>
        <message>
            <source>People who tie for a prize of round %1 at place %2.</source>
            <translation>People who tie for a prize of round %1 at place %2.</translation>
        </message>
        <message>
            <source>By a public draw with the seed “%1”.</source>
            <translation>By a public draw with the seed “%1”.</translation>
        </message>
        <message>
            <source>A result is declared final by a judge, with a comment: give both.</source>
            <translation>A result is declared final by a judge, with a comment: give both.</translation>
        </message>
        <message>
            <source>The result of round %1 cannot be final yet. %2</source>
            <translation>The result of round %1 cannot be final yet. %2</translation>
        </message>
        <message>
            <source>The result of round %1 is final already, as %2 declared.</source>
            <translation>The result of round %1 is final already, as %2 declared.</translation>
        </message>
        <message>
            <source>Take a submission back in</source>
            <translation>Take a submission back in</translation>
        </message>
        <message>
            <source>Merge accounts</source>
            <translation>Merge accounts</translation>
        </message>
        <message>
            <source>Separate accounts</source>
            <translation>Separate accounts</translation>
        </message>
        <message>
            <source>Decide a tie</source>
            <translation>Decide a tie</translation>
        </message>
        <message>
            <source>A judge says something about a flag under their name, with a reason: give both.</source>
            <translation>A judge says something about a flag under their name, with a reason: give both.</translation>
        </message>
        <message>
            <source>Choose from 1 to %1 flags.</source>
            <translation>Choose from 1 to %1 flags.</translation>
        </message>
        <message>
            <source>One of these flags is settled already.</source>
            <translation>One of these flags is settled already.</translation>
        </message>
        <message>
            <source>One of these flags is open already.</source>
            <translation>One of these flags is open already.</translation>
        </message>
        <message>
            <source>Looking for flags was stopped.</source>
            <translation>Looking for flags was stopped.</translation>
        </message>
        <message>
            <source>There is no such flag. Look for flags again.</source>
            <translation>There is no such flag. Look for flags again.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale: %2. Rank it again.</source>
            <translation>The result of round %1 is stale: %2. Rank it again.</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>A change of the schedule is recorded with a name and a reason: give both.</source>
            <translation>A change of the schedule is recorded with a name and a reason: give both.</translation>
        </message>
        <message>
            <source>The reason has at most %1 characters.</source>
            <translation>The reason has at most %1 characters.</translation>
        </message>
        <message>
            <source>%1 has changed the schedule meanwhile: %2. Look at it again.</source>
            <translation>%1 has changed the schedule meanwhile: %2. Look at it again.</translation>
        </message>
        <message>
            <source>The questions of this contest are sealed, and so will be those of the added round. Give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</source>
            <translation>The questions of this contest are sealed, and so will be those of the added round. Give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The schedule is like this already.</source>
            <translation>The schedule is like this already.</translation>
        </message>
        <message>
            <source>%1; with %2</source>
            <translation>%1; with %2</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rounds</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Milestones</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>In charge</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Page %1/%2</source>
            <translation>Page %1/%2</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Round %1 was cancelled. Who holds it after all takes that back first (schedule restore-round).</source>
            <translation>Round %1 was cancelled. Who holds it after all takes that back first (schedule restore-round).</translation>
        </message>
        <message>
            <source>Milestone %1</source>
            <translation>Milestone %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>to be held</source>
            <translation>to be held</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Opens</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Closes</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <source>is not within the contest, which lasts from %1 to %2</source>
            <translation>is not within the contest, which lasts from %1 to %2</translation>
        </message>
        <message>
            <source>ends after the contest, which lasts to %1</source>
            <translation>ends after the contest, which lasts to %1</translation>
        </message>
        <message>
            <source>overlaps “%1” from %2 to %3</source>
            <translation>overlaps “%1” from %2 to %3</translation>
        </message>
        <message>
            <source>“%1” does not follow at once: no round for a part of %2</source>
            <translation>“%1” does not follow at once: no round for a part of %2</translation>
        </message>
        <message>
            <source>“%1” does not follow at once: no round from %2 to %3</source>
            <translation>“%1” does not follow at once: no round from %2 to %3</translation>
        </message>
        <message>
            <source>opens on %1 and has neither a frozen paper nor an answer key</source>
            <translation>opens on %1 and has neither a frozen paper nor an answer key</translation>
        </message>
        <message>
            <source>opens on %1, and no rule reading is in force for it</source>
            <translation>opens on %1, and no rule reading is in force for it</translation>
        </message>
        <message>
            <source>its papers have %1 questions, and the rules in force ask for %2</source>
            <translation>its papers have %1 questions, and the rules in force ask for %2</translation>
        </message>
        <message>
            <source>overdue since %1, not marked as done</source>
            <translation>overdue since %1, not marked as done</translation>
        </message>
        <message>
            <source>%1 is a public holiday: %2</source>
            <translation>%1 is a public holiday: %2</translation>
        </message>
        <message>
            <source>%1 is a day of the weekend</source>
            <translation>%1 is a day of the weekend</translation>
        </message>
        <message>
            <source>“%1” needs a name.</source>
            <translation>“%1” needs a name.</translation>
        </message>
        <message>
            <source>The name of “%1” is too long.</source>
            <translation>The name of “%1” is too long.</translation>
        </message>
        <message>
            <source>A milestone needs a number, as “1.2”.</source>
            <translation>A milestone needs a number, as “1.2”.</translation>
        </message>
        <message>
            <source>A milestone’s number has at most %1 characters.</source>
            <translation>A milestone’s number has at most %1 characters.</translation>
        </message>
        <message>
            <source>Who is in charge of “%1”, or a partner, has too long a name.</source>
            <translation>Who is in charge of “%1”, or a partner, has too long a name.</translation>
        </message>
        <message>
            <source>“%1” needs a deadline.</source>
            <translation>“%1” needs a deadline.</translation>
        </message>
        <message>
            <source>“%1” would end before it begins.</source>
            <translation>“%1” would end before it begins.</translation>
        </message>
        <message>
            <source>“%1” has a day before 2000 or after 2099.</source>
            <translation>“%1” has a day before 2000 or after 2099.</translation>
        </message>
        <message>
            <source>Another milestone has the number of “%1”.</source>
            <translation>Another milestone has the number of “%1”.</translation>
        </message>
        <message>
            <source>“%1” does not follow the last one of the schedule.</source>
            <translation>“%1” does not follow the last one of the schedule.</translation>
        </message>
        <message>
            <source>The schedule has no room for “%1”.</source>
            <translation>The schedule has no room for “%1”.</translation>
        </message>
        <message>
            <source>“%1” cannot be cancelled: submissions were imported into it. Which of them do not count, two judges decide.</source>
            <translation>“%1” cannot be cancelled: submissions were imported into it. Which of them do not count, two judges decide.</translation>
        </message>
        <message>
            <source>“%1” cannot be cancelled: it was ranked.</source>
            <translation>“%1” cannot be cancelled: it was ranked.</translation>
        </message>
        <message>
            <source>“%1” cannot be cancelled: its question set was opened.</source>
            <translation>“%1” cannot be cancelled: its question set was opened.</translation>
        </message>
        <message>
            <source>“%1” cannot open later than its question set was opened.</source>
            <translation>“%1” cannot open later than its question set was opened.</translation>
        </message>
        <message>
            <source>“%1” was ranked: it cannot be open again.</source>
            <translation>“%1” was ranked: it cannot be open again.</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>under way</translation>
        </message>
        <message>
            <source>over</source>
            <translation>over</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>New Year</source>
            <translation>New Year</translation>
        </message>
        <message>
            <source>Lunar New Year</source>
            <translation>Lunar New Year</translation>
        </message>
        <message>
            <source>Hung Kings’ Commemoration Day</source>
            <translation>Hung Kings’ Commemoration Day</translation>
        </message>
        <message>
            <source>Reunification Day</source>
            <translation>Reunification Day</translation>
        </message>
        <message>
            <source>Labour Day</source>
            <translation>Labour Day</translation>
        </message>
        <message>
            <source>National Day</source>
            <translation>National Day</translation>
        </message>
        <message>
            <source>the milestones’ partners and beginnings</source>
            <translation>the milestones’ partners and beginnings</translation>
        </message>
        <message>
            <source>change %1 of the schedule</source>
            <translation>change %1 of the schedule</translation>
        </message>
        <message>
            <source>version %1 of a round’s time</source>
            <translation>version %1 of a round’s time</translation>
        </message>
        <message>
            <source>version %1 of a milestone</source>
            <translation>version %1 of a milestone</translation>
        </message>
        <message>
            <source>added round %1</source>
            <translation>added round %1</translation>
        </message>
        <message numerus="yes">
            <source>“%1” cannot be at this time: %Ln submission(s) that were accepted would be outside of it.</source>
            <translation>
                <numerusform>“%1” cannot be at this time: %Ln submission that was accepted would be outside of it.</numerusform>
                <numerusform>“%1” cannot be at this time: %Ln submissions that were accepted would be outside of it.</numerusform>
            </translation>
        </message>
        <message>
            <source>The roster has no entry %1.</source>
            <translation>The roster has no entry %1.</translation>
        </message>
        <message>
            <source>Entry %1 of the roster is withdrawn already.</source>
            <translation>Entry %1 of the roster is withdrawn already.</translation>
        </message>
        <message>
            <source>Somebody is taken out of the roster in a person&apos;s name and for a reason: give both.</source>
            <translation>Somebody is taken out of the roster in a person&apos;s name and for a reason: give both.</translation>
        </message>
        <message>
            <source>At most %1 people are taken out of the roster at once.</source>
            <translation>At most %1 people are taken out of the roster at once.</translation>
        </message>
        <message>
            <source>withdrawal %1 from the roster</source>
            <translation>withdrawal %1 from the roster</translation>
        </message>
        <message>
            <source>No rules are approved yet. Approve them first (rules approve), or print a draft.</source>
            <translation>No rules are approved yet. Approve them first (rules approve), or print a draft.</translation>
        </message>
        <message>
            <source>Prizes of earlier rounds bear on this one, and not all of them are ranked as they stand now. Rank the earlier rounds first.</source>
            <translation>Prizes of earlier rounds bear on this one, and not all of them are ranked as they stand now. Rank the earlier rounds first.</translation>
        </message>
        <message>
            <source>The comparison was stopped.</source>
            <translation>The comparison was stopped.</translation>
        </message>
        <message>
            <source>There is no version %1 of the rules.</source>
            <translation>There is no version %1 of the rules.</translation>
        </message>
        <message>
            <source>Two to %1 rule books can be compared.</source>
            <translation>Two to %1 rule books can be compared.</translation>
        </message>
        <message>
            <source>Version %1 of the rules was approved meanwhile. Nothing was recorded: compare yours with it, then approve again.</source>
            <translation>Version %1 of the rules was approved meanwhile. Nothing was recorded: compare yours with it, then approve again.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale: %2. Rank it again before a tie is decided.</source>
            <translation>The result of round %1 is stale: %2. Rank it again before a tie is decided.</translation>
        </message>
        <message>
            <source>Round %1 was ranked again since you looked at it. Look at the new result first.</source>
            <translation>Round %1 was ranked again since you looked at it. Look at the new result first.</translation>
        </message>
        <message>
            <source>Something changed while round %1 was being looked through. Nothing was recorded: look at it again.</source>
            <translation>Something changed while round %1 was being looked through. Nothing was recorded: look at it again.</translation>
        </message>
        <message>
            <source>its seed gives another order</source>
            <translation>its seed gives another order</translation>
        </message>
        <message>
            <source>too few judges have signed what was declared final</source>
            <translation>too few judges have signed what was declared final</translation>
        </message>
        <message>
            <source>%1 has from 1 to %2 days.</source>
            <translation>%1 has from 1 to %2 days.</translation>
        </message>
        <message>
            <source>%1 is too long: at most %2 letters are taken.</source>
            <translation>%1 is too long: at most %2 letters are taken.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 or %2</translation>
        </message>
        <message>
            <source>A complaint cannot have come in at that moment: it lies in the future, or before 2000.</source>
            <translation>A complaint cannot have come in at that moment: it lies in the future, or before 2000.</translation>
        </message>
        <message>
            <source>A complaint is opened only with a name and a reason: give both.</source>
            <translation>A complaint is opened only with a name and a reason: give both.</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Answer letter</source>
            <translation>Answer letter</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>By e-mail</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>By letter</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>By phone</translation>
        </message>
        <message>
            <source>Complaint %1</source>
            <translation>Complaint %1</translation>
        </message>
        <message>
            <source>Complaint %1 is decided already. Open it again first, with a reason.</source>
            <translation>Complaint %1 is decided already. Open it again first, with a reason.</translation>
        </message>
        <message>
            <source>Complaint %1 is not decided yet. A judge decides first, then it is answered.</source>
            <translation>Complaint %1 is not decided yet. A judge decides first, then it is answered.</translation>
        </message>
        <message>
            <source>Complaint %1 is open already.</source>
            <translation>Complaint %1 is open already.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Due soon</translation>
        </message>
        <message>
            <source>Eligibility</source>
            <translation>Eligibility</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>In person</translation>
        </message>
        <message>
            <source>In the app</source>
            <translation>In the app</translation>
        </message>
        <message>
            <source>Key of a question</source>
            <translation>Key of a question</translation>
        </message>
        <message>
            <source>Link removed</source>
            <translation>Link removed</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Opened again</translation>
        </message>
        <message>
            <source>Out of time</source>
            <translation>Out of time</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Partly upheld</source>
            <translation>Partly upheld</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prediction</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Prize</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>Submission linked</source>
            <translation>Submission linked</translation>
        </message>
        <message>
            <source>The address</source>
            <translation>The address</translation>
        </message>
        <message>
            <source>The complaint has no complainant: give the full name.</source>
            <translation>The complaint has no complainant: give the full name.</translation>
        </message>
        <message>
            <source>The complaint says nothing: give its text.</source>
            <translation>The complaint says nothing: give its text.</translation>
        </message>
        <message>
            <source>The full name</source>
            <translation>The full name</translation>
        </message>
        <message>
            <source>The phone number</source>
            <translation>The phone number</translation>
        </message>
        <message>
            <source>The register has no complaint %1.</source>
            <translation>The register has no complaint %1.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>The text</translation>
        </message>
        <message>
            <source>The text of the complaint</source>
            <translation>The text of the complaint</translation>
        </message>
        <message>
            <source>The time for an answer</source>
            <translation>The time for an answer</translation>
        </message>
        <message>
            <source>The time to complain</source>
            <translation>The time to complain</translation>
        </message>
        <message>
            <source>This is recorded with a text: give the reason.</source>
            <translation>This is recorded with a text: give the reason.</translation>
        </message>
        <message>
            <source>This submission is linked with complaint %1 already.</source>
            <translation>This submission is linked with complaint %1 already.</translation>
        </message>
        <message>
            <source>This submission is not linked with complaint %1.</source>
            <translation>This submission is not linked with complaint %1.</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Upheld</translation>
        </message>
        <message>
            <source>What happens to a complaint is recorded under a name: give it.</source>
            <translation>What happens to a complaint is recorded under a name: give it.</translation>
        </message>
        <message>
            <source>Withdrawn by the complainant</source>
            <translation>Withdrawn by the complainant</translation>
        </message>
        <message>
            <source>a number before it is missing in the register</source>
            <translation>a number before it is missing in the register</translation>
        </message>
        <message>
            <source>complaint %1</source>
            <translation>complaint %1</translation>
        </message>
        <message>
            <source>it was registered before it came in</source>
            <translation>it was registered before it came in</translation>
        </message>
        <message>
            <source>its letter has the number of another one</source>
            <translation>its letter has the number of another one</translation>
        </message>
        <message>
            <source>its outcome names an audit entry that is no such decision</source>
            <translation>its outcome names an audit entry that is no such decision</translation>
        </message>
        <message>
            <source>step %1 cannot follow what was before it</source>
            <translation>step %1 cannot follow what was before it</translation>
        </message>
        <message>
            <source>step %1 of a complaint</source>
            <translation>step %1 of a complaint</translation>
        </message>
        <message>
            <source>A letter is issued with its number and its date: give both.</source>
            <translation>A letter is issued with its number and its date: give both.</translation>
        </message>
        <message>
            <source>A line of the letter</source>
            <translation>A line of the letter</translation>
        </message>
        <message>
            <source>No letter has answered complaint %1 yet.</source>
            <translation>No letter has answered complaint %1 yet.</translation>
        </message>
        <message>
            <source>Both are run %1. Name two different ones.</source>
            <translation>Both are run %1. Name two different ones.</translation>
        </message>
        <message>
            <source>Round %1 has no run %2. See which there are (runs list).</source>
            <translation>Round %1 has no run %2. See which there are (runs list).</translation>
        </message>
        <message>
            <source>Run %1 cannot be compared: %2. Run “verify”, which tells what was altered.</source>
            <translation>Run %1 cannot be compared: %2. Run “verify”, which tells what was altered.</translation>
        </message>
        <message>
            <source>Several runs of round %1 begin with %2. Give more of the hash.</source>
            <translation>Several runs of round %1 begin with %2. Give more of the hash.</translation>
        </message>
        <message>
            <source>“%1” is too short to tell a run by: give at least %2 characters of its hash.</source>
            <translation>“%1” is too short to tell a run by: give at least %2 characters of its hash.</translation>
        </message>
        <message>
            <source>Looking at the effect on the prizes was stopped.</source>
            <translation>Looking at the effect on the prizes was stopped.</translation>
        </message>
        <message>
            <source>Only decisions about submissions and accounts have an effect to look at here.</source>
            <translation>Only decisions about submissions and accounts have an effect to look at here.</translation>
        </message>
        <message>
            <source>Others tie at place %1 by now than those you have looked at. Look at the tie again, then decide it.</source>
            <translation>Others tie at place %1 by now than those you have looked at. Look at the tie again, then decide it.</translation>
        </message>
        <message>
            <source>Something changed while the tie was being looked at. Nothing was recorded: look at it again.</source>
            <translation>Something changed while the tie was being looked at. Nothing was recorded: look at it again.</translation>
        </message>
        <message>
            <source>Phone numbers, id numbers and what is said in complaints are sealed. Give the passphrase (--passphrase-file, or the variable HOITHI_PASSPHRASE).</source>
            <translation>Phone numbers, id numbers and what is said in complaints are sealed. Give the passphrase (--passphrase-file, or the variable HOITHI_PASSPHRASE).</translation>
        </message>
        <message>
            <source>Letter no. %1 of %2 answers complaint %3 already. Give another number.</source>
            <translation>Letter no. %1 of %2 answers complaint %3 already. Give another number.</translation>
        </message>
        <message>
            <source>A letter&apos;s number has digits, and one letter behind them at most, as 12 or 12a. What follows it (/%1) is printed anyhow.</source>
            <translation>A letter&apos;s number has digits, and one letter behind them at most, as 12 or 12a. What follows it (/%1) is printed anyhow.</translation>
        </message>
        <message>
            <source>Complaints that no judge has decided: no. %1. Decide and answer them first: once personal data is erased nobody can.</source>
            <translation>Complaints that no judge has decided: no. %1. Decide and answer them first: once personal data is erased nobody can.</translation>
        </message>
        <message>
            <source>Letter no. %1 of %2 answers complaint %3 already. Show and save that one as it was issued; before another answer a judge opens the complaint again.</source>
            <translation>Letter no. %1 of %2 answers complaint %3 already. Show and save that one as it was issued; before another answer a judge opens the complaint again.</translation>
        </message>
        <message>
            <source>Letter no. %1 of %2 was issued for complaint %3 before it was opened again. Give the new answer another number.</source>
            <translation>Letter no. %1 of %2 was issued for complaint %3 before it was opened again. Give the new answer another number.</translation>
        </message>
        <message>
            <source>No such letter has answered complaint %1. Its steps tell what letters there were.</source>
            <translation>No such letter has answered complaint %1. Its steps tell what letters there were.</translation>
        </message>
        <message>
            <source>The letter cannot have the date %1: complaint %2 was decided on %3, and today is %4. Give a day from the one to the other.</source>
            <translation>The letter cannot have the date %1: complaint %2 was decided on %3, and today is %4. Give a day from the one to the other.</translation>
        </message>
        <message>
            <source>The letter names the linked submissions without their result. %1</source>
            <translation>The letter names the linked submissions without their result. %1</translation>
        </message>
        <message>
            <source>Audit entry %1 is from before complaint %2 came in: the complaint cannot have led to it. Name a later entry.</source>
            <translation>Audit entry %1 is from before complaint %2 came in: the complaint cannot have led to it. Name a later entry.</translation>
        </message>
        <message>
            <source>it came in before 2000</source>
            <translation>it came in before 2000</translation>
        </message>
        <message>
            <source>it tells of another act or another complaint than it is called by</source>
            <translation>it tells of another act or another complaint than it is called by</translation>
        </message>
        <message>
            <source>its answer cannot be due on the day that is stored</source>
            <translation>its answer cannot be due on the day that is stored</translation>
        </message>
        <message>
            <source>its letter is from a day that there is not</source>
            <translation>its letter is from a day that there is not</translation>
        </message>
        <message>
            <source>its outcome names an audit entry from before it came in</source>
            <translation>its outcome names an audit entry from before it came in</translation>
        </message>
        <message>
            <source>step %1 says nothing</source>
            <translation>step %1 says nothing</translation>
        </message>
        <message>
            <source>the last day to complain cannot be the one that is stored</source>
            <translation>the last day to complain cannot be the one that is stored</translation>
        </message>
        <message>
            <source>what is said with step %1 cannot be read: what is sealed of it was altered, or never sealed with the key of this contest</source>
            <translation>what is said with step %1 cannot be read: what is sealed of it was altered, or never sealed with the key of this contest</translation>
        </message>
        <message>
            <source>who complains and what they say cannot be read: what is sealed of it was altered, or never sealed with the key of this contest</source>
            <translation>who complains and what they say cannot be read: what is sealed of it was altered, or never sealed with the key of this contest</translation>
        </message>
        <message>
            <source>Complaint %1 is not out of time: it came in on %2, and the last day to complain was %3. Choose another outcome.</source>
            <translation>Complaint %1 is not out of time: it came in on %2, and the last day to complain was %3. Choose another outcome.</translation>
        </message>
        <message>
            <source>Complaint %1 is not out of time: when it came in, on %2, no result of its round was signed, so that no time to complain had begun. Choose another outcome.</source>
            <translation>Complaint %1 is not out of time: when it came in, on %2, no result of its round was signed, so that no time to complain had begun. Choose another outcome.</translation>
        </message>
        <message>
            <source>Round %1 is not over: on a server it is ranked afterwards, and who would win is not told before.</source>
            <translation>Round %1 is not over: on a server it is ranked afterwards, and who would win is not told before.</translation>
        </message>
        <message>
            <source>The key was changed while the effect was being looked at. Nothing was recorded: look at it again.</source>
            <translation>The key was changed while the effect was being looked at. Nothing was recorded: look at it again.</translation>
        </message>
        <message>
            <source>The result is stale: %1. Rank the round again (rank).</source>
            <translation>The result is stale: %1. Rank the round again (rank).</translation>
        </message>
        <message>
            <source>The result has %1 of the %2 signatures it needs (sign).</source>
            <translation>The result has %1 of the %2 signatures it needs (sign).</translation>
        </message>
        <message>
            <source>The round is not over yet (schedule show).</source>
            <translation>The round is not over yet (schedule show).</translation>
        </message>
        <message>
            <source>Proposals about this round that wait for a second judge: %1. Carry them out, or take them back (people pending).</source>
            <translation>Proposals about this round that wait for a second judge: %1. Carry them out, or take them back (people pending).</translation>
        </message>
        <message>
            <source>Review flags that concern a prize and are not settled: %1. Look at each (review flags --open).</source>
            <translation>Review flags that concern a prize and are not settled: %1. Look at each (review flags --open).</translation>
        </message>
        <message>
            <source>Complaints about this round that no judge has decided: no. %1. Decide them (complaints list).</source>
            <translation>Complaints about this round that no judge has decided: no. %1. Decide them (complaints list).</translation>
        </message>
        <message>
            <source>People tie for a prize at place %1. Let the judges decide (review ties).</source>
            <translation>People tie for a prize at place %1. Let the judges decide (review ties).</translation>
        </message>
        <message>
            <source>The round has not been ranked yet. Rank it (rank).</source>
            <translation>The round has not been ranked yet. Rank it (rank).</translation>
        </message>
        <message>
            <source>The round must then be ranked again and signed.</source>
            <translation>The round must then be ranked again and signed.</translation>
        </message>
        <message>
            <source>The judges have settled one of these flags by a decision. As long as that holds, it takes no verdict.</source>
            <translation>The judges have settled one of these flags by a decision. As long as that holds, it takes no verdict.</translation>
        </message>
        <message>
            <source>the people it tells were withdrawn are not those withdrawn from the roster</source>
            <translation>the people it tells were withdrawn are not those withdrawn from the roster</translation>
        </message>
        <message>
            <source>the roster excludes other accounts of merged people</source>
            <translation>the roster excludes other accounts of merged people</translation>
        </message>
        <message>
            <source>These accounts still count as one person from round %1 on: %2. Other lists merge them: %3.</source>
            <translation>These accounts still count as one person from round %1 on: %2. Other lists merge them: %3.</translation>
        </message>
        <message>
            <source>The list of accounts %1 no longer holds from round %2 on.</source>
            <translation>The list of accounts %1 no longer holds from round %2 on.</translation>
        </message>
        <message>
            <source>What is kept of the letter is no letter.</source>
            <translation>What is kept of the letter is no letter.</translation>
        </message>
        <message>
            <source>what is kept of letter %1 is not that letter</source>
            <translation>what is kept of letter %1 is not that letter</translation>
        </message>
        <message>
            <source>Submission “%1” is of round %2, and the complaint is about round %3. Register a complaint about round %2 for it.</source>
            <translation>Submission “%1” is of round %2, and the complaint is about round %3. Register a complaint about round %2 for it.</translation>
        </message>
        <message>
            <source>“%1” cannot be done on a day that has not come yet.</source>
            <translation>“%1” cannot be done on a day that has not come yet.</translation>
        </message>
        <message>
            <source>Earlier winners affect this round, but it cannot be ranked yet: %1</source>
            <translation>Earlier winners affect this round, but it cannot be ranked yet: %1</translation>
        </message>
        <message>
            <source>This round cannot be ranked yet, so nobody counts as having won in it: %1</source>
            <translation>This round cannot be ranked yet, so nobody counts as having won in it: %1</translation>
        </message>
        <message>
            <source>No effect can be told: %1</source>
            <translation>No effect can be told: %1</translation>
        </message>
        <message>
            <source>it holds submissions with values of a kind that the program does not write</source>
            <translation>it holds submissions with values of a kind that the program does not write</translation>
        </message>
        <message>
            <source>to be done</source>
            <translation>to be done</translation>
        </message>
        <message>
            <source>A paper code has at most %1 characters, all of which can be seen.</source>
            <translation>A paper code has at most %1 characters, all of which can be seen.</translation>
        </message>
        <message>
            <source>Who gets “%1” would stay undecided: of those named nobody who is left may win it after earlier rounds, but others who tie may. Name one of them.</source>
            <translation>Who gets “%1” would stay undecided: of those named nobody who is left may win it after earlier rounds, but others who tie may. Name one of them.</translation>
        </message>
        <message>
            <source>withdrawal %1 of a batch</source>
            <translation>withdrawal %1 of a batch</translation>
        </message>
        <message>
            <source>an imported file was withdrawn</source>
            <translation>an imported file was withdrawn</translation>
        </message>
        <message>
            <source>prizes of round %1 were given from result %2</source>
            <translation>prizes of round %1 were given from result %2</translation>
        </message>
        <message>
            <source>result %2 of round %1 is final</source>
            <translation>result %2 of round %1 is final</translation>
        </message>
        <message>
            <source>result %2 of round %1 is signed by %3</source>
            <translation>result %2 of round %1 is signed by %3</translation>
        </message>
        <message>
            <source>judges have decided a tie of submission “%1”</source>
            <translation>judges have decided a tie of submission “%1”</translation>
        </message>
        <message>
            <source>There is no batch %1 in this contest.</source>
            <translation>There is no batch %1 in this contest.</translation>
        </message>
        <message>
            <source>Batch %1 is withdrawn already.</source>
            <translation>Batch %1 is withdrawn already.</translation>
        </message>
        <message>
            <source>Rows of later files that were stored already when these came in: %1 (%2). What of them only this file had brought counts no more until those files are imported again.</source>
            <translation>Rows of later files that were stored already when these came in: %1 (%2). What of them only this file had brought counts no more until those files are imported again.</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>A batch is withdrawn in a person&apos;s name and for a reason: give both.</source>
            <translation>A batch is withdrawn in a person&apos;s name and for a reason: give both.</translation>
        </message>
        <message>
            <source>decision %1 about an agency</source>
            <translation>decision %1 about an agency</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agencies</translation>
        </message>
        <message>
            <source>“%1” has no words, or too many, to name an agency.</source>
            <translation>“%1” has no words, or too many, to name an agency.</translation>
        </message>
        <message>
            <source>One decision is about 1 to %1 texts.</source>
            <translation>One decision is about 1 to %1 texts.</translation>
        </message>
        <message>
            <source>Agencies are decided in a person&apos;s name: give it.</source>
            <translation>Agencies are decided in a person&apos;s name: give it.</translation>
        </message>
        <message>
            <source>The contest has no agency with the code “%1”.</source>
            <translation>The contest has no agency with the code “%1”.</translation>
        </message>
        <message>
            <source>Nothing is decided about “%1”.</source>
            <translation>Nothing is decided about “%1”.</translation>
        </message>
        <message>
            <source>Mapping profiles</source>
            <translation>Mapping profiles</translation>
        </message>
        <message>
            <source>mapping profile %1</source>
            <translation>mapping profile %1</translation>
        </message>
        <message>
            <source>%1 is no table with a header. Choose a CSV file or an Excel workbook.</source>
            <translation>%1 is no table with a header. Choose a CSV file or an Excel workbook.</translation>
        </message>
        <message>
            <source>A mapping profile needs a name of at most %1 letters, without “/” and not ending in “.json”.</source>
            <translation>A mapping profile needs a name of at most %1 letters, without “/” and not ending in “.json”.</translation>
        </message>
        <message>
            <source>The guess leaves something open: %1 Decide it in the profile, and save that.</source>
            <translation>The guess leaves something open: %1 Decide it in the profile, and save that.</translation>
        </message>
        <message>
            <source>A mapping profile is saved in a person&apos;s name: give it.</source>
            <translation>A mapping profile is saved in a person&apos;s name: give it.</translation>
        </message>
        <message>
            <source>There is no file and no mapping profile of the contest called “%1” (profile list).</source>
            <translation>There is no file and no mapping profile of the contest called “%1” (profile list).</translation>
        </message>
        <message>
            <source>%1 has other columns than the mapping profile “%2” was made for. %3 Look at it, and save the profile anew (profile guess).</source>
            <translation>%1 has other columns than the mapping profile “%2” was made for. %3 Look at it, and save the profile anew (profile guess).</translation>
        </message>
        <message>
            <source>Guessed: %1. Left open: %2</source>
            <translation>Guessed: %1. Left open: %2</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>nothing.</source>
            <translation>nothing.</translation>
        </message>
        <message>
            <source>The mapping profiles “%1” and “%2” of the contest both fit %3. Name the one to use.</source>
            <translation>The mapping profiles “%1” and “%2” of the contest both fit %3. Name the one to use.</translation>
        </message>
        <message>
            <source>a formula without a result</source>
            <translation>a formula without a result</translation>
        </message>
        <message>
            <source>%1: a formula without a result</source>
            <comment>a cell of a sheet</comment>
            <translation>%1: a formula without a result</translation>
        </message>
        <message>
            <source>%1 has a header, but its mapping profile is for tables without one. Choose another profile, or save one for these columns (profile guess).</source>
            <translation>%1 has a header, but its mapping profile is for tables without one. Choose another profile, or save one for these columns (profile guess).</translation>
        </message>
        <message>
            <source>%1 may be a table without a header. The mapping profile “%2” is for one with as many columns, but cannot be told to be the right one: name it, if it is.</source>
            <translation>%1 may be a table without a header. The mapping profile “%2” is for one with as many columns, but cannot be told to be the right one: name it, if it is.</translation>
        </message>
        <message>
            <source>The columns of %1 have names of their own. %2 Look at the guess, and save a mapping profile first (profile guess).</source>
            <translation>The columns of %1 have names of their own. %2 Look at the guess, and save a mapping profile first (profile guess).</translation>
        </message>
        <message>
            <source>The mapping profile reads answers by the wording of options, but round %1 has no paper of this contest. Have letters or numbers exported.</source>
            <translation>The mapping profile reads answers by the wording of options, but round %1 has no paper of this contest. Have letters or numbers exported.</translation>
        </message>
        <message>
            <source>What the backend sent and was kept for the import is no longer what it was. Fetch it again.</source>
            <translation>What the backend sent and was kept for the import is no longer what it was. Fetch it again.</translation>
        </message>
        <message>
            <source>What the backend sent cannot be kept until it is imported. Free some space in the folder for temporary files (%1).</source>
            <translation>What the backend sent cannot be kept until it is imported. Free some space in the folder for temporary files (%1).</translation>
        </message>
        <message>
            <source>Two columns are chosen for “%1”. Choose one.</source>
            <translation>Two columns are chosen for “%1”. Choose one.</translation>
        </message>
        <message>
            <source>No column is chosen for answer %1.</source>
            <translation>No column is chosen for answer %1.</translation>
        </message>
        <message>
            <source>Choose the column of “%1”.</source>
            <translation>Choose the column of “%1”.</translation>
        </message>
        <message>
            <source>Choose the column of the day that belongs to “%1”.</source>
            <translation>Choose the column of the day that belongs to “%1”.</translation>
        </message>
        <message>
            <source>No row of batch %1 was rejected.</source>
            <translation>No row of batch %1 was rejected.</translation>
        </message>
        <message>
            <source>%1 is not the file of batch %2: its bytes are others. Choose the file as it was imported (%3).</source>
            <translation>%1 is not the file of batch %2: its bytes are others. Choose the file as it was imported (%3).</translation>
        </message>
        <message>
            <source>Let a row of a later file count</source>
            <translation>Let a row of a later file count</translation>
        </message>
        <message>
            <source>Let what was stored before count again</source>
            <translation>Let what was stored before count again</translation>
        </message>
        <message>
            <source>The judges have invalidated submission “%1”. Take it back in first (review reinstate).</source>
            <translation>The judges have invalidated submission “%1”. Take it back in first (review reinstate).</translation>
        </message>
        <message>
            <source>What counts of submission “%1” says the same as the row by now: nothing would change.</source>
            <translation>What counts of submission “%1” says the same as the row by now: nothing would change.</translation>
        </message>
        <message>
            <source>There is no conflict %1 that could be decided. Look at them first (conflicts list).</source>
            <translation>There is no conflict %1 that could be decided. Look at them first (conflicts list).</translation>
        </message>
        <message>
            <source>The row of submission “%1” counts already in place of what was stored.</source>
            <translation>The row of submission “%1” counts already in place of what was stored.</translation>
        </message>
        <message>
            <source>A judge has decided that what is stored of submission “%1” stays. Take that back first (conflicts undo).</source>
            <translation>A judge has decided that what is stored of submission “%1” stays. Take that back first (conflicts undo).</translation>
        </message>
        <message>
            <source>Nothing counts any more under the id “%1” that the row could take the place of. Import its file again.</source>
            <translation>Nothing counts any more under the id “%1” that the row could take the place of. Import its file again.</translation>
        </message>
        <message>
            <source>Nothing is decided about this row.</source>
            <translation>Nothing is decided about this row.</translation>
        </message>
        <message>
            <source>Another row counts by now in place of this row of submission “%1”. Take that back first (conflicts undo).</source>
            <translation>Another row counts by now in place of this row of submission “%1”. Take that back first (conflicts undo).</translation>
        </message>
        <message>
            <source>A judge decides a conflict in their name and for a reason: give both.</source>
            <translation>A judge decides a conflict in their name and for a reason: give both.</translation>
        </message>
        <message>
            <source>A judge decides this alone: name one.</source>
            <translation>A judge decides this alone: name one.</translation>
        </message>
        <message>
            <source>A judge has decided this already.</source>
            <translation>A judge has decided this already.</translation>
        </message>
        <message>
            <source>The row counts in place of what was stored. Take that back first (conflicts undo).</source>
            <translation>The row counts in place of what was stored. Take that back first (conflicts undo).</translation>
        </message>
        <message>
            <source>Of submission “%1” the row of %2, line %3, counts in place of what is stored.</source>
            <translation>Of submission “%1” the row of %2, line %3, counts in place of what is stored.</translation>
        </message>
        <message>
            <source>Of submission “%1” what was stored before counts again, in place of the row of %2, line %3.</source>
            <translation>Of submission “%1” what was stored before counts again, in place of the row of %2, line %3.</translation>
        </message>
        <message>
            <source>The row belongs to round %1. What it wins there shows once it is decided and that round is ranked again.</source>
            <translation>The row belongs to round %1. What it wins there shows once it is decided and that round is ranked again.</translation>
        </message>
        <message>
            <source>Line %1 of batch %2 is no conflict that could be decided. Look at them first (conflicts list).</source>
            <translation>Line %1 of batch %2 is no conflict that could be decided. Look at them first (conflicts list).</translation>
        </message>
        <message>
            <source>it was sent outside of the round's time</source>
            <translation>it was sent outside of the round's time</translation>
        </message>
        <message>
            <source>its paper is none of the round's</source>
            <translation>its paper is none of the round's</translation>
        </message>
        <message>
            <source>its answers do not fit the round's paper</source>
            <translation>its answers do not fit the round's paper</translation>
        </message>
        <message>
            <source>The row of submission “%1” can no longer count: %2. What is stored stays (conflicts decide --keep).</source>
            <translation>The row of submission “%1” can no longer count: %2. What is stored stays (conflicts decide --keep).</translation>
        </message>
        <message>
            <source>judges let a later row of submission “%1” count (conflicts undo)</source>
            <translation>judges let a later row of submission “%1” count (conflicts undo)</translation>
        </message>
        <message>
            <source>the judges took a row of a later file in place of a submission, or took that back</source>
            <translation>the judges took a row of a later file in place of a submission, or took that back</translation>
        </message>
        <message>
            <source>Rows of imported files that differ from what was stored before, and no judge has decided: %1. Decide them (conflicts list).</source>
            <translation>Rows of imported files that differ from what was stored before, and no judge has decided: %1. Decide them (conflicts list).</translation>
        </message>
        <message>
            <source>decision %1 about a conflicting row</source>
            <translation>decision %1 about a conflicting row</translation>
        </message>
        <message>
            <source>The file %1 is empty.</source>
            <translation>The file %1 is empty.</translation>
        </message>
        <message>
            <source>Something is published there already that is not from this contest, or was changed since. Nothing was replaced. Find out whose it is before this takes its place (--replace).</source>
            <translation>Something is published there already that is not from this contest, or was changed since. Nothing was replaced. Find out whose it is before this takes its place (--replace).</translation>
        </message>
        <message>
            <source>The paper of round %1 is not frozen: it may still change. Freeze it first (paper freeze).</source>
            <translation>The paper of round %1 is not frozen: it may still change. Freeze it first (paper freeze).</translation>
        </message>
        <message>
            <source>The result of round %1 is signed, but not declared final yet: only a final one is published (review finalise).</source>
            <translation>The result of round %1 is signed, but not declared final yet: only a final one is published (review finalise).</translation>
        </message>
        <message>
            <source>Of %1 rejected rows, %2 were found in %3 as it is read now. Name the mapping profile that it was imported with; where several rows stand on one line, they can be told only while key, schedule and roster are as they were.</source>
            <translation>Of %1 rejected rows, %2 were found in %3 as it is read now. Name the mapping profile that it was imported with; where several rows stand on one line, they can be told only while key, schedule and roster are as they were.</translation>
        </message>
        <message>
            <source>%1, sheet “%2”</source>
            <translation>%1, sheet “%2”</translation>
        </message>
        <message>
            <source>%1 does not hold “%2”. Choose the file as it was when it was read.</source>
            <translation>%1 does not hold “%2”. Choose the file as it was when it was read.</translation>
        </message>
        <message>
            <source>A name in several columns needs them all: part 1, part 2, and so on.</source>
            <translation>A name in several columns needs them all: part 1, part 2, and so on.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 could not be written: %2</translation>
        </message>
        <message>
            <source>A change of the agencies is recorded with a name and a reason: give both.</source>
            <translation>A change of the agencies is recorded with a name and a reason: give both.</translation>
        </message>
        <message>
            <source>%1 has changed the agencies meanwhile: %2. Look at them again.</source>
            <translation>%1 has changed the agencies meanwhile: %2. Look at them again.</translation>
        </message>
        <message>
            <source>One change is about 1 to %1 agencies.</source>
            <translation>One change is about 1 to %1 agencies.</translation>
        </message>
        <message>
            <source>There is no change %1 of the agencies.</source>
            <translation>There is no change %1 of the agencies.</translation>
        </message>
        <message>
            <source>Change %1 of the agencies is not in force, so it cannot be taken back.</source>
            <translation>Change %1 of the agencies is not in force, so it cannot be taken back.</translation>
        </message>
        <message>
            <source>none</source>
            <comment>of an agency&apos;s fields</comment>
            <translation>none</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>a change of an agency</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>name</source>
            <comment>of an agency</comment>
            <translation>name</translation>
        </message>
        <message>
            <source>kind</source>
            <comment>of an agency</comment>
            <translation>kind</translation>
        </message>
        <message>
            <source>bloc</source>
            <comment>of an agency</comment>
            <translation>bloc</translation>
        </message>
        <message>
            <source>agency above</source>
            <translation>agency above</translation>
        </message>
        <message>
            <source>also read: “%1”</source>
            <translation>also read: “%1”</translation>
        </message>
        <message>
            <source>no longer read: “%1”</source>
            <translation>no longer read: “%1”</translation>
        </message>
        <message>
            <source>no longer another name, but still read as its name or a former one: “%1”</source>
            <translation>no longer another name, but still read as its name or a former one: “%1”</translation>
        </message>
        <message>
            <source>counted again</source>
            <translation>counted again</translation>
        </message>
        <message>
            <source>no longer counted</source>
            <translation>no longer counted</translation>
        </message>
        <message>
            <source>the beginning</source>
            <translation>the beginning</translation>
        </message>
        <message>
            <source>new: “%1”</source>
            <translation>new: “%1”</translation>
        </message>
        <message>
            <source>merged into %1 from %2</source>
            <translation>merged into %1 from %2</translation>
        </message>
        <message>
            <source>no longer merged into %1</source>
            <translation>no longer merged into %1</translation>
        </message>
        <message>
            <source>headcount %1 from %2</source>
            <translation>headcount %1 from %2</translation>
        </message>
        <message>
            <source>An agency has a code of 1 to 64 characters.</source>
            <translation>An agency has a code of 1 to 64 characters.</translation>
        </message>
        <message>
            <source>An agency has a name of 1 to 300 characters.</source>
            <translation>An agency has a name of 1 to 300 characters.</translation>
        </message>
        <message>
            <source>The kind, the bloc or the other names are too long.</source>
            <translation>The kind, the bloc or the other names are too long.</translation>
        </message>
        <message>
            <source>A line before it has the same code: keep one of them.</source>
            <translation>A line before it has the same code: keep one of them.</translation>
        </message>
        <message>
            <source>The code has characters that nobody sees: type it anew.</source>
            <translation>The code has characters that nobody sees: type it anew.</translation>
        </message>
        <message>
            <source>An agency has this code in other capital or small letters: write it as there.</source>
            <translation>An agency has this code in other capital or small letters: write it as there.</translation>
        </message>
        <message>
            <source>An agency has this code as “%1”: write it so.</source>
            <translation>An agency has this code as “%1”: write it so.</translation>
        </message>
        <message>
            <source>The line has more cells than the header: put a value that has commas in quotes.</source>
            <translation>The line has more cells than the header: put a value that has commas in quotes.</translation>
        </message>
        <message>
            <source>No agency has the code of the agency above: correct it, or add that agency.</source>
            <translation>No agency has the code of the agency above: correct it, or add that agency.</translation>
        </message>
        <message>
            <source>No agency has the code that it is merged into: correct it, or add that agency.</source>
            <translation>No agency has the code that it is merged into: correct it, or add that agency.</translation>
        </message>
        <message>
            <source>A merger has a day from which it holds: give it.</source>
            <translation>A merger has a day from which it holds: give it.</translation>
        </message>
        <message>
            <source>A day is written 2026-07-01 or 01/07/2026, from 2000 to 2099.</source>
            <translation>A day is written 2026-07-01 or 01/07/2026, from 2000 to 2099.</translation>
        </message>
        <message>
            <source>A headcount is a whole number from 0 to 10,000,000.</source>
            <translation>A headcount is a whole number from 0 to 10,000,000.</translation>
        </message>
        <message>
            <source>The agency has a headcount with a day already: say from which day the new one holds.</source>
            <translation>The agency has a headcount with a day already: say from which day the new one holds.</translation>
        </message>
        <message>
            <source>“Counted” is yes or no.</source>
            <translation>“Counted” is yes or no.</translation>
        </message>
        <message>
            <source>Agencies cannot be merged into each other, or stand above each other, in a circle.</source>
            <translation>Agencies cannot be merged into each other, or stand above each other, in a circle.</translation>
        </message>
        <message>
            <source>A later change rests on it: take that back first.</source>
            <translation>A later change rests on it: take that back first.</translation>
        </message>
        <message>
            <source>change %1 of the agencies</source>
            <translation>change %1 of the agencies</translation>
        </message>
        <message>
            <source>version %1 of an agency</source>
            <translation>version %1 of an agency</translation>
        </message>
        <message>
            <source>merger %1 of agencies</source>
            <translation>merger %1 of agencies</translation>
        </message>
        <message>
            <source>headcount %1 of an agency</source>
            <translation>headcount %1 of an agency</translation>
        </message>
        <message>
            <source>added agency %1</source>
            <translation>added agency %1</translation>
        </message>
        <message>
            <source>The rejected rows cannot be called %1: they come out in the form of the file that was imported. Give a name that ends in %2.</source>
            <translation>The rejected rows cannot be called %1: they come out in the form of the file that was imported. Give a name that ends in %2.</translation>
        </message>
        <message>
            <source>The columns stand in line %1; set the header line.</source>
            <translation>The columns stand in line %1; set the header line.</translation>
        </message>
        <message>
            <source>The last round closes on %1: what holds from a later day changes no figure. This is so for %2.</source>
            <translation>The last round closes on %1: what holds from a later day changes no figure. This is so for %2.</translation>
        </message>
        <message>
            <source>The headcount is below the number of people who took part: %1. Check it.</source>
            <translation>The headcount is below the number of people who took part: %1. Check it.</translation>
        </message>
        <message>
            <source>An agency cannot be merged into itself: give another one.</source>
            <translation>An agency cannot be merged into itself: give another one.</translation>
        </message>
        <message>
            <source>No agency of the contest has this bloc.</source>
            <translation>No agency of the contest has this bloc.</translation>
        </message>
        <message>
            <source>No agency of the contest has this bloc. There are: %1.</source>
            <translation>No agency of the contest has this bloc. There are: %1.</translation>
        </message>
        <message>
            <source>result %2 of round %1, which is stale, is signed by %3</source>
            <translation>result %2 of round %1, which is stale, is signed by %3</translation>
        </message>
        <message>
            <source>judges have invalidated submission “%1” (review reinstate)</source>
            <translation>judges have invalidated submission “%1” (review reinstate)</translation>
        </message>
        <message>
            <source>complaint %1 is linked to submission “%2” (complaints unlink)</source>
            <translation>complaint %1 is linked to submission “%2” (complaints unlink)</translation>
        </message>
        <message>
            <source>“%1” (batch %2) cannot be withdrawn, since something rests on it: %3.</source>
            <translation>“%1” (batch %2) cannot be withdrawn, since something rests on it: %3.</translation>
        </message>
        <message>
            <source>Signatures, prizes and final results are never taken back, so this file stays. Judges can take single submissions out (review invalidate), or let rows of the right file, imported beside it, count in their place (conflicts decide). Then rank and sign the round again.</source>
            <translation>Signatures, prizes and final results are never taken back, so this file stays. Judges can take single submissions out (review invalidate), or let rows of the right file, imported beside it, count in their place (conflicts decide). Then rank and sign the round again.</translation>
        </message>
        <message>
            <source>Audit entry %1 is no decision that a complaint can have led to: a changed key, a submission, accounts, a tie, a row that differs, agencies, the roster or the rules.</source>
            <translation>Audit entry %1 is no decision that a complaint can have led to: a changed key, a submission, accounts, a tie, a row that differs, agencies, the roster or the rules.</translation>
        </message>
        <message>
            <source>There is no room for what an import notes of so many rows. Free some space in the folder for temporary files (%1).</source>
            <translation>There is no room for what an import notes of so many rows. Free some space in the folder for temporary files (%1).</translation>
        </message>
        <message>
            <source>One file brings more than %1 new submissions. Divide it, and import the parts.</source>
            <translation>One file brings more than %1 new submissions. Divide it, and import the parts.</translation>
        </message>
    </context>
    <context>
        <name>StageIssueTableModel</name>
        <message>
            <source>Place in the file</source>
            <translation>Place in the file</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>To look at</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
    </context>
    <context>
        <name>StageTexts</name>
        <message>
            <source>Left out: has errors</source>
            <translation>Left out: has errors</translation>
        </message>
        <message>
            <source>Left out: already in the bank</source>
            <translation>Left out: already in the bank</translation>
        </message>
        <message>
            <source>Left out: equal to question %1 of the file</source>
            <translation>Left out: equal to question %1 of the file</translation>
        </message>
        <message>
            <source>Left out by you</source>
            <translation>Left out by you</translation>
        </message>
        <message>
            <source>Is taken</source>
            <translation>Is taken</translation>
        </message>
        <message>
            <source>Equal to question %1 of the bank</source>
            <translation>Equal to question %1 of the bank</translation>
        </message>
        <message>
            <source>Equal to question %1 of the file</source>
            <translation>Equal to question %1 of the file</translation>
        </message>
        <message>
            <source>Like question %1 of the bank (%2)</source>
            <translation>Like question %1 of the bank (%2)</translation>
        </message>
        <message>
            <source>Like question %1 of the file (%2)</source>
            <translation>Like question %1 of the file (%2)</translation>
        </message>
        <message>
            <source>Aiken holds a text, the options and one right answer. Explanations, sources, topics, tags and images stay behind, and questions with several right answers are left out.</source>
            <translation>Aiken holds a text, the options and one right answer. Explanations, sources, topics, tags and images stay behind, and questions with several right answers are left out.</translation>
        </message>
        <message>
            <source>GIFT holds everything but images. What it has no place for stands in comments, which other programs pass over.</source>
            <translation>GIFT holds everything but images. What it has no place for stands in comments, which other programs pass over.</translation>
        </message>
        <message>
            <source>Excel holds one question in each row, to be read and changed by anybody. Images stay behind.</source>
            <translation>Excel holds one question in each row, to be read and changed by anybody. Images stay behind.</translation>
        </message>
        <message>
            <source>Moodle XML holds everything that the bank has, images too.</source>
            <translation>Moodle XML holds everything that the bank has, images too.</translation>
        </message>
        <message>
            <source>QTI holds everything that the bank has, images too, in one package (.zip).</source>
            <translation>QTI holds everything that the bank has, images too, in one package (.zip).</translation>
        </message>
        <message>
            <source>with errors: %1</source>
            <translation>with errors: %1</translation>
        </message>
        <message>
            <source>could not be read as questions: %1</source>
            <translation>could not be read as questions: %1</translation>
        </message>
        <message>
            <source>already in the bank: %1</source>
            <translation>already in the bank: %1</translation>
        </message>
        <message>
            <source>twice in the file: %1</source>
            <translation>twice in the file: %1</translation>
        </message>
        <message>
            <source>by you: %1</source>
            <translation>by you: %1</translation>
        </message>
    </context>
    <context>
        <name>StagedQuestionTableModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>What becomes of it</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Like others</source>
            <translation>Like others</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Difficulty</translation>
        </message>
        <message>
            <source>Place in the file</source>
            <translation>Place in the file</translation>
        </message>
    </context>
    <context>
        <name>StandingTableModel</name>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Prize</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prediction</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Off by</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Duration (h:m:s)</source>
            <translation>Duration (h:m:s)</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>The contest file was moved or deleted while it was in use: nothing was stored. Open it again.</source>
            <translation>The contest file was moved or deleted while it was in use: nothing was stored. Open it again.</translation>
        </message>
        <message>
            <source>“%1” could not be written. Check the folder and the free space.</source>
            <translation>“%1” could not be written. Check the folder and the free space.</translation>
        </message>
        <message>
            <source>A contest cannot be backed up onto itself. Choose another file.</source>
            <translation>A contest cannot be backed up onto itself. Choose another file.</translation>
        </message>
        <message>
            <source>“%1” holds no contest. Create one first.</source>
            <translation>“%1” holds no contest. Create one first.</translation>
        </message>
        <message>
            <source>“%1” holds a contest already. Open it, or choose another store.</source>
            <translation>“%1” holds a contest already. Open it, or choose another store.</translation>
        </message>
        <message>
            <source>There is no file “%1”. Check the name and the folder.</source>
            <translation>There is no file “%1”. Check the name and the folder.</translation>
        </message>
        <message>
            <source>“%1” is not a contest file.</source>
            <translation>“%1” is not a contest file.</translation>
        </message>
        <message>
            <source>“%1” exists already and is no contest file. Choose another name.</source>
            <translation>“%1” exists already and is no contest file. Choose another name.</translation>
        </message>
        <message>
            <source>The program is incomplete.</source>
            <translation>The program is incomplete.</translation>
        </message>
        <message>
            <source>“%1” was written by a newer version of this program. Update the program to open it.</source>
            <translation>“%1” was written by a newer version of this program. Update the program to open it.</translation>
        </message>
        <message>
            <source>Somebody else has written to “%1” meanwhile. Open it again.</source>
            <translation>Somebody else has written to “%1” meanwhile. Open it again.</translation>
        </message>
        <message>
            <source>A shared store is named like postgresql://user@host:5432/database; its password belongs into ~/.pgpass.</source>
            <translation>A shared store is named like postgresql://user@host:5432/database; its password belongs into ~/.pgpass.</translation>
        </message>
        <message>
            <source>The server “%1” is older than PostgreSQL 15. Update it first.</source>
            <translation>The server “%1” is older than PostgreSQL 15. Update it first.</translation>
        </message>
        <message>
            <source>Somebody else has worked on the contest meanwhile. Try again.</source>
            <translation>Somebody else has worked on the contest meanwhile. Try again.</translation>
        </message>
        <message>
            <source>The contest has no round %1. Choose one of its rounds.</source>
            <translation>The contest has no round %1. Choose one of its rounds.</translation>
        </message>
        <message>
            <source>The key has changed since. Look at it again before changing it.</source>
            <translation>The key has changed since. Look at it again before changing it.</translation>
        </message>
        <message>
            <source>The rule book has changed since. Read it again before approving a new version.</source>
            <translation>The rule book has changed since. Read it again before approving a new version.</translation>
        </message>
        <message>
            <source>There is no such ranking run.</source>
            <translation>There is no such ranking run.</translation>
        </message>
        <message>
            <source>A stored standing is damaged. Restore the contest from a backup.</source>
            <translation>A stored standing is damaged. Restore the contest from a backup.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened safely here. Copy it to a local folder.</source>
            <translation>“%1” cannot be opened safely here. Copy it to a local folder.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened. Check the folder and its permissions.</source>
            <translation>“%1” cannot be opened. Check the folder and its permissions.</translation>
        </message>
        <message>
            <source>The database library refuses its defensive mode.</source>
            <translation>The database library refuses its defensive mode.</translation>
        </message>
        <message>
            <source>Recorded facts are never changed. Record a correction instead.</source>
            <translation>Recorded facts are never changed. Record a correction instead.</translation>
        </message>
        <message>
            <source>This is recorded already.</source>
            <translation>This is recorded already.</translation>
        </message>
        <message>
            <source>The contest does not allow this value. Check what was entered.</source>
            <translation>The contest does not allow this value. Check what was entered.</translation>
        </message>
        <message>
            <source>Somebody else is writing to the contest. Try again in a moment.</source>
            <translation>Somebody else is writing to the contest. Try again in a moment.</translation>
        </message>
        <message>
            <source>This needs more memory than there is. Close other programs and try again.</source>
            <translation>This needs more memory than there is. Close other programs and try again.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space and try again.</source>
            <translation>The disk is full. Free some space and try again.</translation>
        </message>
        <message>
            <source>The contest file cannot be read or written. Check the disk and the folder.</source>
            <translation>The contest file cannot be read or written. Check the disk and the folder.</translation>
        </message>
        <message>
            <source>You may not write to this contest. Ask its administrator.</source>
            <translation>You may not write to this contest. Ask its administrator.</translation>
        </message>
        <message>
            <source>This is not a contest file.</source>
            <translation>This is not a contest file.</translation>
        </message>
        <message>
            <source>You may not make a contest in this database: that takes its ownership, or CREATE on it. Ask the server&apos;s administrator (docs/server.md).</source>
            <translation>You may not make a contest in this database: that takes its ownership, or CREATE on it. Ask the server&apos;s administrator (docs/server.md).</translation>
        </message>
        <message>
            <source>The contest is damaged. Restore it from a backup.</source>
            <translation>The contest is damaged. Restore it from a backup.</translation>
        </message>
        <message>
            <source>The contest's database refused a statement. Copy the details for support.</source>
            <translation>The contest's database refused a statement. Copy the details for support.</translation>
        </message>
        <message>
            <source>A submission is missing. Check the contest's integrity.</source>
            <translation>A submission is missing. Check the contest's integrity.</translation>
        </message>
        <message>
            <source>“%1” exists already and is no backup of this contest. Choose another name.</source>
            <translation>“%1” exists already and is no backup of this contest. Choose another name.</translation>
        </message>
        <message>
            <source>You are not entered as a member of this contest, or not under this name. Ask its administrator.</source>
            <translation>You are not entered as a member of this contest, or not under this name. Ask its administrator.</translation>
        </message>
        <message>
            <source>Two people decide this together, each under their own login.</source>
            <translation>Two people decide this together, each under their own login.</translation>
        </message>
        <message>
            <source>The server does not have the roles of HoiThi yet, and you may not make them. Ask its administrator (docs/server.md).</source>
            <translation>The server does not have the roles of HoiThi yet, and you may not make them. Ask its administrator (docs/server.md).</translation>
        </message>
        <message>
            <source>The copy does not match the records in it. It was kept as “%1”: %2</source>
            <translation>The copy does not match the records in it. It was kept as “%1”: %2</translation>
        </message>
        <message>
            <source>Nothing can be read from “%1” any more. Restore the contest from a backup.</source>
            <translation>Nothing can be read from “%1” any more. Restore the contest from a backup.</translation>
        </message>
        <message>
            <source>Saving what can be read was stopped.</source>
            <translation>Saving what can be read was stopped.</translation>
        </message>
        <message>
            <source>“%1” cannot be copied. Check that it can be read, and the free space.</source>
            <translation>“%1” cannot be copied. Check that it can be read, and the free space.</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name.</source>
            <translation>“%1” exists already. Choose another name.</translation>
        </message>
        <message>
            <source>“%1” cannot be written. Check the folder.</source>
            <translation>“%1” cannot be written. Check the folder.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was copied.</source>
            <translation>Cancelled: nothing was copied.</translation>
        </message>
        <message>
            <source>“%1” is open somewhere. Close it there first.</source>
            <translation>“%1” is open somewhere. Close it there first.</translation>
        </message>
        <message>
            <source>The address of a shared store cannot ask for “%1” like this. It takes service, sslmode, sslrootcert, sslcert, sslkey, target_session_attrs, connect_timeout and answer_timeout.</source>
            <translation>The address of a shared store cannot ask for “%1” like this. It takes service, sslmode, sslrootcert, sslcert, sslkey, target_session_attrs, connect_timeout and answer_timeout.</translation>
        </message>
        <message>
            <source>The server “%1” shows the certificate of another server: nothing was sent to it. Check the address, and ask its administrator.</source>
            <translation>The server “%1” shows the certificate of another server: nothing was sent to it. Check the address, and ask its administrator.</translation>
        </message>
        <message>
            <source>The server “%1” does not encrypt, though the address asks for it. Ask its administrator.</source>
            <translation>The server “%1” does not encrypt, though the address asks for it. Ask its administrator.</translation>
        </message>
        <message>
            <source>A certificate or key file cannot be read. Check sslrootcert, sslcert and sslkey.</source>
            <translation>A certificate or key file cannot be read. Check sslrootcert, sslcert and sslkey.</translation>
        </message>
        <message>
            <source>The certificate of the server “%1” is not trusted here: nothing was sent to it. Check sslrootcert, and ask its administrator.</source>
            <translation>The certificate of the server “%1” is not trusted here: nothing was sent to it. Check sslrootcert, and ask its administrator.</translation>
        </message>
        <message>
            <source>The server “%1” refuses this user or password. Check the name, and ~/.pgpass.</source>
            <translation>The server “%1” refuses this user or password. Check the name, and ~/.pgpass.</translation>
        </message>
        <message>
            <source>The server has no database “%1”. Ask its administrator to create it.</source>
            <translation>The server has no database “%1”. Ask its administrator to create it.</translation>
        </message>
        <message>
            <source>No server of “%1” takes changes at the moment. Try again in a moment.</source>
            <translation>No server of “%1” takes changes at the moment. Try again in a moment.</translation>
        </message>
        <message>
            <source>The server “%1” takes nobody in at the moment. Try again in a moment.</source>
            <translation>The server “%1” takes nobody in at the moment. Try again in a moment.</translation>
        </message>
        <message>
            <source>The server “%1” cannot be reached. Check the address and the network.</source>
            <translation>The server “%1” cannot be reached. Check the address and the network.</translation>
        </message>
        <message>
            <source>The service “%1” is not in pg_service.conf. Check its name, and the file.</source>
            <translation>The service “%1” is not in pg_service.conf. Check its name, and the file.</translation>
        </message>
        <message>
            <source>The address of “%1” asks for something that does not exist. Check what stands after the question mark.</source>
            <translation>The address of “%1” asks for something that does not exist. Check what stands after the question mark.</translation>
        </message>
        <message>
            <source>The connection to the server was lost: nothing was stored. Try again in a moment.</source>
            <translation>The connection to the server was lost: nothing was stored. Try again in a moment.</translation>
        </message>
        <message>
            <source>The connection to the server was lost while a change was stored, and whether it is stored is not known. Look before you do it again.</source>
            <translation>The connection to the server was lost while a change was stored, and whether it is stored is not known. Look before you do it again.</translation>
        </message>
        <message>
            <source>The connection pooler before “%1” gives away sessions after each transaction. Set it to session pooling.</source>
            <translation>The connection pooler before “%1” gives away sessions after each transaction. Set it to session pooling.</translation>
        </message>
        <message>
            <source>A newer version of this program has changed the contest in “%1”. Update this program, and open the contest again.</source>
            <translation>A newer version of this program has changed the contest in “%1”. Update this program, and open the contest again.</translation>
        </message>
        <message>
            <source>The server refuses this: the round&apos;s question set is sealed until the round opens, and is then what was sealed.</source>
            <translation>The server refuses this: the round&apos;s question set is sealed until the round opens, and is then what was sealed.</translation>
        </message>
        <message>
            <source>%1 is not as the program makes it</source>
            <translation>%1 is not as the program makes it</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 is missing</translation>
        </message>
        <message>
            <source>%1 is none of the program's</source>
            <translation>%1 is none of the program's</translation>
        </message>
        <message>
            <source>The server of “%1” cannot be reached: no computer of that name is known. Check how it is written, and the network.</source>
            <translation>The server of “%1” cannot be reached: no computer of that name is known. Check how it is written, and the network.</translation>
        </message>
        <message>
            <source>The server “%1” cannot be reached: the computer is there, but nothing answers at this port. Check the port, and whether the server runs.</source>
            <translation>The server “%1” cannot be reached: the computer is there, but nothing answers at this port. Check the port, and whether the server runs.</translation>
        </message>
        <message>
            <source>Your login is no member of the contest in “%1”. Ask its administrator to enter you.</source>
            <translation>Your login is no member of the contest in “%1”. Ask its administrator to enter you.</translation>
        </message>
        <message>
            <source>The server did not take what was to be recorded: it does not belong to its entry in the audit trail, or to its batch. Nothing was stored. Let “verify” look at the contest.</source>
            <translation>The server did not take what was to be recorded: it does not belong to its entry in the audit trail, or to its batch. Nothing was stored. Let “verify” look at the contest.</translation>
        </message>
        <message>
            <source>The round is not over: on a server it is ranked afterwards, since a ranking tells its answers.</source>
            <translation>The round is not over: on a server it is ranked afterwards, since a ranking tells its answers.</translation>
        </message>
        <message>
            <source>The lock on the file of “%1” was lost while it was open here, and others have written to it. Nothing more is written from here: close the contest, and open it again.</source>
            <translation>The lock on the file of “%1” was lost while it was open here, and others have written to it. Nothing more is written from here: close the contest, and open it again.</translation>
        </message>
        <message>
            <source>table %1 has a value in column %2 of a kind that the program does not write there</source>
            <translation>table %1 has a value in column %2 of a kind that the program does not write there</translation>
        </message>
        <message>
            <source>The contest’s list of the changes made to its tables was altered. Record nothing more in it, and save what can be read of it or restore a backup.</source>
            <translation>The contest’s list of the changes made to its tables was altered. Record nothing more in it, and save what can be read of it or restore a backup.</translation>
        </message>
        <message>
            <source>“%1” cannot be written: the folder “%2” is not there. Choose another folder, or make this one first.</source>
            <translation>“%1” cannot be written: the folder “%2” is not there. Choose another folder, or make this one first.</translation>
        </message>
        <message>
            <source>“%1” is no ordinary file. Choose another name.</source>
            <translation>“%1” is no ordinary file. Choose another name.</translation>
        </message>
    </context>
    <context>
        <name>TabbedPage</name>
        <message>
            <source>Question bank</source>
            <translation>Question bank</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Item analysis</source>
            <translation>Item analysis</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Submissions</translation>
        </message>
        <message>
            <source>Roster (no prizes)</source>
            <translation>Roster (no prizes)</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Complaints</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agencies</translation>
        </message>
    </context>
    <context>
        <name>TableDocument</name>
        <message>
            <source>page %1/%2</source>
            <translation>page %1/%2</translation>
        </message>
        <message>
            <source>The pages could not be made. Try again.</source>
            <translation>The pages could not be made. Try again.</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>There is too little memory to keep a password safely.</source>
            <translation>There is too little memory to keep a password safely.</translation>
        </message>
    </context>
    <context>
        <name>WindowMenus</name>
        <message>
            <source>&amp;Contest</source>
            <translation>&amp;Contest</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Go</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;New contest…</source>
            <translation>&amp;New contest…</translation>
        </message>
        <message>
            <source>&amp;Open a contest…</source>
            <translation>&amp;Open a contest…</translation>
        </message>
        <message>
            <source>Open the &amp;sample contest</source>
            <translation>Open the &amp;sample contest</translation>
        </message>
        <message>
            <source>&amp;Close the contest</source>
            <translation>&amp;Close the contest</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Refresh</translation>
        </message>
        <message>
            <source>&amp;Details pane</source>
            <translation>&amp;Details pane</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <source>Appearance of the &amp;system</source>
            <translation>Appearance of the &amp;system</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>D&amp;ark</source>
            <translation>D&amp;ark</translation>
        </message>
        <message>
            <source>Help on this &amp;page</source>
            <translation>Help on this &amp;page</translation>
        </message>
        <message>
            <source>&amp;About HoiThi</source>
            <translation>&amp;About HoiThi</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Back up…</translation>
        </message>
        <message>
            <source>&amp;Search or go to…</source>
            <translation>&amp;Search or go to…</translation>
        </message>
        <message>
            <source>&amp;Members…</source>
            <translation>&amp;Members…</translation>
        </message>
        <message>
            <source>Waiting for a second &amp;person…</source>
            <translation>Waiting for a second &amp;person…</translation>
        </message>
        <message>
            <source>C&amp;hange my password…</source>
            <translation>C&amp;hange my password…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Lock</translation>
        </message>
        <message>
            <source>&amp;Kept backups…</source>
            <translation>&amp;Kept backups…</translation>
        </message>
        <message>
            <source>&amp;Enter the passphrase…</source>
            <translation>&amp;Enter the passphrase…</translation>
        </message>
        <message>
            <source>&amp;Seal again</source>
            <translation>&amp;Seal again</translation>
        </message>
        <message>
            <source>&amp;Protect with a passphrase…</source>
            <translation>&amp;Protect with a passphrase…</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase…</source>
            <translation>&amp;Change the passphrase…</translation>
        </message>
        <message>
            <source>Set a new passphrase with the &amp;recovery code…</source>
            <translation>Set a new passphrase with the &amp;recovery code…</translation>
        </message>
        <message>
            <source>&amp;What protection stops, and what it does not</source>
            <translation>&amp;What protection stops, and what it does not</translation>
        </message>
        <message>
            <source>Seal the &amp;question sets…</source>
            <translation>Seal the &amp;question sets…</translation>
        </message>
        <message>
            <source>Change the p&amp;assphrase of question sets…</source>
            <translation>Change the p&amp;assphrase of question sets…</translation>
        </message>
        <message>
            <source>Set a new passphrase of question sets with the recovery co&amp;de…</source>
            <translation>Set a new passphrase of question sets with the recovery co&amp;de…</translation>
        </message>
        <message>
            <source>Open a contest on a ser&amp;ver…</source>
            <translation>Open a contest on a ser&amp;ver…</translation>
        </message>
        <message>
            <source>Ne&amp;w contest on a server…</source>
            <translation>Ne&amp;w contest on a server…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
    </context>
    <context>
        <name>WinnerTableModel</name>
        <message>
            <source>Prize</source>
            <translation>Prize</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prediction</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AmendKeyDialog</name>
        <message>
            <source>Amend the answer key of %1</source>
            <translation>Amend the answer key of %1</translation>
        </message>
        <message>
            <source>The key becomes a new version and the round's ranking becomes stale: it must be ranked and signed again. Look at the effect on the prizes before recording it.</source>
            <translation>The key becomes a new version and the round's ranking becomes stale: it must be ranked and signed again. Look at the effect on the prizes before recording it.</translation>
        </message>
        <message>
            <source>Record &amp;amendment</source>
            <translation>Record &amp;amendment</translation>
        </message>
        <message>
            <source>Counts as right for &amp;everybody (neutralised)</source>
            <translation>Counts as right for &amp;everybody (neutralised)</translation>
        </message>
        <message>
            <source>&amp;Show the effect</source>
            <translation>&amp;Show the effect</translation>
        </message>
        <message>
            <source>The round's only paper</source>
            <translation>The round's only paper</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Paper</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <source>A&amp;ccept</source>
            <translation>A&amp;ccept</translation>
        </message>
        <message>
            <source>B,C: either of them; BC: both together</source>
            <translation>B,C: either of them; BC: both together</translation>
        </message>
        <message>
            <source>&amp;First approver</source>
            <translation>&amp;First approver</translation>
        </message>
        <message>
            <source>Seco&amp;nd approver</source>
            <translation>Seco&amp;nd approver</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Say which answers are right, or neutralise the question.</source>
            <translation>Say which answers are right, or neutralise the question.</translation>
        </message>
        <message>
            <source>Two people must approve.</source>
            <translation>Two people must approve.</translation>
        </message>
        <message>
            <source>The two approvers must be two people.</source>
            <translation>The two approvers must be two people.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
        <message>
            <source>Look at the effect first.</source>
            <translation>Look at the effect first.</translation>
        </message>
        <message>
            <source>Ranking with the amended key…</source>
            <translation>Ranking with the amended key…</translation>
        </message>
        <message>
            <source>Effect on the prizes</source>
            <translation>Effect on the prizes</translation>
        </message>
        <message>
            <source>Propose the &amp;amendment</source>
            <translation>Propose the &amp;amendment</translation>
        </message>
        <message>
            <source>C&amp;orrect the key</source>
            <translation>C&amp;orrect the key</translation>
        </message>
        <message>
            <source>Accept se&amp;veral answers</source>
            <translation>Accept se&amp;veral answers</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Right answers</source>
            <translation>Right answers</translation>
        </message>
        <message>
            <source>%1 (key in force)</source>
            <translation>%1 (key in force)</translation>
        </message>
        <message>
            <source>A corrected key has one answer. To count several as right, choose “Accept several answers”.</source>
            <translation>A corrected key has one answer. To count several as right, choose “Accept several answers”.</translation>
        </message>
        <message>
            <source>%1 → %2: %3 people</source>
            <translation>%1 → %2: %3 people</translation>
        </message>
        <message>
            <source>Right answers of people (%1 keep theirs):</source>
            <translation>Right answers of people (%1 keep theirs):</translation>
        </message>
        <message>
            <source>paper %1, question %2: %3 → %4</source>
            <translation>paper %1, question %2: %3 → %4</translation>
        </message>
        <message>
            <source>The question changes in each variant of the paper:</source>
            <translation>The question changes in each variant of the paper:</translation>
        </message>
        <message>
            <source>%1 (the key before)</source>
            <translation>%1 (the key before)</translation>
        </message>
        <message>
            <source>The key in force: neutralised, every answer counts as right.</source>
            <translation>The key in force: neutralised, every answer counts as right.</translation>
        </message>
        <message>
            <source>The question is neutralised already. Choose another change, or another question.</source>
            <translation>The question is neutralised already. Choose another change, or another question.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;top</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AnalysisPage</name>
        <message>
            <source>Item analysis</source>
            <translation>Item analysis</translation>
        </message>
        <message>
            <source>How the questions of a round did: how many had each right, how well it tells the able from the others, and what was chosen instead. A question whose key is doubtful says so: look at it, and change the key from here.</source>
            <translation>How the questions of a round did: how many had each right, how well it tells the able from the others, and what was chosen instead. A question whose key is doubtful says so: look at it, and change the key from here.</translation>
        </message>
        <message>
            <source>There is no analysis to work with yet.</source>
            <translation>There is no analysis to work with yet.</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>How each question did appears here once the submissions of a round are imported.</source>
            <translation>How each question did appears here once the submissions of a round are imported.</translation>
        </message>
        <message>
            <source>Analysing the answers</source>
            <translation>Analysing the answers</translation>
        </message>
        <message>
            <source>&amp;Analyse again</source>
            <translation>&amp;Analyse again</translation>
        </message>
        <message>
            <source>&amp;Unlock…</source>
            <translation>&amp;Unlock…</translation>
        </message>
        <message>
            <source>%1 variants together; numbers and letters are those of the first.</source>
            <translation>%1 variants together; numbers and letters are those of the first.</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>As of %1.</translation>
        </message>
        <message>
            <source>Look at its key: %1.</source>
            <translation>Look at its key: %1.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</source>
            <translation>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</translation>
        </message>
        <message>
            <source>The amended key is on record. The round has to be ranked again.</source>
            <translation>The amended key is on record. The round has to be ranked again.</translation>
        </message>
        <message>
            <source>Export the analysis</source>
            <translation>Export the analysis</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>The paper of this round is sealed. Unlock the questions to see how each of them did.</source>
            <translation>The paper of this round is sealed. Unlock the questions to see how each of them did.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditEntryPane</name>
        <message>
            <source>Audit entry</source>
            <translation>Audit entry</translation>
        </message>
        <message>
            <source>Choose an entry to see what it records.</source>
            <translation>Choose an entry to see what it records.</translation>
        </message>
        <message>
            <source>This entry was altered: its hash does not fit.</source>
            <translation>This entry was altered: its hash does not fit.</translation>
        </message>
        <message>
            <source>This entry does not follow the one before it.</source>
            <translation>This entry does not follow the one before it.</translation>
        </message>
        <message>
            <source>Unaltered, and follows the entry before it.</source>
            <translation>Unaltered, and follows the entry before it.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>Hash before</source>
            <translation>Hash before</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditExportJob</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Stopped. No file was written.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditFilterBar</name>
        <message>
            <source>Take this filter away</source>
            <translation>Take this filter away</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>All actions</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Any time</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Last 7 days</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Last 30 days</translation>
        </message>
        <message>
            <source>Between two days</source>
            <translation>Between two days</translation>
        </message>
        <message>
            <source>Filter the audit trail</source>
            <translation>Filter the audit trail</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditPage</name>
        <message>
            <source>Verifying the whole contest</source>
            <translation>Verifying the whole contest</translation>
        </message>
        <message>
            <source>The whole trail was verified on %1: everything matches.</source>
            <translation>The whole trail was verified on %1: everything matches.</translation>
        </message>
        <message>
            <source>Everything matches: %1 audit entries, %2 batches, %3 rankings, %4 anchors outside of the trail.</source>
            <translation>Everything matches: %1 audit entries, %2 batches, %3 rankings, %4 anchors outside of the trail.</translation>
        </message>
        <message>
            <source>The whole trail was verified on %1: %2 findings.</source>
            <translation>The whole trail was verified on %1: %2 findings.</translation>
        </message>
        <message>
            <source>%1 findings. The first: %2: %3</source>
            <translation>%1 findings. The first: %2: %3</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>What does not match</source>
            <translation>What does not match</translation>
        </message>
        <message>
            <source>Export the audit trail</source>
            <translation>Export the audit trail</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>%1 entries are in %2.</source>
            <translation>%1 entries are in %2.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exporting</translation>
        </message>
        <message>
            <source>%1 rows are copied.</source>
            <translation>%1 rows are copied.</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Audit trail</translation>
        </message>
        <message>
            <source>Everything that was recorded, the newest first: who, what, and when. Each entry carries the hash of the one before it, so that nothing can be changed unseen; choose an entry for its details (F4 shows or hides the pane). “Verify” computes everything again and compares it with what judges signed and with what this computer has seen before.</source>
            <translation>Everything that was recorded, the newest first: who, what, and when. Each entry carries the hash of the one before it, so that nothing can be changed unseen; choose an entry for its details (F4 shows or hides the pane). “Verify” computes everything again and compares it with what judges signed and with what this computer has seen before.</translation>
        </message>
        <message>
            <source>No entry of the audit trail matches these filters.</source>
            <translation>No entry of the audit trail matches these filters.</translation>
        </message>
        <message>
            <source>Take the filters away</source>
            <translation>Take the filters away</translation>
        </message>
        <message>
            <source>Something is still running on this page.</source>
            <translation>Something is still running on this page.</translation>
        </message>
        <message>
            <source>No entry is shown.</source>
            <translation>No entry is shown.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AutomaticBackupJob</name>
        <message>
            <source>The automatic backup failed. %1</source>
            <translation>The automatic backup failed. %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AwardsPage</name>
        <message>
            <source>Awards</source>
            <translation>Awards</translation>
        </message>
        <message>
            <source>The winners of the signed ranking. Fill in the decision's details, look at the documents, then issue the awards: they are recorded, and the decision, the certificates and a list are written into a folder.</source>
            <translation>The winners of the signed ranking. Fill in the decision's details, look at the documents, then issue the awards: they are recorded, and the decision, the certificates and a list are written into a folder.</translation>
        </message>
        <message>
            <source>Collective prizes</source>
            <translation>Collective prizes</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>The decision</translation>
        </message>
        <message>
            <source>What stays empty prints as a blank to fill in by hand.</source>
            <translation>What stays empty prints as a blank to fill in by hand.</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Number</translation>
        </message>
        <message>
            <source>Signer's p&amp;osition</source>
            <translation>Signer's p&amp;osition</translation>
        </message>
        <message>
            <source>Signer's na&amp;me</source>
            <translation>Signer's na&amp;me</translation>
        </message>
        <message>
            <source>The winners appear here. %1</source>
            <translation>The winners appear here. %1</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Go to ranking</translation>
        </message>
        <message>
            <source>Preparing the documents…</source>
            <translation>Preparing the documents…</translation>
        </message>
        <message>
            <source>Folder for the documents</source>
            <translation>Folder for the documents</translation>
        </message>
        <message>
            <source>The winners are being looked up.</source>
            <translation>The winners are being looked up.</translation>
        </message>
        <message>
            <source>The awards of %1 are recorded and cannot be taken back. The documents go into %2.</source>
            <translation>The awards of %1 are recorded and cannot be taken back. The documents go into %2.</translation>
        </message>
        <message>
            <source>Files there are replaced: %1.</source>
            <translation>Files there are replaced: %1.</translation>
        </message>
        <message>
            <source>Issue awards</source>
            <translation>Issue awards</translation>
        </message>
        <message>
            <source>Writing the documents of %1…</source>
            <translation>Writing the documents of %1…</translation>
        </message>
        <message>
            <source>%1: %2 awards are recorded; %3 files are in %4.</source>
            <translation>%1: %2 awards are recorded; %3 files are in %4.</translation>
        </message>
        <message>
            <source>The documents are being written.</source>
            <translation>The documents are being written.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Documents: %1</source>
            <translation>Documents: %1</translation>
        </message>
        <message>
            <source>This is a preview: nothing is recorded until the awards are issued.</source>
            <translation>This is a preview: nothing is recorded until the awards are issued.</translation>
        </message>
        <message>
            <source>The agencies that win a collective prize appear here. %1</source>
            <translation>The agencies that win a collective prize appear here. %1</translation>
        </message>
        <message>
            <source>Da&amp;te</source>
            <translation>Da&amp;te</translation>
        </message>
        <message>
            <source>The collective prizes were given from older results. The decision that is out has to be replaced.</source>
            <translation>The collective prizes were given from older results. The decision that is out has to be replaced.</translation>
        </message>
        <message>
            <source>The decision of %1 rests on an older result of this round. Rank and sign it again, issue the awards anew, and replace the decision that is out.</source>
            <translation>The decision of %1 rests on an older result of this round. Rank and sign it again, issue the awards anew, and replace the decision that is out.</translation>
        </message>
        <message>
            <source>From the signed result %1</source>
            <translation>From the signed result %1</translation>
        </message>
        <message>
            <source>Ties between agencies are decided here, for the collective prizes. Those between people are decided on the ranking page.</source>
            <translation>Ties between agencies are decided here, for the collective prizes. Those between people are decided on the ranking page.</translation>
        </message>
        <message>
            <source>No agencies tie for a collective prize.</source>
            <translation>No agencies tie for a collective prize.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</source>
            <translation>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</translation>
        </message>
        <message>
            <source>The tie is decided. %1. The collective prizes can be given.</source>
            <translation>The tie is decided. %1. The collective prizes can be given.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BackupJob</name>
        <message>
            <source>Back up the contest</source>
            <translation>Back up the contest</translation>
        </message>
        <message>
            <source>Contests (*.hoithi)</source>
            <translation>Contests (*.hoithi)</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Backing up</translation>
        </message>
        <message>
            <source>The backup is in %1.</source>
            <translation>The backup is in %1.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BackupsDialog</name>
        <message>
            <source>&amp;Make a backup each day of work, and on closing the contest</source>
            <translation>&amp;Make a backup each day of work, and on closing the contest</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Back up now</translation>
        </message>
        <message>
            <source>Backups of this contest</source>
            <translation>Backups of this contest</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Seven daily, four weekly and six monthly backups are kept. Each was opened and verified before it was listed.</source>
            <translation>Seven daily, four weekly and six monthly backups are kept. Each was opened and verified before it was listed.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation>Choose a &amp;folder…</translation>
        </message>
        <message>
            <source>&amp;Show in folder</source>
            <translation>&amp;Show in folder</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>verified</translation>
        </message>
        <message>
            <source>damaged, kept aside</source>
            <translation>damaged, kept aside</translation>
        </message>
        <message>
            <source>This contest is on a server, which is backed up by those who keep it. An administrator can make a copy here as well.</source>
            <translation>This contest is on a server, which is backed up by those who keep it. An administrator can make a copy here as well.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BankPassphraseDialog</name>
        <message>
            <source>Unlock the questions</source>
            <translation>Unlock the questions</translation>
        </message>
        <message>
            <source>The questions are sealed with the organisers' passphrase. It opens them until they are locked again, or the contest is left.</source>
            <translation>The questions are sealed with the organisers' passphrase. It opens them until they are locked again, or the contest is left.</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Unlock</translation>
        </message>
        <message>
            <source>&amp;Questions passphrase</source>
            <translation>&amp;Questions passphrase</translation>
        </message>
        <message>
            <source>Type the organisers' passphrase of question sets.</source>
            <translation>Type the organisers' passphrase of question sets.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BlueprintEditor</name>
        <message>
            <source>The bank has %1 questions that may be drawn.</source>
            <translation>The bank has %1 questions that may be drawn.</translation>
        </message>
        <message>
            <source>Where the contest has members, papers are drawn from approved questions only.</source>
            <translation>Where the contest has members, papers are drawn from approved questions only.</translation>
        </message>
        <message>
            <source>&amp;Questions</source>
            <translation>&amp;Questions</translation>
        </message>
        <message>
            <source>Va&amp;riants</source>
            <translation>Va&amp;riants</translation>
        </message>
        <message>
            <source>Approved ones &amp;only</source>
            <translation>Approved ones &amp;only</translation>
        </message>
        <message>
            <source>What the paper is made of</source>
            <translation>What the paper is made of</translation>
        </message>
        <message>
            <source>Each row asks for exactly so many questions; one question may count for several rows. Without rows, any question of the bank may be drawn.</source>
            <translation>Each row asks for exactly so many questions; one question may count for several rows. Without rows, any question of the bank may be drawn.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Difficulty</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>In bank</source>
            <translation>In bank</translation>
        </message>
        <message>
            <source>Add a ro&amp;w</source>
            <translation>Add a ro&amp;w</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>&amp;Seed</translation>
        </message>
        <message>
            <source>Ano&amp;ther</source>
            <translation>Ano&amp;ther</translation>
        </message>
        <message>
            <source>Proposes another random seed.</source>
            <translation>Proposes another random seed.</translation>
        </message>
        <message>
            <source>The same seed, blueprint and bank draw the same paper: with it the draw can be repeated.</source>
            <translation>The same seed, blueprint and bank draw the same paper: with it the draw can be repeated.</translation>
        </message>
        <message>
            <source>Questions that no row asks for fill the paper up.</source>
            <translation>Questions that no row asks for fill the paper up.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BlueprintRowEdit</name>
        <message>
            <source>any source</source>
            <translation>any source</translation>
        </message>
        <message>
            <source>any</source>
            <translation>any</translation>
        </message>
        <message>
            <source>Source, row %1</source>
            <translation>Source, row %1</translation>
        </message>
        <message>
            <source>Topic, row %1</source>
            <translation>Topic, row %1</translation>
        </message>
        <message>
            <source>Tag, row %1</source>
            <translation>Tag, row %1</translation>
        </message>
        <message>
            <source>Difficulty, row %1</source>
            <translation>Difficulty, row %1</translation>
        </message>
        <message>
            <source>Questions, row %1</source>
            <translation>Questions, row %1</translation>
        </message>
        <message>
            <source>Take row %1 out</source>
            <translation>Take row %1 out</translation>
        </message>
        <message>
            <source>Questions of the bank that may be drawn for this row: not used in another round, and approved where only approved ones are drawn.</source>
            <translation>Questions of the bank that may be drawn for this row: not used in another round, and approved where only approved ones are drawn.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BulkEditDialog</name>
        <message>
            <source>Edit the selected questions</source>
            <translation>Edit the selected questions</translation>
        </message>
        <message>
            <source>&amp;Change them</source>
            <translation>&amp;Change them</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Source</translation>
        </message>
        <message>
            <source>&amp;Topic</source>
            <translation>&amp;Topic</translation>
        </message>
        <message>
            <source>&amp;Difficulty</source>
            <translation>&amp;Difficulty</translation>
        </message>
        <message>
            <source>&amp;Order of options</source>
            <translation>&amp;Order of options</translation>
        </message>
        <message>
            <source>&amp;Add keywords</source>
            <translation>&amp;Add keywords</translation>
        </message>
        <message>
            <source>&amp;Remove keywords</source>
            <translation>&amp;Remove keywords</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Separated by commas</translation>
        </message>
        <message>
            <source>(as it is)</source>
            <translation>(as it is)</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Shuffle</translation>
        </message>
        <message>
            <source>This changes %1 of %2 selected questions, in one change.</source>
            <translation>This changes %1 of %2 selected questions, in one change.</translation>
        </message>
        <message>
            <source>%1 of them are approved, and go back to review.</source>
            <translation>%1 of them are approved, and go back to review.</translation>
        </message>
        <message>
            <source>Choose what changes.</source>
            <translation>Choose what changes.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CalendarLine</name>
        <message>
            <source>Choose in a calendar</source>
            <translation>Choose in a calendar</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ChangePassphraseDialog</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>Backups and copies keep the passphrase they were made under. The recovery code stays valid.</source>
            <translation>Backups and copies keep the passphrase they were made under. The recovery code stays valid.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Passphrase until now</source>
            <translation>&amp;Passphrase until now</translation>
        </message>
        <message>
            <source>Type the passphrase until now.</source>
            <translation>Type the passphrase until now.</translation>
        </message>
        <message>
            <source>Change the passphrase of question sets</source>
            <translation>Change the passphrase of question sets</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CommandDialog</name>
        <message>
            <source>Nothing is called so.</source>
            <translation>Nothing is called so.</translation>
        </message>
        <message>
            <source>Search or go to</source>
            <translation>Search or go to</translation>
        </message>
        <message>
            <source>A page, an action, or a name in the ranking</source>
            <translation>A page, an action, or a name in the ranking</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CommonFieldsDialog</name>
        <message>
            <source>Set fields of several questions</source>
            <translation>Set fields of several questions</translation>
        </message>
        <message>
            <source>What is left empty here stays as each question has it. Tags are added.</source>
            <translation>What is left empty here stays as each question has it. Tags are added.</translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation>&amp;Set</translation>
        </message>
        <message>
            <source>The se&amp;lected questions (%1)</source>
            <translation>The se&amp;lected questions (%1)</translation>
        </message>
        <message>
            <source>&amp;All that are taken (%1)</source>
            <translation>&amp;All that are taken (%1)</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Stays as it is</translation>
        </message>
        <message>
            <source>S&amp;ource</source>
            <translation>S&amp;ource</translation>
        </message>
        <message>
            <source>&amp;Topic</source>
            <translation>&amp;Topic</translation>
        </message>
        <message>
            <source>&amp;Difficulty</source>
            <translation>&amp;Difficulty</translation>
        </message>
        <message>
            <source>Ta&amp;gs</source>
            <translation>Ta&amp;gs</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Separated by commas</translation>
        </message>
        <message>
            <source>Choose or type at least one of them.</source>
            <translation>Choose or type at least one of them.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CompareDialog</name>
        <message>
            <source>%1 has saved the question meanwhile</source>
            <translation>%1 has saved the question meanwhile</translation>
        </message>
        <message>
            <source>How yours differs from their version %1 is shown below. Keeping yours makes a version on top of theirs; taking theirs gives up what you typed.</source>
            <translation>How yours differs from their version %1 is shown below. Keeping yours makes a version on top of theirs; taking theirs gives up what you typed.</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation>&amp;Keep mine</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decide later</translation>
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation>Take &amp;theirs</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ContestState</name>
        <message>
            <source>Round %1</source>
            <translation>Round %1</translation>
        </message>
        <message>
            <source>The contest is damaged and open for reading only.</source>
            <translation>The contest is damaged and open for reading only.</translation>
        </message>
        <message>
            <source>The contest is out of reach; nothing can be recorded until it is back.</source>
            <translation>The contest is out of reach; nothing can be recorded until it is back.</translation>
        </message>
        <message>
            <source>Only members with this role do that: %1.</source>
            <translation>Only members with this role do that: %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CorrectMatrix</name>
        <message>
            <source>Right answers before and after</source>
            <translation>Right answers before and after</translation>
        </message>
        <message>
            <source>People by their right answers: under the key in force (rows) and under the changed one (columns). Those whose submissions count in the ranking; people on the roster are left out.</source>
            <translation>People by their right answers: under the key in force (rows) and under the changed one (columns). Those whose submissions count in the ranking; people on the roster are left out.</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>before: %1</translation>
        </message>
        <message>
            <source>after: %1</source>
            <translation>after: %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DataTable</name>
        <message>
            <source>&amp;Copy with header</source>
            <translation>&amp;Copy with header</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DiscriminationChart</name>
        <message>
            <source>Discrimination by facility (%)</source>
            <translation>Discrimination by facility (%)</translation>
        </message>
        <message>
            <source>Key doubtful</source>
            <translation>Key doubtful</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Question %1: facility %2, discrimination %3</source>
            <translation>Question %1: facility %2, discrimination %3</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DocumentPreviewDialog</name>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Save as PDF…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Fit the page</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>The document as on paper</source>
            <translation>The document as on paper</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 pages were handed to the printer.</source>
            <translation>%1 pages were handed to the printer.</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Documents (*.pdf)</source>
            <translation>Documents (*.pdf)</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Saving</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Wait until this is done, or cancel it first.</source>
            <translation>Wait until this is done, or cancel it first.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DraftForm</name>
        <message>
            <source>What you typed is kept on this computer until it can be saved.</source>
            <translation>What you typed is kept on this computer until it can be saved.</translation>
        </message>
        <message>
            <source>%1 by %2 were taken over.</source>
            <translation>%1 by %2 were taken over.</translation>
        </message>
        <message>
            <source>%1 has filled in the same. What you typed is kept on this computer.</source>
            <translation>%1 has filled in the same. What you typed is kept on this computer.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Being edited by %1</source>
            <translation>Being edited by %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::EraseDialog</name>
        <message>
            <source>The phone and id numbers of %1 submissions and of the roster, all rejected rows, and complaints become unreadable for good: nobody can bring them back. Nothing more can be imported. Names, answers, rankings, prizes and the audit trail stay, and still verify. Backups made before still hold the data: destroy them too.</source>
            <translation>The phone and id numbers of %1 submissions and of the roster, all rejected rows, and complaints become unreadable for good: nobody can bring them back. Nothing more can be imported. Names, answers, rankings, prizes and the audit trail stay, and still verify. Backups made before still hold the data: destroy them too.</translation>
        </message>
        <message>
            <source>You propose this; it is done when a second administrator confirms it.</source>
            <translation>You propose this; it is done when a second administrator confirms it.</translation>
        </message>
        <message>
            <source>Erase personal data</source>
            <translation>Erase personal data</translation>
        </message>
        <message>
            <source>&amp;Erase for good</source>
            <translation>&amp;Erase for good</translation>
        </message>
        <message>
            <source>&amp;Before its time, at the request of a person or an authority</source>
            <translation>&amp;Before its time, at the request of a person or an authority</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Type “%1” to &amp;confirm</translation>
        </message>
        <message>
            <source>ERASE</source>
            <translation>ERASE</translation>
        </message>
        <message>
            <source>Keep the data</source>
            <translation>Keep the data</translation>
        </message>
        <message>
            <source>Its time is not over. Confirm that somebody entitled to it asks for it.</source>
            <translation>Its time is not over. Confirm that somebody entitled to it asks for it.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Type your name.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
        <message>
            <source>Type the word “%1”.</source>
            <translation>Type the word “%1”.</translation>
        </message>
        <message>
            <source>Propose to &amp;erase it</source>
            <translation>Propose to &amp;erase it</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FilterField</name>
        <message>
            <source>contains “%1” ×</source>
            <translation>contains “%1” ×</translation>
        </message>
        <message>
            <source>Take this filter away</source>
            <translation>Take this filter away</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FindingLines</name>
        <message>
            <source>Mend the text</source>
            <translation>Mend the text</translation>
        </message>
        <message>
            <source>Joins broken syllables, composes marks, and takes out blanks and characters that nobody sees. Can be undone.</source>
            <translation>Joins broken syllables, composes marks, and takes out blanks and characters that nobody sees. Can be undone.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FirstPasswordDialog</name>
        <message>
            <source>Set the first password</source>
            <translation>Set the first password</translation>
        </message>
        <message>
            <source>This file comes from a server, where its passwords have stayed: nobody can sign in yet. Give an administrator a password; they then give the others theirs. It is recorded that this was done without signing in.</source>
            <translation>This file comes from a server, where its passwords have stayed: nobody can sign in yet. Give an administrator a password; they then give the others theirs. It is recorded that this was done without signing in.</translation>
        </message>
        <message>
            <source>&amp;Set and sign in</source>
            <translation>&amp;Set and sign in</translation>
        </message>
        <message>
            <source>A&amp;dministrator</source>
            <translation>A&amp;dministrator</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>Password a&amp;gain</source>
            <translation>Password a&amp;gain</translation>
        </message>
        <message>
            <source>There is no administrator in this file.</source>
            <translation>There is no administrator in this file.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>A password has at least %1 characters.</translation>
        </message>
        <message>
            <source>The passwords differ.</source>
            <translation>The passwords differ.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>You are signed in as %1.</translation>
        </message>
        <message>
            <source>You propose this; it takes effect when a second judge confirms it.</source>
            <translation>You propose this; it takes effect when a second judge confirms it.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FramedPage</name>
        <message>
            <source>More actions</source>
            <translation>More actions</translation>
        </message>
        <message>
            <source>Nothing was done: phone numbers and id numbers are sealed, and this takes the passphrase.</source>
            <translation>Nothing was done: phone numbers and id numbers are sealed, and this takes the passphrase.</translation>
        </message>
        <message>
            <source>Enter the passphrase…</source>
            <translation>Enter the passphrase…</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FreezePaperDialog</name>
        <message>
            <source>Freeze the paper of %1</source>
            <translation>Freeze the paper of %1</translation>
        </message>
        <message>
            <source>&amp;Propose</source>
            <translation>&amp;Propose</translation>
        </message>
        <message>
            <source>&amp;Freeze</source>
            <translation>&amp;Freeze</translation>
        </message>
        <message>
            <source>Pr&amp;oposed by</source>
            <translation>Pr&amp;oposed by</translation>
        </message>
        <message>
            <source>First &amp;organiser</source>
            <translation>First &amp;organiser</translation>
        </message>
        <message>
            <source>&amp;Second organiser</source>
            <translation>&amp;Second organiser</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Type “%1” to &amp;confirm</translation>
        </message>
        <message>
            <source>Draft %1 is fixed: %2 questions as they are worded in it, in %3 variants, and the answer key of each. Its hash goes on record. Nobody changes the paper, its wordings or its key afterwards, and nothing else is drawn for this round. This is not taken back.</source>
            <translation>Draft %1 is fixed: %2 questions as they are worded in it, in %3 variants, and the answer key of each. Its hash goes on record. Nobody changes the paper, its wordings or its key afterwards, and nothing else is drawn for this round. This is not taken back.</translation>
        </message>
        <message>
            <source>Questions in it that nobody has approved: %1.</source>
            <translation>Questions in it that nobody has approved: %1.</translation>
        </message>
        <message>
            <source>Questions that have a newer wording in the bank, which the paper will not get: %1.</source>
            <translation>Questions that have a newer wording in the bank, which the paper will not get: %1.</translation>
        </message>
        <message>
            <source>You propose this; it takes effect when a second organiser carries it out.</source>
            <translation>You propose this; it takes effect when a second organiser carries it out.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Type your name.</translation>
        </message>
        <message>
            <source>Type the names of both organisers.</source>
            <translation>Type the names of both organisers.</translation>
        </message>
        <message>
            <source>Two different people freeze a paper.</source>
            <translation>Two different people freeze a paper.</translation>
        </message>
        <message>
            <source>Type the round's name, “%1”.</source>
            <translation>Type the round's name, “%1”.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::HistoryPane</name>
        <message>
            <source>What happened to the question appears here: its versions, reviews and comments.</source>
            <translation>What happened to the question appears here: its versions, reviews and comments.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Version to compare from</source>
            <translation>Version to compare from</translation>
        </message>
        <message>
            <source>Version to compare with</source>
            <translation>Version to compare with</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Version %1, %2</source>
            <translation>Version %1, %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ImageStrip</name>
        <message>
            <source>%1: its bytes are lost. Remove it, and add the file again.</source>
            <translation>%1: its bytes are lost. Remove it, and add the file again.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove image %1</source>
            <translation>Remove image %1</translation>
        </message>
        <message>
            <source>Add an &amp;image…</source>
            <translation>Add an &amp;image…</translation>
        </message>
        <message>
            <source>PNG, JPEG, GIF or WebP. A picture can also be pasted into the text, or dropped here.</source>
            <translation>PNG, JPEG, GIF or WebP. A picture can also be pasted into the text, or dropped here.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ImportPage</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Choose or drop the dump files of the round named at the top. They are read and shown first, without writing anything, and compared with what the round has stored; Import then stores all of them or none. Rejected rows are listed with line and reason. A file that should not have come in is withdrawn as a whole, as long as nothing rests on it.</source>
            <translation>Choose or drop the dump files of the round named at the top. They are read and shown first, without writing anything, and compared with what the round has stored; Import then stores all of them or none. Rejected rows are listed with line and reason. A file that should not have come in is withdrawn as a whole, as long as nothing rests on it.</translation>
        </message>
        <message>
            <source>Imported &amp;by</source>
            <translation>Imported &amp;by</translation>
        </message>
        <message>
            <source>Drop dump files or folders here (.csv, .ndjson, .json, .xlsx, .gz, .zip), or choose them above.</source>
            <translation>Drop dump files or folders here (.csv, .ndjson, .json, .xlsx, .gz, .zip), or choose them above.</translation>
        </message>
        <message>
            <source>Files imported into this round</source>
            <translation>Files imported into this round</translation>
        </message>
        <message>
            <source>First rows, as they will be stored</source>
            <translation>First rows, as they will be stored</translation>
        </message>
        <message>
            <source>Choose dump files</source>
            <translation>Choose dump files</translation>
        </message>
        <message>
            <source>Dumps (*.csv *.ndjson *.jsonl *.json *.xlsx *.gz *.zip);;All files (*)</source>
            <translation>Dumps (*.csv *.ndjson *.jsonl *.json *.xlsx *.gz *.zip);;All files (*)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importing</translation>
        </message>
        <message>
            <source>Stopped after %1 rows. Nothing was stored.</source>
            <translation>Stopped after %1 rows. Nothing was stored.</translation>
        </message>
        <message>
            <source>These files were imported before. Nothing was changed.</source>
            <translation>These files were imported before. Nothing was changed.</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Go to ranking</translation>
        </message>
        <message>
            <source>Export rejected rows</source>
            <translation>Export rejected rows</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%1 rejected rows are in %2.</source>
            <translation>
                <numerusform>%1 rejected row is in %2.</numerusform>
                <numerusform>%1 rejected rows are in %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait until the files are read, or cancel.</source>
            <translation>Wait until the files are read, or cancel.</translation>
        </message>
        <message>
            <source>No row was rejected.</source>
            <translation>No row was rejected.</translation>
        </message>
        <message>
            <source>Choose files and let them be read first.</source>
            <translation>Choose files and let them be read first.</translation>
        </message>
        <message>
            <source>Say who imports.</source>
            <translation>Say who imports.</translation>
        </message>
        <message>
            <source>Required: say who imports.</source>
            <translation>Required: say who imports.</translation>
        </message>
        <message>
            <source>Nothing has been imported into %1 yet. Choose its dump files; they are shown before anything is stored.</source>
            <translation>Nothing has been imported into %1 yet. Choose its dump files; they are shown before anything is stored.</translation>
        </message>
        <message>
            <source>Nothing can be imported into %1 before the committee's reading of the rules is recorded.</source>
            <translation>Nothing can be imported into %1 before the committee's reading of the rules is recorded.</translation>
        </message>
        <message>
            <source>Nothing can be imported into %1 before its answer key is set: submissions are checked against it.</source>
            <translation>Nothing can be imported into %1 before its answer key is set: submissions are checked against it.</translation>
        </message>
        <message>
            <source>Nothing can be imported into %1 before its questions are opened: submissions are checked against them.</source>
            <translation>Nothing can be imported into %1 before its questions are opened: submissions are checked against them.</translation>
        </message>
        <message>
            <source>Go to the overview</source>
            <translation>Go to the overview</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>No row of the files can be imported.</source>
            <translation>No row of the files can be imported.</translation>
        </message>
        <message>
            <source>First rows of the files just imported</source>
            <translation>First rows of the files just imported</translation>
        </message>
        <message>
            <source>Compared with what is stored</source>
            <translation>Compared with what is stored</translation>
        </message>
        <message>
            <source>This file is withdrawn already.</source>
            <translation>This file is withdrawn already.</translation>
        </message>
        <message>
            <source>Choose an imported file first.</source>
            <translation>Choose an imported file first.</translation>
        </message>
        <message>
            <source>Choose a withdrawn file first.</source>
            <translation>Choose a withdrawn file first.</translation>
        </message>
        <message>
            <source>Nothing differs from what is stored.</source>
            <translation>Nothing differs from what is stored.</translation>
        </message>
        <message>
            <source>The file is withdrawn: nothing of it counts any more, and it can be imported again. Rankings made before are to be made again.</source>
            <translation>The file is withdrawn: nothing of it counts any more, and it can be imported again. Rankings made before are to be made again.</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>Export the differences</translation>
        </message>
        <message>
            <source>%1 differences are in %2.</source>
            <translation>%1 differences are in %2.</translation>
        </message>
        <message>
            <source>Import a dump that differs</source>
            <translation>Import a dump that differs</translation>
        </message>
        <message>
            <source>Choose files first: how they are read is chosen for them.</source>
            <translation>Choose files first: how they are read is chosen for them.</translation>
        </message>
        <message>
            <source>Import the files first.</source>
            <translation>Import the files first.</translation>
        </message>
        <message>
            <source>Choose %1 as it was imported</source>
            <translation>Choose %1 as it was imported</translation>
        </message>
        <message>
            <source>Looking for the row</source>
            <translation>Looking for the row</translation>
        </message>
        <message>
            <source>Looking for the rejected rows</source>
            <translation>Looking for the rejected rows</translation>
        </message>
        <message>
            <source>%1-rejected.%2</source>
            <translation>%1-rejected.%2</translation>
        </message>
        <message>
            <source>Save rejected rows</source>
            <translation>Save rejected rows</translation>
        </message>
        <message>
            <source>Dumps (*.%1)</source>
            <translation>Dumps (*.%1)</translation>
        </message>
        <message numerus="yes">
            <source>%1 rejected rows are in %2, as they stand in the file. Mend them, and import that file.</source>
            <translation>
                <numerusform>%1 rejected row is in %2, as it stands in the file. Mend it, and import that file.</numerusform>
                <numerusform>%1 rejected rows are in %2, as they stand in the file. Mend them, and import that file.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has come in. %2</source>
            <translation>%1 has come in. %2</translation>
        </message>
        <message>
            <source>Watched for %1: %2</source>
            <translation>Watched for %1: %2</translation>
        </message>
        <message>
            <source>%1 – out of reach, and looked for again and again.</source>
            <translation>%1 – out of reach, and looked for again and again.</translation>
        </message>
        <message>
            <source>%1 – nothing new.</source>
            <translation>%1 – nothing new.</translation>
        </message>
        <message>
            <source>%1 – %2 Files that wait: %3.</source>
            <translation>%1 – %2 Files that wait: %3.</translation>
        </message>
        <message>
            <source>Go to the conflicts</source>
            <translation>Go to the conflicts</translation>
        </message>
        <message>
            <source>These rows came from a backend and stand in no file. Export the rejected rows, and have them corrected there.</source>
            <translation>These rows came from a backend and stand in no file. Export the rejected rows, and have them corrected there.</translation>
        </message>
        <message>
            <source>There is no dump in the folder.</source>
            <translation>There is no dump in the folder.</translation>
        </message>
        <message>
            <source>Go to the agencies</source>
            <translation>Go to the agencies</translation>
        </message>
        <message>
            <source>%1 has come in, and cannot be read: %2</source>
            <translation>%1 has come in, and cannot be read: %2</translation>
        </message>
        <message>
            <source>%1 was skipped. %2</source>
            <translation>%1 was skipped. %2</translation>
        </message>
        <message>
            <source>%1 has come in.</source>
            <translation>%1 has come in.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Show it</translation>
        </message>
        <message>
            <source>%1 (skipped)</source>
            <translation>%1 (skipped)</translation>
        </message>
        <message>
            <source>Files that wait</source>
            <translation>Files that wait</translation>
        </message>
        <message>
            <source>Choose its columns…</source>
            <translation>Choose its columns…</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Import %1</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>No file is chosen.</translation>
        </message>
        <message>
            <source>%1 was not read: what its columns hold is still open. Choose it, or take the file away (Take the chosen files away).</source>
            <translation>%1 was not read: what its columns hold is still open. Choose it, or take the file away (Take the chosen files away).</translation>
        </message>
        <message>
            <source>Choose the columns…</source>
            <translation>Choose the columns…</translation>
        </message>
        <message>
            <source>%1. Allowed: from %2, and before %3.</source>
            <translation>%1. Allowed: from %2, and before %3.</translation>
        </message>
        <message>
            <source>%1 was imported before, and brings more by now, since another file was withdrawn. %2</source>
            <translation>%1 was imported before, and brings more by now, since another file was withdrawn. %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::InvalidateDialog</name>
        <message>
            <source>Invalidate a submission</source>
            <translation>Invalidate a submission</translation>
        </message>
        <message>
            <source>The submission %1 of %2 no longer counts. The round's ranking becomes stale and must be made and signed again. The decision stays on record.</source>
            <translation>The submission %1 of %2 no longer counts. The round's ranking becomes stale and must be made and signed again. The decision stays on record.</translation>
        </message>
        <message>
            <source>&amp;Invalidate</source>
            <translation>&amp;Invalidate</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Type “%1” to &amp;confirm</translation>
        </message>
        <message>
            <source>Type the submission, “%1”.</source>
            <translation>Type the submission, “%1”.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Propose to &amp;invalidate it</source>
            <translation>Propose to &amp;invalidate it</translation>
        </message>
        <message>
            <source>The submission %1 of %2 counts again. The round&apos;s ranking becomes stale and must be made and signed again; where nothing else changed since the ranking before it was taken out, that one holds again. Both decisions stay on record.</source>
            <translation>The submission %1 of %2 counts again. The round&apos;s ranking becomes stale and must be made and signed again; where nothing else changed since the ranking before it was taken out, that one holds again. Both decisions stay on record.</translation>
        </message>
        <message>
            <source>Take a submission back in</source>
            <translation>Take a submission back in</translation>
        </message>
        <message>
            <source>Propose to take it &amp;back in</source>
            <translation>Propose to take it &amp;back in</translation>
        </message>
        <message>
            <source>Take &amp;back in</source>
            <translation>Take &amp;back in</translation>
        </message>
    </context>
    <context>
        <name>hoithi::IssuesPanel</name>
        <message>
            <source>Rejected rows</source>
            <translation>Rejected rows</translation>
        </message>
        <message>
            <source>Filter rejected rows</source>
            <translation>Filter rejected rows</translation>
        </message>
        <message>
            <source>All reasons (%1)</source>
            <translation>All reasons (%1)</translation>
        </message>
        <message>
            <source>The first %1 are shown; the export has all of them.</source>
            <translation>The first %1 are shown; the export has all of them.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::JobBar</name>
        <message>
            <source>%1 rows</source>
            <translation>%1 rows</translation>
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation>%1 rows/s</translation>
        </message>
        <message>
            <source>%1 s left</source>
            <translation>%1 s left</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>C&amp;ancel</translation>
        </message>
    </context>
    <context>
        <name>hoithi::JobsIndicator</name>
        <message>
            <source>What is running now; click to go there</source>
            <translation>What is running now; click to go there</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 and %2 more</translation>
        </message>
    </context>
    <context>
        <name>hoithi::KeyDialog</name>
        <message>
            <source>Set the answer key of %1</source>
            <translation>Set the answer key of %1</translation>
        </message>
        <message>
            <source>Submissions are checked and marked against this key. A key stays on record as it is; correcting it later takes two approvers and a reason.</source>
            <translation>Submissions are checked and marked against this key. A key stays on record as it is; correcting it later takes two approvers and a reason.</translation>
        </message>
        <message>
            <source>&amp;Set key</source>
            <translation>&amp;Set key</translation>
        </message>
        <message>
            <source>&amp;Paper code</source>
            <translation>&amp;Paper code</translation>
        </message>
        <message>
            <source>Empty when the round has one paper</source>
            <translation>Empty when the round has one paper</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Key</translation>
        </message>
        <message>
            <source>One letter a question, for example ACBDABCDABCDABC</source>
            <translation>One letter a question, for example ACBDABCDABCDABC</translation>
        </message>
        <message>
            <source>&amp;Options a question</source>
            <translation>&amp;Options a question</translation>
        </message>
        <message>
            <source>Type the key: one letter a question.</source>
            <translation>Type the key: one letter a question.</translation>
        </message>
        <message>
            <source>The key holds something other than the letters of its options.</source>
            <translation>The key holds something other than the letters of its options.</translation>
        </message>
        <message>
            <source>“%1” at position %2 is none of the letters A to %3.</source>
            <translation>“%1” at position %2 is none of the letters A to %3.</translation>
        </message>
        <message>
            <source>The rules in force ask for %1 questions.</source>
            <translation>The rules in force ask for %1 questions.</translation>
        </message>
        <message>
            <source>The key is sealed: nobody reads it before the round is opened. Submissions are then checked and marked against it, and correcting it takes two approvers and a reason.</source>
            <translation>The key is sealed: nobody reads it before the round is opened. Submissions are then checked and marked against it, and correcting it takes two approvers and a reason.</translation>
        </message>
        <message>
            <source>&amp;Questions passphrase</source>
            <translation>&amp;Questions passphrase</translation>
        </message>
        <message>
            <source>Type the organisers&apos; passphrase of question sets.</source>
            <translation>Type the organisers&apos; passphrase of question sets.</translation>
        </message>
        <message>
            <source>&amp;Round</source>
            <translation>&amp;Round</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LockPage</name>
        <message>
            <source>The contest is locked</source>
            <translation>The contest is locked</translation>
        </message>
        <message>
            <source>%1 is signed in. What runs goes on; give your password to see it again.</source>
            <translation>%1 is signed in. What runs goes on; give your password to see it again.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Unlock</translation>
        </message>
        <message>
            <source>&amp;Close the contest</source>
            <translation>&amp;Close the contest</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MainWindow</name>
        <message>
            <source>The last record of this contest was made at %1, which is after this computer&apos;s clock. Check date and time before you go on.</source>
            <translation>The last record of this contest was made at %1, which is after this computer&apos;s clock. Check date and time before you go on.</translation>
        </message>
        <message>
            <source>About HoiThi</source>
            <translation>About HoiThi</translation>
        </message>
        <message>
            <source>HoiThi %1
Runs weekly quiz contests. GPL-3.0-or-later.</source>
            <translation>HoiThi %1
Runs weekly quiz contests. GPL-3.0-or-later.</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>Opening %1…</translation>
        </message>
        <message>
            <source>Making the sample contest</source>
            <translation>Making the sample contest</translation>
        </message>
        <message>
            <source>New contest</source>
            <translation>New contest</translation>
        </message>
        <message>
            <source>Contests (*.hoithi)</source>
            <translation>Contests (*.hoithi)</translation>
        </message>
        <message>
            <source>Open a contest</source>
            <translation>Open a contest</translation>
        </message>
        <message>
            <source>“%1” is still running. Closing cancels it, and nothing of it will be stored.</source>
            <translation>“%1” is still running. Closing cancels it, and nothing of it will be stored.</translation>
        </message>
        <message>
            <source>“%1” is still running and cannot be stopped halfway. Closing does not wait to show what came of it.</source>
            <translation>“%1” is still running and cannot be stopped halfway. Closing does not wait to show what came of it.</translation>
        </message>
        <message>
            <source>Close HoiThi</source>
            <translation>Close HoiThi</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Close anyway</translation>
        </message>
        <message>
            <source>Close the contest</source>
            <translation>Close the contest</translation>
        </message>
        <message>
            <source>Somebody changed the audit trail outside of this program: %1.</source>
            <translation>Somebody changed the audit trail outside of this program: %1.</translation>
        </message>
        <message>
            <source>Show the audit trail</source>
            <translation>Show the audit trail</translation>
        </message>
        <message>
            <source> The newest good backup is “%1”.</source>
            <translation> The newest good backup is “%1”.</translation>
        </message>
        <message>
            <source>Open what can be read</source>
            <translation>Open what can be read</translation>
        </message>
        <message>
            <source>Reading what can be read of %1…</source>
            <translation>Reading what can be read of %1…</translation>
        </message>
        <message>
            <source>“%1” is damaged: read only. Rows read: %2; lost: at least %3.</source>
            <translation>“%1” is damaged: read only. Rows read: %2; lost: at least %3.</translation>
        </message>
        <message>
            <source>Save as a new contest…</source>
            <translation>Save as a new contest…</translation>
        </message>
        <message>
            <source>Save what can be read</source>
            <translation>Save what can be read</translation>
        </message>
        <message>
            <source>What could be read is in %1. Records that do not match: %2.</source>
            <translation>What could be read is in %1. Records that do not match: %2.</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Folder for backups</translation>
        </message>
        <message>
            <source>Nothing was recorded since the newest backup.</source>
            <translation>Nothing was recorded since the newest backup.</translation>
        </message>
        <message>
            <source>The backup was made and verified.</source>
            <translation>The backup was made and verified.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>The contest is within reach again since %1.</source>
            <translation>The contest is within reach again since %1.</translation>
        </message>
        <message>
            <source>The contest is out of reach since %1. What is shown was read before; nothing is recorded until it is back, and what you type stays.</source>
            <translation>The contest is out of reach since %1. What is shown was read before; nothing is recorded until it is back, and what you type stays.</translation>
        </message>
        <message>
            <source>Connecting to the server</source>
            <translation>Connecting to the server</translation>
        </message>
        <message>
            <source>This contest is damaged. Record nothing more in it: open what can be read, or restore a backup.</source>
            <translation>This contest is damaged. Record nothing more in it: open what can be read, or restore a backup.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MaskedIdentity</name>
        <message>
            <source>Show…</source>
            <translation>Show…</translation>
        </message>
        <message>
            <source>Asks for the reason and puts it on record first.</source>
            <translation>Asks for the reason and puts it on record first.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Id number</source>
            <translation>Id number</translation>
        </message>
        <message>
            <source>Erased: cannot be read any more.</source>
            <translation>Erased: cannot be read any more.</translation>
        </message>
        <message>
            <source>On record with the reason; hidden again within a minute.</source>
            <translation>On record with the reason; hidden again within a minute.</translation>
        </message>
        <message>
            <source>Nothing can be recorded now, so nothing is shown.</source>
            <translation>Nothing can be recorded now, so nothing is shown.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MemberCommands</name>
        <message>
            <source>A proposal of %1 waits for a second person.</source>
            <translation>A proposal of %1 waits for a second person.</translation>
        </message>
        <message>
            <source>You are no longer a member of this contest: nothing more is recorded for you. Ask its administrator.</source>
            <translation>You are no longer a member of this contest: nothing more is recorded for you. Ask its administrator.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MemberDialog</name>
        <message>
            <source>Change a member</source>
            <translation>Change a member</translation>
        </message>
        <message>
            <source>The server has this login alread&amp;y, and it is meant</source>
            <translation>The server has this login alread&amp;y, and it is meant</translation>
        </message>
        <message>
            <source>Enter a member</source>
            <translation>Enter a member</translation>
        </message>
        <message>
            <source>The first member is an administrator, who enters the others. From then on nothing is recorded without signing in, and this cannot be undone.</source>
            <translation>The first member is an administrator, who enters the others. From then on nothing is recorded without signing in, and this cannot be undone.</translation>
        </message>
        <message>
            <source>What a member does is recorded under this name, and their role says what they may do. What was recorded before stays as it is.</source>
            <translation>What a member does is recorded under this name, and their role says what they may do. What was recorded before stays as it is.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Enter</source>
            <translation>&amp;Enter</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>Small letters without accents</source>
            <translation>Small letters without accents</translation>
        </message>
        <message>
            <source>&amp;Full name</source>
            <translation>&amp;Full name</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Role</translation>
        </message>
        <message>
            <source>Empty: unchanged</source>
            <translation>Empty: unchanged</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>Password a&amp;gain</source>
            <translation>Password a&amp;gain</translation>
        </message>
        <message>
            <source>Give the login.</source>
            <translation>Give the login.</translation>
        </message>
        <message>
            <source>Give the full name.</source>
            <translation>Give the full name.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>A password has at least %1 characters.</translation>
        </message>
        <message>
            <source>The passwords differ.</source>
            <translation>The passwords differ.</translation>
        </message>
        <message>
            <source>Write the name in Latin letters, without commas and other signs.</source>
            <translation>Write the name in Latin letters, without commas and other signs.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MembersDialog</name>
        <message>
            <source>Members of the contest</source>
            <translation>Members of the contest</translation>
        </message>
        <message>
            <source>Each works under their own login and in one role. Without members, whoever has the contest may do everything, under the names they type.</source>
            <translation>Each works under their own login and in one role. Without members, whoever has the contest may do everything, under the names they type.</translation>
        </message>
        <message>
            <source>&amp;Enter a member…</source>
            <translation>&amp;Enter a member…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Change…</translation>
        </message>
        <message>
            <source>Administrators enter and change members.</source>
            <translation>Administrators enter and change members.</translation>
        </message>
        <message>
            <source>The member is on record.</source>
            <translation>The member is on record.</translation>
        </message>
        <message>
            <source>%1 is no longer a member. What they recorded stays.</source>
            <translation>%1 is no longer a member. What they recorded stays.</translation>
        </message>
        <message>
            <source>The administrator of the server has yet to run this:</source>
            <translation>The administrator of the server has yet to run this:</translation>
        </message>
        <message>
            <source>In a contest file, members and passwords bind this program, not the file: whoever can write it with another program can change anything.</source>
            <translation>In a contest file, members and passwords bind this program, not the file: whoever can write it with another program can change anything.</translation>
        </message>
        <message>
            <source>The password given was not set: you may not set it. \password asks the server&apos;s administrator for one.</source>
            <translation>The password given was not set: you may not set it. \password asks the server&apos;s administrator for one.</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Remove…</translation>
        </message>
        <message>
            <source>%1 (%2) records nothing more in this contest from now on. What they recorded stays under their name. They can be entered again later.</source>
            <translation>%1 (%2) records nothing more in this contest from now on. What they recorded stays under their name. They can be entered again later.</translation>
        </message>
        <message>
            <source>Remove a member</source>
            <translation>Remove a member</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MergeDialog</name>
        <message>
            <source>%1 has filled in the same</source>
            <translation>%1 has filled in the same</translation>
        </message>
        <message>
            <source>Both of you changed these fields since you began. Choose for each what stays: everybody sees it then. Nothing of yours is lost before you choose.</source>
            <translation>Both of you changed these fields since you began. Choose for each what stays: everybody sees it then. Nothing of yours is lost before you choose.</translation>
        </message>
        <message>
            <source>&amp;Keep the chosen</source>
            <translation>&amp;Keep the chosen</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decide later</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Take all &amp;mine</source>
            <translation>Take all &amp;mine</translation>
        </message>
        <message>
            <source>Take all &amp;theirs</source>
            <translation>Take all &amp;theirs</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>%1, mine: %2</source>
            <translation>%1, mine: %2</translation>
        </message>
        <message>
            <source>%1, theirs: %2</source>
            <translation>%1, theirs: %2</translation>
        </message>
        <message>
            <source>Choose for each field.</source>
            <translation>Choose for each field.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MomentField</name>
        <message>
            <source>dd/mm/yyyy hh:mm</source>
            <translation>dd/mm/yyyy hh:mm</translation>
        </message>
        <message>
            <source>This is no day with a time. Type it as 20/09/2023 08:00.</source>
            <translation>This is no day with a time. Type it as 20/09/2023 08:00.</translation>
        </message>
        <message>
            <source>Give the day and the time as 20/09/2023 08:00.</source>
            <translation>Give the day and the time as 20/09/2023 08:00.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::NavigationPane</name>
        <message>
            <source>Areas</source>
            <translation>Areas</translation>
        </message>
    </context>
    <context>
        <name>hoithi::NewPassphraseDialog</name>
        <message>
            <source>&amp;New passphrase</source>
            <translation>&amp;New passphrase</translation>
        </message>
        <message>
            <source>Several words that nobody would guess</source>
            <translation>Several words that nobody would guess</translation>
        </message>
        <message>
            <source>New passphrase a&amp;gain</source>
            <translation>New passphrase a&amp;gain</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters.</source>
            <translation>A passphrase has at least %1 characters.</translation>
        </message>
        <message>
            <source>The passphrases differ.</source>
            <translation>The passphrases differ.</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>&amp;Your name</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Type your name.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OpenRoundDialog</name>
        <message>
            <source>Open the questions of %1</source>
            <translation>Open the questions of %1</translation>
        </message>
        <message>
            <source>The key of the round&apos;s question set is released: from then on everybody who has the contest can read it. Who opened it, and when, stays on record. This is not taken back.</source>
            <translation>The key of the round&apos;s question set is released: from then on everybody who has the contest can read it. Who opened it, and when, stays on record. This is not taken back.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Questions passphrase</source>
            <translation>&amp;Questions passphrase</translation>
        </message>
        <message>
            <source>Or&amp;ganiser</source>
            <translation>Or&amp;ganiser</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Type “%1” to &amp;confirm</translation>
        </message>
        <message>
            <source>Type the organisers&apos; passphrase of question sets.</source>
            <translation>Type the organisers&apos; passphrase of question sets.</translation>
        </message>
        <message>
            <source>Type the organiser&apos;s name.</source>
            <translation>Type the organiser&apos;s name.</translation>
        </message>
        <message>
            <source>Type the round&apos;s name, “%1”.</source>
            <translation>Type the round&apos;s name, “%1”.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OptionChart</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Best 27 %</source>
            <translation>Best 27 %</translation>
        </message>
        <message>
            <source>Weakest 27 %</source>
            <translation>Weakest 27 %</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>blank</translation>
        </message>
        <message>
            <source>People (%)</source>
            <translation>People (%)</translation>
        </message>
        <message>
            <source>Question %1: options chosen (* is the key)</source>
            <translation>Question %1: options chosen (* is the key)</translation>
        </message>
        <message>
            <source>Question %1: options chosen (neutralised: every answer counts)</source>
            <translation>Question %1: options chosen (neutralised: every answer counts)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OptionList</name>
        <message>
            <source>Add an &amp;option</source>
            <translation>Add an &amp;option</translation>
        </message>
        <message>
            <source>Add an option</source>
            <translation>Add an option</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OptionRow</name>
        <message>
            <source>Option %1 is right (%2)</source>
            <translation>Option %1 is right (%2)</translation>
        </message>
        <message>
            <source>Option %1 is right</source>
            <translation>Option %1 is right</translation>
        </message>
        <message>
            <source>Text of option %1</source>
            <translation>Text of option %1</translation>
        </message>
        <message>
            <source>Image: %1</source>
            <translation>Image: %1</translation>
        </message>
        <message>
            <source>Image of option %1…</source>
            <translation>Image of option %1…</translation>
        </message>
        <message>
            <source>Move option %1 up</source>
            <translation>Move option %1 up</translation>
        </message>
        <message>
            <source>Move option %1 down</source>
            <translation>Move option %1 down</translation>
        </message>
        <message>
            <source>Remove option %1</source>
            <translation>Remove option %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>The contest and how far each round is. The blue box names the one thing to do next; follow its button.</source>
            <translation>The contest and how far each round is. The blue box names the one thing to do next; follow its button.</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>What to do next</translation>
        </message>
        <message>
            <source>Schedule of the plan</source>
            <translation>Schedule of the plan</translation>
        </message>
        <message>
            <source>%1 · plan %2 · %3 agencies · %4 signatures needed</source>
            <translation>%1 · plan %2 · %3 agencies · %4 signatures needed</translation>
        </message>
        <message>
            <source>The key of %1 is set.</source>
            <translation>The key of %1 is set.</translation>
        </message>
        <message>
            <source>Choose the committee roster</source>
            <translation>Choose the committee roster</translation>
        </message>
        <message>
            <source>People added to the roster: %1.</source>
            <translation>People added to the roster: %1.</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verifying</translation>
        </message>
        <message>
            <source>Everything matches: %1 log entries, %2 imports, %3 rankings.</source>
            <translation>Everything matches: %1 log entries, %2 imports, %3 rankings.</translation>
        </message>
        <message>
            <source>%1 records do not match. First: %2. Keep the file and restore a backup beside it.</source>
            <translation>%1 records do not match. First: %2. Keep the file and restore a backup beside it.</translation>
        </message>
        <message>
            <source>The rule reading is on record as version %1.</source>
            <translation>The rule reading is on record as version %1.</translation>
        </message>
        <message>
            <source>The questions of %1 are open.</source>
            <translation>The questions of %1 are open.</translation>
        </message>
        <message>
            <source>No passphrase protects the phone numbers and id numbers.</source>
            <translation>No passphrase protects the phone numbers and id numbers.</translation>
        </message>
        <message>
            <source>Protect with a passphrase…</source>
            <translation>Protect with a passphrase…</translation>
        </message>
        <message>
            <source>The period is on record.</source>
            <translation>The period is on record.</translation>
        </message>
        <message>
            <source>Personal data is erased. Destroy the backups made before, too.</source>
            <translation>Personal data is erased. Destroy the backups made before, too.</translation>
        </message>
        <message>
            <source>%1 %2 of them are in %3.</source>
            <translation>%1 %2 of them are in %3.</translation>
        </message>
        <message>
            <source>Personal data is erased. The server&apos;s own backups and its archived write-ahead log hold the keys until they are gone, too.</source>
            <translation>Personal data is erased. The server&apos;s own backups and its archived write-ahead log hold the keys until they are gone, too.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second administrator confirms it.</source>
            <translation>Your proposal is on record. It takes effect when a second administrator confirms it.</translation>
        </message>
        <message>
            <source>Personal data is erased already.</source>
            <translation>Personal data is erased already.</translation>
        </message>
        <message>
            <source>Personal data was to be kept until %1, and is still there.</source>
            <translation>Personal data was to be kept until %1, and is still there.</translation>
        </message>
        <message>
            <source>Nobody has set how long personal data is kept. %1 months after the last round leave time for complaints and audits.</source>
            <translation>Nobody has set how long personal data is kept. %1 months after the last round leave time for complaints and audits.</translation>
        </message>
        <message>
            <source>Erase personal data…</source>
            <translation>Erase personal data…</translation>
        </message>
        <message>
            <source>Set the period…</source>
            <translation>Set the period…</translation>
        </message>
        <message>
            <source>The decision of %1 rests on the older result and has to be replaced.</source>
            <translation>The decision of %1 rests on the older result and has to be replaced.</translation>
        </message>
        <message>
            <source>Rosters (*.csv *.xlsx)</source>
            <translation>Rosters (*.csv *.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PaperOutputDialog</name>
        <message>
            <source>Preview the paper of %1</source>
            <translation>Preview the paper of %1</translation>
        </message>
        <message>
            <source>Export the paper of %1</source>
            <translation>Export the paper of %1</translation>
        </message>
        <message>
            <source>The paper is shown as it will be printed, and can be printed or saved from there.</source>
            <translation>The paper is shown as it will be printed, and can be printed or saved from there.</translation>
        </message>
        <message>
            <source>A file with the key, or a printed one, gives the round away: keep it as the paper itself.</source>
            <translation>A file with the key, or a printed one, gives the round away: keep it as the paper itself.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continue</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>JSON, for the contest system</source>
            <translation>JSON, for the contest system</translation>
        </message>
        <message>
            <source>PDF, to print</source>
            <translation>PDF, to print</translation>
        </message>
        <message>
            <source>Word (.docx)</source>
            <translation>Word (.docx)</translation>
        </message>
        <message>
            <source>Answer &amp;key</source>
            <translation>Answer &amp;key</translation>
        </message>
        <message>
            <source>without the key</source>
            <translation>without the key</translation>
        </message>
        <message>
            <source>with the key</source>
            <translation>with the key</translation>
        </message>
        <message>
            <source>all variants</source>
            <translation>all variants</translation>
        </message>
        <message>
            <source>paper %1</source>
            <translation>paper %1</translation>
        </message>
        <message>
            <source>&amp;Variant</source>
            <translation>&amp;Variant</translation>
        </message>
        <message>
            <source>the only one</source>
            <translation>the only one</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PaperPane</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Blueprint</translation>
        </message>
        <message>
            <source>By source</source>
            <translation>By source</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>By topic</translation>
        </message>
        <message>
            <source>By difficulty</source>
            <translation>By difficulty</translation>
        </message>
        <message>
            <source>Right answers</source>
            <translation>Right answers</translation>
        </message>
        <message>
            <source>Question %1, by %2: %3</source>
            <translation>Question %1, by %2: %3</translation>
        </message>
        <message>
            <source>Swapped by hand</source>
            <translation>Swapped by hand</translation>
        </message>
        <message>
            <source>Questions of the paper</source>
            <translation>Questions of the paper</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PapersPage</name>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Say what a round's paper is made of, and draw it from the bank; look at it, swap what does not fit, and freeze it with a second person. A frozen paper keeps its wordings and its key for good, and stays secret until the round opens.</source>
            <translation>Say what a round's paper is made of, and draw it from the bank; look at it, swap what does not fit, and freeze it with a second person. A frozen paper keeps its wordings and its key for good, and stays secret until the round opens.</translation>
        </message>
        <message>
            <source>Nothing is drawn for this round that can be read now.</source>
            <translation>Nothing is drawn for this round that can be read now.</translation>
        </message>
        <message>
            <source>The paper is frozen: nobody changes it any more.</source>
            <translation>The paper is frozen: nobody changes it any more.</translation>
        </message>
        <message>
            <source>It is proposed already, and waits for a second organiser.</source>
            <translation>It is proposed already, and waits for a second organiser.</translation>
        </message>
        <message>
            <source>All questions have their newest wordings.</source>
            <translation>All questions have their newest wordings.</translation>
        </message>
        <message>
            <source>Choose a question of the paper first.</source>
            <translation>Choose a question of the paper first.</translation>
        </message>
        <message>
            <source>Only a frozen paper has a hash.</source>
            <translation>Only a frozen paper has a hash.</translation>
        </message>
        <message>
            <source>Choose a round.</source>
            <translation>Choose a round.</translation>
        </message>
        <message>
            <source>The round has an answer key already, so no paper is drawn for it.</source>
            <translation>The round has an answer key already, so no paper is drawn for it.</translation>
        </message>
        <message>
            <source>The questions are locked.</source>
            <translation>The questions are locked.</translation>
        </message>
        <message>
            <source>A seed is a number from 0 to 18446744073709551615.</source>
            <translation>A seed is a number from 0 to 18446744073709551615.</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rounds</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Blueprint</translation>
        </message>
        <message>
            <source>What is shown of the round</source>
            <translation>What is shown of the round</translation>
        </message>
        <message>
            <source>Papers are drawn from the question bank, and the questions are locked.</source>
            <translation>Papers are drawn from the question bank, and the questions are locked.</translation>
        </message>
        <message>
            <source>The paper is frozen and stays secret until the round opens: only organisers read it, after the questions are unlocked.</source>
            <translation>The paper is frozen and stays secret until the round opens: only organisers read it, after the questions are unlocked.</translation>
        </message>
        <message>
            <source>The questions are locked, and the draft with them.</source>
            <translation>The questions are locked, and the draft with them.</translation>
        </message>
        <message>
            <source>Unlock the questions…</source>
            <translation>Unlock the questions…</translation>
        </message>
        <message>
            <source>Hash: %1</source>
            <translation>Hash: %1</translation>
        </message>
        <message>
            <source>Draft %1 of %2 is no longer the paper: another one is drawn in its place.</source>
            <translation>Draft %1 of %2 is no longer the paper: another one is drawn in its place.</translation>
        </message>
        <message>
            <source>Questions swapped in it by hand, which are lost: %1.</source>
            <translation>Questions swapped in it by hand, which are lost: %1.</translation>
        </message>
        <message>
            <source>Draw another paper</source>
            <translation>Draw another paper</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Draw</translation>
        </message>
        <message>
            <source>Drawing the paper</source>
            <translation>Drawing the paper</translation>
        </message>
        <message>
            <source>Nothing was drawn: %1</source>
            <translation>Nothing was drawn: %1</translation>
        </message>
        <message>
            <source>The paper of %1 is drawn, as draft %2.</source>
            <translation>The paper of %1 is drawn, as draft %2.</translation>
        </message>
        <message>
            <source>Question %1 is swapped; this is draft %2.</source>
            <translation>Question %1 is swapped; this is draft %2.</translation>
        </message>
        <message>
            <source>Taking the newest wordings</source>
            <translation>Taking the newest wordings</translation>
        </message>
        <message>
            <source>All questions had their newest wordings.</source>
            <translation>All questions had their newest wordings.</translation>
        </message>
        <message>
            <source>The questions have their newest wordings; this is draft %1.</source>
            <translation>The questions have their newest wordings; this is draft %1.</translation>
        </message>
        <message>
            <source>The paper of %1 is frozen.</source>
            <translation>The paper of %1 is frozen.</translation>
        </message>
        <message>
            <source>Your proposal is on record. The paper is frozen when a second organiser carries it out under their own login.</source>
            <translation>Your proposal is on record. The paper is frozen when a second organiser carries it out under their own login.</translation>
        </message>
        <message>
            <source>Laying the paper out</source>
            <translation>Laying the paper out</translation>
        </message>
        <message>
            <source>What is printed or saved from here goes into the audit trail.</source>
            <translation>What is printed or saved from here goes into the audit trail.</translation>
        </message>
        <message>
            <source>The round is not over: what is printed or saved from here is secret, and goes into the audit trail with the purpose given.</source>
            <translation>The round is not over: what is printed or saved from here is secret, and goes into the audit trail with the purpose given.</translation>
        </message>
        <message>
            <source>Export the paper</source>
            <translation>Export the paper</translation>
        </message>
        <message>
            <source>Papers (*.%1)</source>
            <translation>Papers (*.%1)</translation>
        </message>
        <message>
            <source>Exporting the paper</source>
            <translation>Exporting the paper</translation>
        </message>
        <message>
            <source>The paper of %1 is in %2.</source>
            <translation>The paper of %1 is in %2.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>The hash is on the clipboard.</source>
            <translation>The hash is on the clipboard.</translation>
        </message>
        <message>
            <source>The round is being read.</source>
            <translation>The round is being read.</translation>
        </message>
        <message>
            <source>The pending proposal to freeze the paper lapses with it and has to be made again.</source>
            <translation>The pending proposal to freeze the paper lapses with it and has to be made again.</translation>
        </message>
        <message>
            <source>Only a frozen paper is published.</source>
            <translation>Only a frozen paper is published.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ParticipationPage</name>
        <message>
            <source>Participation</source>
            <translation>Participation</translation>
        </message>
        <message>
            <source>How many people of each agency took part. A person counts once, for the agency of their first counted submission; people on the roster are left out. The rate is people against the agency's headcount.</source>
            <translation>How many people of each agency took part. A person counts once, for the agency of their first counted submission; people on the roster are left out. The rate is people against the agency's headcount.</translation>
        </message>
        <message>
            <source>Whole contest</source>
            <translation>Whole contest</translation>
        </message>
        <message>
            <source>Filter agencies</source>
            <translation>Filter agencies</translation>
        </message>
        <message>
            <source>People by agency, %1</source>
            <translation>People by agency, %1</translation>
        </message>
        <message>
            <source>%1 people of %2 agencies</source>
            <translation>%1 people of %2 agencies</translation>
        </message>
        <message>
            <source>Distinct accounts with a counted submission, people on the roster and unknown agencies left out; as of %1</source>
            <translation>Distinct accounts with a counted submission, people on the roster and unknown agencies left out; as of %1</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
        <message>
            <source> · contains “%1”</source>
            <translation> · contains “%1”</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Export participation</source>
            <translation>Export participation</translation>
        </message>
        <message>
            <source>The figures are being counted.</source>
            <translation>The figures are being counted.</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Save the chart</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg)</source>
            <translation>Pictures (*.png *.svg)</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Documents (*.pdf)</source>
            <translation>Documents (*.pdf)</translation>
        </message>
        <message>
            <source>The printer refused the pages. Check it and print again.</source>
            <translation>The printer refused the pages. Check it and print again.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PassphraseDialog</name>
        <message>
            <source>Enter the passphrase</source>
            <translation>Enter the passphrase</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers of this contest are sealed. The passphrase opens them until the contest is sealed again, locked or left. Who has lost it uses the recovery code.</source>
            <translation>Phone numbers and id numbers of this contest are sealed. The passphrase opens them until the contest is sealed again, locked or left. Who has lost it uses the recovery code.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Type the passphrase.</translation>
        </message>
        <message>
            <source>&amp;Remember in this computer's keyring</source>
            <translation>&amp;Remember in this computer's keyring</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PasswordDialog</name>
        <message>
            <source>Change my password</source>
            <translation>Change my password</translation>
        </message>
        <message>
            <source>From now on you sign in to this contest with the new password.</source>
            <translation>From now on you sign in to this contest with the new password.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Old password</source>
            <translation>&amp;Old password</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>&amp;New password</translation>
        </message>
        <message>
            <source>New password a&amp;gain</source>
            <translation>New password a&amp;gain</translation>
        </message>
        <message>
            <source>Type the old password.</source>
            <translation>Type the old password.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>A password has at least %1 characters.</translation>
        </message>
        <message>
            <source>The passwords differ.</source>
            <translation>The passwords differ.</translation>
        </message>
        <message>
            <source>It is the password of your login to the server: from now on the server takes the new one, for every contest there.</source>
            <translation>It is the password of your login to the server: from now on the server takes the new one, for every contest there.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PrintJob</name>
        <message>
            <source>The printer refused the pages. Check it and print again.</source>
            <translation>The printer refused the pages. Check it and print again.</translation>
        </message>
        <message>
            <source>Printing was stopped.</source>
            <translation>Printing was stopped.</translation>
        </message>
        <message>
            <source>The printer took no more pages. Check it and print again.</source>
            <translation>The printer took no more pages. Check it and print again.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ProposalsDialog</name>
        <message>
            <source>Waiting for a second person</source>
            <translation>Waiting for a second person</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Take back</translation>
        </message>
        <message>
            <source>It is carried out, and on record under both names.</source>
            <translation>It is carried out, and on record under both names.</translation>
        </message>
        <message>
            <source>It is taken back.</source>
            <translation>It is taken back.</translation>
        </message>
        <message>
            <source>Two people decide these together. Whoever proposed one can take it back; another one of their role carries it out. Both stay on record.</source>
            <translation>Two people decide these together. Whoever proposed one can take it back; another one of their role carries it out. Both stay on record.</translation>
        </message>
        <message>
            <source>&amp;Carry out…</source>
            <translation>&amp;Carry out…</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Carry out</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>What would change</translation>
        </message>
        <message>
            <source>Looking up what would change…</source>
            <translation>Looking up what would change…</translation>
        </message>
        <message>
            <source>Ranking with the amended key…</source>
            <translation>Ranking with the amended key…</translation>
        </message>
        <message>
            <source>Proposed by %1, reason: %2</source>
            <translation>Proposed by %1, reason: %2</translation>
        </message>
        <message>
            <source>It goes on record under both names.</source>
            <translation>It goes on record under both names.</translation>
        </message>
        <message>
            <source>Proposed by %1</source>
            <translation>Proposed by %1</translation>
        </message>
        <message>
            <source>&amp;Unlock the questions…</source>
            <translation>&amp;Unlock the questions…</translation>
        </message>
        <message>
            <source>What would change is sealed. Unlock the questions to see it and to decide.</source>
            <translation>What would change is sealed. Unlock the questions to see it and to decide.</translation>
        </message>
        <message>
            <source>Ranking as it would be…</source>
            <translation>Ranking as it would be…</translation>
        </message>
        <message>
            <source>Show the &amp;effect</source>
            <translation>Show the &amp;effect</translation>
        </message>
        <message>
            <source>It is carried out, and on record under both names. Rank the round again, then sign it.</source>
            <translation>It is carried out, and on record under both names. Rank the round again, then sign it.</translation>
        </message>
        <message>
            <source>The accounts can be separated again.</source>
            <translation>The accounts can be separated again.</translation>
        </message>
        <message>
            <source>The accounts can be merged again.</source>
            <translation>The accounts can be merged again.</translation>
        </message>
        <message>
            <source>The submission can be taken back in.</source>
            <translation>The submission can be taken back in.</translation>
        </message>
        <message>
            <source>The submission can be invalidated again.</source>
            <translation>The submission can be invalidated again.</translation>
        </message>
        <message>
            <source>Only a new decision of two judges replaces it.</source>
            <translation>Only a new decision of two judges replaces it.</translation>
        </message>
        <message>
            <source>It cannot be undone.</source>
            <translation>It cannot be undone.</translation>
        </message>
        <message>
            <source>What was stored before can be made to count again.</source>
            <translation>What was stored before can be made to count again.</translation>
        </message>
        <message>
            <source>The later row can be made to count again.</source>
            <translation>The later row can be made to count again.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ProtectDialog</name>
        <message>
            <source>Protect with a passphrase</source>
            <translation>Protect with a passphrase</translation>
        </message>
        <message>
            <source>From then on it takes the passphrase to import and to show a phone number or id number; ranking, awarding and verifying do not need it. A recovery code is shown once. Without passphrase and recovery code nobody can read the numbers any more.</source>
            <translation>From then on it takes the passphrase to import and to show a phone number or id number; ranking, awarding and verifying do not need it. A recovery code is shown once. Without passphrase and recovery code nobody can read the numbers any more.</translation>
        </message>
        <message>
            <source>&amp;Protect</source>
            <translation>&amp;Protect</translation>
        </message>
        <message>
            <source>Seal the question sets</source>
            <translation>Seal the question sets</translation>
        </message>
        <message>
            <source>From then on the answer key of a round is sealed as soon as it is set: nobody reads it before an organiser opens the round with this passphrase. It is the organisers' own, another than that of the contest. A recovery code is shown once. Without passphrase and recovery code no sealed round can be opened any more.</source>
            <translation>From then on the answer key of a round is sealed as soon as it is set: nobody reads it before an organiser opens the round with this passphrase. It is the organisers' own, another than that of the contest. A recovery code is shown once. Without passphrase and recovery code no sealed round can be opened any more.</translation>
        </message>
        <message>
            <source>&amp;Seal</source>
            <translation>&amp;Seal</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PurposeDialog</name>
        <message>
            <source>Purpose of this export</source>
            <translation>Purpose of this export</translation>
        </message>
        <message>
            <source>The file holds personal data. Its purpose, your name, the number of rows and the file&apos;s digest go into the audit trail before the file is there.</source>
            <translation>The file holds personal data. Its purpose, your name, the number of rows and the file&apos;s digest go into the audit trail before the file is there.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continue</translation>
        </message>
        <message>
            <source>Announcing the results</source>
            <translation>Announcing the results</translation>
        </message>
        <message>
            <source>Deciding on prizes and handing them out</source>
            <translation>Deciding on prizes and handing them out</translation>
        </message>
        <message>
            <source>Report to the superior authority</source>
            <translation>Report to the superior authority</translation>
        </message>
        <message>
            <source>Checking with the agencies</source>
            <translation>Checking with the agencies</translation>
        </message>
        <message>
            <source>Answering a complaint</source>
            <translation>Answering a complaint</translation>
        </message>
        <message>
            <source>Inspection or audit</source>
            <translation>Inspection or audit</translation>
        </message>
        <message>
            <source>Keeping on file</source>
            <translation>Keeping on file</translation>
        </message>
        <message>
            <source>Choose one, or write another</source>
            <translation>Choose one, or write another</translation>
        </message>
        <message>
            <source>&amp;Purpose</source>
            <translation>&amp;Purpose</translation>
        </message>
        <message>
            <source>Say what the people are exported for.</source>
            <translation>Say what the people are exported for.</translation>
        </message>
        <message>
            <source>What is the paper needed for?</source>
            <translation>What is the paper needed for?</translation>
        </message>
        <message>
            <source>The round is not over: its paper is secret. Why it is looked at or leaves the contest, and your name, go into the audit trail first.</source>
            <translation>The round is not over: its paper is secret. Why it is looked at or leaves the contest, and your name, go into the audit trail first.</translation>
        </message>
        <message>
            <source>Checking the paper before it is frozen</source>
            <translation>Checking the paper before it is frozen</translation>
        </message>
        <message>
            <source>Loading it into the contest system</source>
            <translation>Loading it into the contest system</translation>
        </message>
        <message>
            <source>Printing it for the round</source>
            <translation>Printing it for the round</translation>
        </message>
        <message>
            <source>Say what the paper is needed for.</source>
            <translation>Say what the paper is needed for.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionEditor</name>
        <message>
            <source>Not chosen yet</source>
            <translation>Not chosen yet</translation>
        </message>
        <message>
            <source>▲ Nearly the same as question %1 (%2 %)</source>
            <translation>▲ Nearly the same as question %1 (%2 %)</translation>
        </message>
        <message>
            <source>&amp;Text of the question</source>
            <translation>&amp;Text of the question</translation>
        </message>
        <message>
            <source>Options; mark what is right</source>
            <translation>Options; mark what is right</translation>
        </message>
        <message>
            <source>S&amp;everal answers are right together</source>
            <translation>S&amp;everal answers are right together</translation>
        </message>
        <message>
            <source>&amp;Keep the order of options</source>
            <translation>&amp;Keep the order of options</translation>
        </message>
        <message>
            <source>No paper shuffles them: for options such as “All of the above”.</source>
            <translation>No paper shuffles them: for options such as “All of the above”.</translation>
        </message>
        <message>
            <source>E&amp;xplanation</source>
            <translation>E&amp;xplanation</translation>
        </message>
        <message>
            <source>&amp;Legal reference</source>
            <translation>&amp;Legal reference</translation>
        </message>
        <message>
            <source>Article, clause, document</source>
            <translation>Article, clause, document</translation>
        </message>
        <message>
            <source>So&amp;urce</source>
            <translation>So&amp;urce</translation>
        </message>
        <message>
            <source>To&amp;pic</source>
            <translation>To&amp;pic</translation>
        </message>
        <message>
            <source>&amp;Difficulty</source>
            <translation>&amp;Difficulty</translation>
        </message>
        <message>
            <source>Key&amp;words</source>
            <translation>Key&amp;words</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Separated by commas</translation>
        </message>
        <message>
            <source>Add an image to the question first</source>
            <translation>Add an image to the question first</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>No image</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionExportDialog</name>
        <message>
            <source>Export questions</source>
            <translation>Export questions</translation>
        </message>
        <message>
            <source>The file holds questions and their right answers, readable by whoever has it. Its purpose, your name, the number of questions and the file's digest go into the audit trail before the file is there.</source>
            <translation>The file holds questions and their right answers, readable by whoever has it. Its purpose, your name, the number of questions and the file's digest go into the audit trail before the file is there.</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Export</translation>
        </message>
        <message>
            <source>The &amp;selected questions (%1)</source>
            <translation>The &amp;selected questions (%1)</translation>
        </message>
        <message>
            <source>Those that the &amp;filter shows (%1)</source>
            <translation>Those that the &amp;filter shows (%1)</translation>
        </message>
        <message>
            <source>&amp;All that are in use (%1)</source>
            <translation>&amp;All that are in use (%1)</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>For&amp;mat</source>
            <translation>For&amp;mat</translation>
        </message>
        <message>
            <source>Review outside of the program</source>
            <translation>Review outside of the program</translation>
        </message>
        <message>
            <source>Handing over to another contest</source>
            <translation>Handing over to another contest</translation>
        </message>
        <message>
            <source>Use in a training course</source>
            <translation>Use in a training course</translation>
        </message>
        <message>
            <source>Keeping on file</source>
            <translation>Keeping on file</translation>
        </message>
        <message>
            <source>Choose one, or write another</source>
            <translation>Choose one, or write another</translation>
        </message>
        <message>
            <source>&amp;Purpose</source>
            <translation>&amp;Purpose</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoose…</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>F&amp;ile</translation>
        </message>
        <message>
            <source>questions</source>
            <translation>questions</translation>
        </message>
        <message>
            <source>There is no question to export.</source>
            <translation>There is no question to export.</translation>
        </message>
        <message>
            <source>Say what the questions are exported for.</source>
            <translation>Say what the questions are exported for.</translation>
        </message>
        <message>
            <source>Choose where the file goes.</source>
            <translation>Choose where the file goes.</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Question %1: %2</translation>
        </message>
        <message>
            <source>What the file does not hold</source>
            <translation>What the file does not hold</translation>
        </message>
        <message>
            <source>Cop&amp;y all</source>
            <translation>Cop&amp;y all</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionFilterBar</name>
        <message>
            <source>Take this filter away</source>
            <translation>Take this filter away</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(none)</translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>All sources</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>All topics</translation>
        </message>
        <message>
            <source>All authors</source>
            <translation>All authors</translation>
        </message>
        <message>
            <source>Used in a round</source>
            <translation>Used in a round</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Not used yet</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Round %1</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>All rounds</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
        <message>
            <source>All difficulties</source>
            <translation>All difficulties</translation>
        </message>
        <message>
            <source>Filter the questions</source>
            <translation>Filter the questions</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Difficulty</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionImages</name>
        <message>
            <source>A question has at most %1 images. Remove one first.</source>
            <translation>A question has at most %1 images. Remove one first.</translation>
        </message>
        <message>
            <source>“%1” is larger than %2 MB. Make it smaller and add it again.</source>
            <translation>“%1” is larger than %2 MB. Make it smaller and add it again.</translation>
        </message>
        <message>
            <source>“%1” is no image that can be shown. Use PNG, JPEG, GIF or WebP.</source>
            <translation>“%1” is no image that can be shown. Use PNG, JPEG, GIF or WebP.</translation>
        </message>
        <message>
            <source>“%1” cannot be read. Check that it is there.</source>
            <translation>“%1” cannot be read. Check that it is there.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionIntakeDialog</name>
        <message>
            <source>Importing</source>
            <translation>Importing</translation>
        </message>
        <message>
            <source>Imported as drafts: %1.</source>
            <translation>Imported as drafts: %1.</translation>
        </message>
        <message>
            <source>The bank has all of these questions already. Nothing was changed.</source>
            <translation>The bank has all of these questions already. Nothing was changed.</translation>
        </message>
        <message>
            <source>Show the new questions</source>
            <translation>Show the new questions</translation>
        </message>
        <message>
            <source>Already in the bank, and not taken again: %1.</source>
            <translation>Already in the bank, and not taken again: %1.</translation>
        </message>
        <message>
            <source>Left out, %1.</source>
            <translation>Left out, %1.</translation>
        </message>
        <message>
            <source>Details that the bank cannot hold: %1.</source>
            <translation>Details that the bank cannot hold: %1.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Problems, losses and what is left out are copied, as a table.</source>
            <translation>Problems, losses and what is left out are copied, as a table.</translation>
        </message>
        <message>
            <source>Export problems</source>
            <translation>Export problems</translation>
        </message>
        <message>
            <source>-problems.csv</source>
            <translation>-problems.csv</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>The problems are in %1.</source>
            <translation>The problems are in %1.</translation>
        </message>
        <message>
            <source>Leave without importing?</source>
            <translation>Leave without importing?</translation>
        </message>
        <message>
            <source>What was mended and ticked here is lost. The question bank stays as it is.</source>
            <translation>What was mended and ticked here is lost. The question bank stays as it is.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>This part of the file became no question. Mend it in the file and read it again.</source>
            <translation>This part of the file became no question. Mend it in the file and read it again.</translation>
        </message>
        <message>
            <source>Left out, since they ask nearly the same as others: %1. Tick those you want.</source>
            <translation>Left out, since they ask nearly the same as others: %1. Tick those you want.</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Import</translation>
        </message>
        <message>
            <source>&amp;Import (%1)</source>
            <translation>&amp;Import (%1)</translation>
        </message>
        <message>
            <source>There is no question to take yet.</source>
            <translation>There is no question to take yet.</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Read: %1</translation>
        </message>
        <message>
            <source>are taken: %1</source>
            <translation>are taken: %1</translation>
        </message>
        <message>
            <source>left out: %1 (%2)</source>
            <translation>left out: %1 (%2)</translation>
        </message>
        <message>
            <source>nearly equal to others: %1</source>
            <translation>nearly equal to others: %1</translation>
        </message>
        <message>
            <source>details lost: %1</source>
            <translation>details lost: %1</translation>
        </message>
        <message>
            <source>Choose a file of questions</source>
            <translation>Choose a file of questions</translation>
        </message>
        <message>
            <source>Files of questions (*.gift *.txt *.xml *.zip *.xlsx *.docx);;All files (*)</source>
            <translation>Files of questions (*.gift *.txt *.xml *.zip *.xlsx *.docx);;All files (*)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Stopped. Nothing was read, nothing was stored.</source>
            <translation>Stopped. Nothing was read, nothing was stored.</translation>
        </message>
        <message>
            <source>There is no question in the file.</source>
            <translation>There is no question in the file.</translation>
        </message>
        <message>
            <source>The question bank is locked: the file is not compared with it until it is opened.</source>
            <translation>The question bank is locked: the file is not compared with it until it is opened.</translation>
        </message>
        <message>
            <source>Open the bank…</source>
            <translation>Open the bank…</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>Choose a &amp;file…</translation>
        </message>
        <message>
            <source>Set so&amp;urce, topic…</source>
            <translation>Set so&amp;urce, topic…</translation>
        </message>
        <message>
            <source>Leave &amp;out near-duplicates</source>
            <translation>Leave &amp;out near-duplicates</translation>
        </message>
        <message>
            <source>&amp;Next error</source>
            <translation>&amp;Next error</translation>
        </message>
        <message>
            <source>Import questions</source>
            <translation>Import questions</translation>
        </message>
        <message>
            <source>No file is chosen yet</source>
            <translation>No file is chosen yet</translation>
        </message>
        <message>
            <source>Drop a file of questions here, or choose one with the button above: GIFT, Moodle XML, Aiken, QTI, Excel or Word. It is read and shown first; nothing is stored before you import.</source>
            <translation>Drop a file of questions here, or choose one with the button above: GIFT, Moodle XML, Aiken, QTI, Excel or Word. It is read and shown first; nothing is stored before you import.</translation>
        </message>
        <message>
            <source>Filter questions</source>
            <translation>Filter questions</translation>
        </message>
        <message>
            <source>&amp;Mend</source>
            <translation>&amp;Mend</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Preview</translation>
        </message>
        <message>
            <source>What became of the file</source>
            <translation>What became of the file</translation>
        </message>
        <message>
            <source>Cop&amp;y the report</source>
            <translation>Cop&amp;y the report</translation>
        </message>
        <message>
            <source>Export the report as &amp;CSV…</source>
            <translation>Export the report as &amp;CSV…</translation>
        </message>
        <message>
            <source>The next question with an error (F8)</source>
            <translation>The next question with an error (F8)</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>Read another file?</source>
            <translation>Read another file?</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Read it</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionSidePane</name>
        <message>
            <source>As on the phone</source>
            <translation>As on the phone</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Show the ke&amp;y</source>
            <translation>Show the ke&amp;y</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionsPage</name>
        <message>
            <source>What you type is kept on this computer until the contest is within reach.</source>
            <translation>What you type is kept on this computer until the contest is within reach.</translation>
        </message>
        <message>
            <source>%1 is typing into the same question. Whoever saves second compares both.</source>
            <translation>%1 is typing into the same question. Whoever saves second compares both.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>The question bank. Write questions, send them for review, and approve those of others: papers are drawn from approved ones. Whatever you type is kept at every pause; saving makes a version that others see.</source>
            <translation>The question bank. Write questions, send them for review, and approve those of others: papers are drawn from approved ones. Whatever you type is kept at every pause; saving makes a version that others see.</translation>
        </message>
        <message>
            <source>No question matches these filters.</source>
            <translation>No question matches these filters.</translation>
        </message>
        <message>
            <source>Take the filters away</source>
            <translation>Take the filters away</translation>
        </message>
        <message>
            <source>The contest's questions appear here. There are none yet.</source>
            <translation>The contest's questions appear here. There are none yet.</translation>
        </message>
        <message>
            <source>Write the first question</source>
            <translation>Write the first question</translation>
        </message>
        <message>
            <source>Import questions</source>
            <translation>Import questions</translation>
        </message>
        <message>
            <source>The questions are not sealed: whoever has this contest can read them, and their keys.</source>
            <translation>The questions are not sealed: whoever has this contest can read them, and their keys.</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Set a passphrase…</translation>
        </message>
        <message>
            <source>The questions are sealed with the organisers' passphrase.</source>
            <translation>The questions are sealed with the organisers' passphrase.</translation>
        </message>
        <message>
            <source>The questions are sealed with the contest's passphrase.</source>
            <translation>The questions are sealed with the contest's passphrase.</translation>
        </message>
        <message>
            <source>Unlock the questions…</source>
            <translation>Unlock the questions…</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>New question</translation>
        </message>
        <message>
            <source>Your unsaved changes of question %1 are kept as a draft.</source>
            <translation>Your unsaved changes of question %1 are kept as a draft.</translation>
        </message>
        <message>
            <source>Your unsaved new question is kept as a draft.</source>
            <translation>Your unsaved new question is kept as a draft.</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Go back to it</translation>
        </message>
        <message>
            <source>Version %1 by %2, %3</source>
            <translation>Version %1 by %2, %3</translation>
        </message>
        <message>
            <source>An unsaved draft of %1 by %2 was found.</source>
            <translation>An unsaved draft of %1 by %2 was found.</translation>
        </message>
        <message>
            <source>An unsaved draft was found on this computer.</source>
            <translation>An unsaved draft was found on this computer.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>An image of this draft was on another computer only: add it again before you save.</source>
            <translation>An image of this draft was on another computer only: add it again before you save.</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Add images</source>
            <translation>Add images</translation>
        </message>
        <message>
            <source>Questions recorded: %1.</source>
            <translation>Questions recorded: %1.</translation>
        </message>
        <message>
            <source>Questions changed: %1.</source>
            <translation>Questions changed: %1.</translation>
        </message>
        <message>
            <source>The questions are locked.</source>
            <translation>The questions are locked.</translation>
        </message>
        <message>
            <source>There is nothing to save.</source>
            <translation>There is nothing to save.</translation>
        </message>
        <message>
            <source>No question is open.</source>
            <translation>No question is open.</translation>
        </message>
        <message>
            <source>The questions are not sealed.</source>
            <translation>The questions are not sealed.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>There is nothing to redo.</translation>
        </message>
        <message>
            <source>No question is selected.</source>
            <translation>No question is selected.</translation>
        </message>
        <message>
            <source>Save your changes first.</source>
            <translation>Save your changes first.</translation>
        </message>
        <message>
            <source>You wrote it: another organiser approves it.</source>
            <translation>You wrote it: another organiser approves it.</translation>
        </message>
        <message>
            <source>The question is not in a state in which this can be done.</source>
            <translation>The question is not in a state in which this can be done.</translation>
        </message>
        <message>
            <source>Questions of a file are in the bank, as drafts: %1. Left out: %2.</source>
            <translation>Questions of a file are in the bank, as drafts: %1. Left out: %2.</translation>
        </message>
        <message>
            <source>Show the new questions</source>
            <translation>Show the new questions</translation>
        </message>
        <message>
            <source>Only the questions of the file are shown: %1.</source>
            <translation>Only the questions of the file are shown: %1.</translation>
        </message>
        <message>
            <source>Show all questions</source>
            <translation>Show all questions</translation>
        </message>
        <message>
            <source>%1 questions are in %2, whole.</source>
            <translation>%1 questions are in %2, whole.</translation>
        </message>
        <message>
            <source>%1 questions are in %2. What the file does not hold: %3.</source>
            <translation>%1 questions are in %2. What the file does not hold: %3.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Show it</translation>
        </message>
        <message>
            <source>There is no question yet.</source>
            <translation>There is no question yet.</translation>
        </message>
        <message>
            <source>%1 has an unsaved draft of this question, from %2. It stays theirs.</source>
            <translation>%1 has an unsaved draft of this question, from %2. It stays theirs.</translation>
        </message>
        <message>
            <source>Continue from it</source>
            <translation>Continue from it</translation>
        </message>
        <message>
            <source>Incomplete, and so left as they are: no. %1.</source>
            <translation>Incomplete, and so left as they are: no. %1.</translation>
        </message>
        <message>
            <source>Saved. The paper of %1 is frozen and keeps its wording.</source>
            <translation>Saved. The paper of %1 is frozen and keeps its wording.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>The unsaved draft was discarded.</source>
            <translation>The unsaved draft was discarded.</translation>
        </message>
        <message>
            <source>Write the question first.</source>
            <translation>Write the question first.</translation>
        </message>
        <message>
            <source>The selected questions are not complete yet.</source>
            <translation>The selected questions are not complete yet.</translation>
        </message>
        <message>
            <source>Question %1 was saved.</source>
            <translation>Question %1 was saved.</translation>
        </message>
        <message>
            <source>Go on with the unsaved question that was found, or discard it, before you begin another one.</source>
            <translation>Go on with the unsaved question that was found, or discard it, before you begin another one.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RankingPage</name>
        <message>
            <source>The round is being ranked.</source>
            <translation>The round is being ranked.</translation>
        </message>
        <message>
            <source>Ranking %1…</source>
            <translation>Ranking %1…</translation>
        </message>
        <message>
            <source>%1 no longer counts.</source>
            <translation>%1 no longer counts.</translation>
        </message>
        <message>
            <source>The amended key is on record.</source>
            <translation>The amended key is on record.</translation>
        </message>
        <message>
            <source>Export the ranking</source>
            <translation>Export the ranking</translation>
        </message>
        <message>
            <source>%1 is signed. Signatures so far: %2, needed: %3.</source>
            <translation>%1 is signed. Signatures so far: %2, needed: %3.</translation>
        </message>
        <message>
            <source>%1 rows are copied.</source>
            <translation>%1 rows are copied.</translation>
        </message>
        <message>
            <source>The table is being exported.</source>
            <translation>The table is being exported.</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>%1 rows are in %2.</source>
            <translation>%1 rows are in %2.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exporting</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <source>The whole round in its order. Choose a row to see why it stands there (F4 shows or hides the pane); click a header of figures to sort. Rank again when something changed; then the judges sign.</source>
            <translation>The whole round in its order. Choose a row to see why it stands there (F4 shows or hides the pane); click a header of figures to sort. Rank again when something changed; then the judges sign.</translation>
        </message>
        <message>
            <source>%1 · %2 eligible · %3 with every answer right · target %4</source>
            <translation>%1 · %2 eligible · %3 with every answer right · target %4</translation>
        </message>
        <message>
            <source>Run %1, computed %2 with rule book version %3 from all accepted submissions of the round</source>
            <translation>Run %1, computed %2 with rule book version %3 from all accepted submissions of the round</translation>
        </message>
        <message>
            <source>no longer valid</source>
            <translation>no longer valid</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signed</translation>
        </message>
        <message>
            <source>awaiting approval: %1 of %2 signatures</source>
            <translation>awaiting approval: %1 of %2 signatures</translation>
        </message>
        <message>
            <source>Nobody signed yet</source>
            <translation>Nobody signed yet</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Signed by %1</translation>
        </message>
        <message>
            <source>This ranking is no longer valid: %1</source>
            <translation>This ranking is no longer valid: %1</translation>
        </message>
        <message>
            <source>Rank again</source>
            <translation>Rank again</translation>
        </message>
        <message>
            <source>Nobody reaches a prize under these rules.</source>
            <translation>Nobody reaches a prize under these rules.</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>undecided</translation>
        </message>
        <message>
            <source>The stored ranking of %1 cannot be shown. The message above says why.</source>
            <translation>The stored ranking of %1 cannot be shown. The message above says why.</translation>
        </message>
        <message>
            <source>Those who took part in %1 appear here in order. It has not been ranked yet.</source>
            <translation>Those who took part in %1 appear here in order. It has not been ranked yet.</translation>
        </message>
        <message>
            <source>Rank %1</source>
            <translation>Rank %1</translation>
        </message>
        <message>
            <source>Those who took part in %1 appear here in order. Nothing was imported yet.</source>
            <translation>Those who took part in %1 appear here in order. Nothing was imported yet.</translation>
        </message>
        <message>
            <source>Import submissions</source>
            <translation>Import submissions</translation>
        </message>
        <message>
            <source>The result is being compared with what it came from.</source>
            <translation>The result is being compared with what it came from.</translation>
        </message>
        <message>
            <source>Rank the round first.</source>
            <translation>Rank the round first.</translation>
        </message>
        <message>
            <source>Import the round's submissions first.</source>
            <translation>Import the round's submissions first.</translation>
        </message>
        <message>
            <source>Something changed: rank again first.</source>
            <translation>Something changed: rank again first.</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Choose a row first.</translation>
        </message>
        <message>
            <source>Set the round's key first.</source>
            <translation>Set the round's key first.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</source>
            <translation>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</translation>
        </message>
        <message>
            <source>another ranking of the round stands now</source>
            <translation>another ranking of the round stands now</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Another ranking of the round stands now: look at it first.</source>
            <translation>Another ranking of the round stands now: look at it first.</translation>
        </message>
        <message>
            <source>final</source>
            <translation>final</translation>
        </message>
        <message>
            <source>Declared final by %1 on %2: %3</source>
            <translation>Declared final by %1 on %2: %3</translation>
        </message>
        <message>
            <source>Nobody ties over the boundary of a prize.</source>
            <translation>Nobody ties over the boundary of a prize.</translation>
        </message>
        <message>
            <source>%1 people tie for a prize at place %2. Nobody can sign until the judges have decided.</source>
            <translation>%1 people tie for a prize at place %2. Nobody can sign until the judges have decided.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Decide…</translation>
        </message>
        <message>
            <source>%1 declared the result of %2 final on %3: %4</source>
            <translation>%1 declared the result of %2 final on %3: %4</translation>
        </message>
        <message>
            <source>The result of %1 is final.</source>
            <translation>The result of %1 is final.</translation>
        </message>
        <message>
            <source>%1 is linked with complaint no. %2.</source>
            <translation>%1 is linked with complaint no. %2.</translation>
        </message>
        <message>
            <source>Complaint no. %1 about %2 is registered.</source>
            <translation>Complaint no. %1 about %2 is registered.</translation>
        </message>
        <message>
            <source>Personal data of this contest is erased: no complaint can be registered any more.</source>
            <translation>Personal data of this contest is erased: no complaint can be registered any more.</translation>
        </message>
        <message numerus="yes">
            <source>%1 people</source>
            <translation>
                <numerusform>%1 person</numerusform>
                <numerusform>%1 people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 people, and %2 that the roster excludes</source>
            <translation>
                <numerusform>%1 person, and %2 that the roster excludes</numerusform>
                <numerusform>%1 people, and %2 that the roster excludes</numerusform>
            </translation>
        </message>
        <message>
            <source>The tie is decided.</source>
            <translation>The tie is decided.</translation>
        </message>
        <message>
            <source>Rank the round again, then sign it.</source>
            <translation>Rank the round again, then sign it.</translation>
        </message>
        <message>
            <source>The tie is decided. %1.</source>
            <translation>The tie is decided. %1.</translation>
        </message>
        <message>
            <source>You have signed this result already.</source>
            <translation>You have signed this result already.</translation>
        </message>
        <message>
            <source>To be decided as well: the tie at place %1.</source>
            <translation>To be decided as well: the tie at place %1.</translation>
        </message>
        <message>
            <source>Rank the round again, then decide the other tie.</source>
            <translation>Rank the round again, then decide the other tie.</translation>
        </message>
        <message>
            <source>Only a result that is signed, current and declared final is published.</source>
            <translation>Only a result that is signed, current and declared final is published.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RecoverDialog</name>
        <message>
            <source>Set a new passphrase with the recovery code</source>
            <translation>Set a new passphrase with the recovery code</translation>
        </message>
        <message>
            <source>The printed recovery code opens the contest where the passphrase is lost. It stays valid; the old passphrase does not. Backups keep the passphrase they were made under.</source>
            <translation>The printed recovery code opens the contest where the passphrase is lost. It stays valid; the old passphrase does not. Backups keep the passphrase they were made under.</translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation>&amp;Set</translation>
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation>&amp;Recovery code</translation>
        </message>
        <message>
            <source>Type the code from the paper; spaces and hyphens do not matter.</source>
            <translation>Type the code from the paper; spaces and hyphens do not matter.</translation>
        </message>
        <message>
            <source>Set a new passphrase of question sets with the recovery code</source>
            <translation>Set a new passphrase of question sets with the recovery code</translation>
        </message>
        <message>
            <source>The printed recovery code of the question sets opens them where their passphrase is lost. It stays valid; the old passphrase does not. Backups keep the passphrase they were made under.</source>
            <translation>The printed recovery code of the question sets opens them where their passphrase is lost. It stays valid; the old passphrase does not. Backups keep the passphrase they were made under.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RecoveryCodeDialog</name>
        <message>
            <source>I &amp;have written it down</source>
            <translation>I &amp;have written it down</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>The contest is protected. Where the passphrase is lost, this code opens it. It is shown only this once: print it or write it down, and keep it away from this computer.</source>
            <translation>The contest is protected. Where the passphrase is lost, this code opens it. It is shown only this once: print it or write it down, and keep it away from this computer.</translation>
        </message>
        <message>
            <source>Copies and backups made before hold the old key: with one of them, what was sealed until now can be read, and phone numbers sealed later can be guessed by trying. Destroy them.</source>
            <translation>Copies and backups made before hold the old key: with one of them, what was sealed until now can be read, and phone numbers sealed later can be guessed by trying. Destroy them.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>C&amp;opy</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Save…</translation>
        </message>
        <message>
            <source>Say first that you have written it down: it is not shown again.</source>
            <translation>Say first that you have written it down: it is not shown again.</translation>
        </message>
        <message>
            <source>The code is in the clipboard. Paste it where it is safe, and copy something else afterwards.</source>
            <translation>The code is in the clipboard. Paste it where it is safe, and copy something else afterwards.</translation>
        </message>
        <message>
            <source>The sheet was handed to the printer.</source>
            <translation>The sheet was handed to the printer.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Save the recovery code</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>Texts (*.txt)</translation>
        </message>
        <message>
            <source>The code is in %1, as it is. Keep that file away from this computer.</source>
            <translation>The code is in %1, as it is. Keep that file away from this computer.</translation>
        </message>
        <message>
            <source>Question sets are sealed from now on, each until its round is opened. Where their passphrase is lost, this code opens them. It is shown only this once: print it or write it down, and keep it where only organisers find it.</source>
            <translation>Question sets are sealed from now on, each until its round is opened. Where their passphrase is lost, this code opens them. It is shown only this once: print it or write it down, and keep it where only organisers find it.</translation>
        </message>
        <message>
            <source>Rounds that have an answer key already keep it as it is, in clear.</source>
            <translation>Rounds that have an answer key already keep it as it is, in clear.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RememberedPassphrase</name>
        <message>
            <source>The keyring of this computer does not answer.</source>
            <translation>The keyring of this computer does not answer.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RetentionDialog</name>
        <message>
            <source>No period is set so far.</source>
            <translation>No period is set so far.</translation>
        </message>
        <message>
            <source>So far until %1, set by %2: %3</source>
            <translation>So far until %1, set by %2: %3</translation>
        </message>
        <message>
            <source>How long personal data is kept</source>
            <translation>How long personal data is kept</translation>
        </message>
        <message>
            <source>Phone and id numbers are to be kept no longer than they are needed. When the time is over, this contest reminds its administrator to erase them; nothing is erased by itself.</source>
            <translation>Phone and id numbers are to be kept no longer than they are needed. When the time is over, this contest reminds its administrator to erase them; nothing is erased by itself.</translation>
        </message>
        <message>
            <source>&amp;Set the period</source>
            <translation>&amp;Set the period</translation>
        </message>
        <message>
            <source>&amp;Months after the last round closes</source>
            <translation>&amp;Months after the last round closes</translation>
        </message>
        <message>
            <source>&amp;Until this day</source>
            <translation>&amp;Until this day</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>The plan or the decision that says so</source>
            <translation>The plan or the decision that says so</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Type your name.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RevertAgenciesDialog</name>
        <message>
            <source>Take a change of the agencies back</source>
            <translation>Take a change of the agencies back</translation>
        </message>
        <message>
            <source>%1
The agencies are then as if this had never been recorded. It stays on record, and so does the reason.</source>
            <translation>%1
The agencies are then as if this had never been recorded. It stays on record, and so does the reason.</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Take back</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ReviewDialog</name>
        <message>
            <source>&amp;Comment</source>
            <translation>&amp;Comment</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>Write a comment.</source>
            <translation>Write a comment.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Type your name.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RoundCard</name>
        <message>
            <source>submissions</source>
            <translation>submissions</translation>
        </message>
        <message>
            <source>Run %1, target %2, %3 people</source>
            <translation>Run %1, target %2, %3 people</translation>
        </message>
        <message>
            <source>Not ranked yet</source>
            <translation>Not ranked yet</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RuleReadingDialog</name>
        <message>
            <source>Record how the rules are read</source>
            <translation>Record how the rules are read</translation>
        </message>
        <message>
            <source>The plan contradicts itself: the paper has 15 questions (III.2), but the first prize goes to the earliest 10 correct answers (V.1), and it does not say whether the earliest or the closest prediction comes first. Nothing is ranked until the committee's reading is on record. The record stays; a later decision is recorded as a new version beside it.</source>
            <translation>The plan contradicts itself: the paper has 15 questions (III.2), but the first prize goes to the earliest 10 correct answers (V.1), and it does not say whether the earliest or the closest prediction comes first. Nothing is ranked until the committee's reading is on record. The record stays; a later decision is recorded as a new version beside it.</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation>Choose &amp;file…</translation>
        </message>
        <message>
            <source>&amp;All 15 questions correct, then the closest prediction</source>
            <translation>&amp;All 15 questions correct, then the closest prediction</translation>
        </message>
        <message>
            <source>Eligible with 15 of 15. Order: correct, prediction, time of submission, duration.</source>
            <translation>Eligible with 15 of 15. Order: correct, prediction, time of submission, duration.</translation>
        </message>
        <message>
            <source>At least &amp;10 correct, then the earliest submission</source>
            <translation>At least &amp;10 correct, then the earliest submission</translation>
        </message>
        <message>
            <source>Eligible with 10 of 15. Order: correct, time of submission, prediction, duration.</source>
            <translation>Eligible with 10 of 15. Order: correct, time of submission, prediction, duration.</translation>
        </message>
        <message>
            <source>A&amp;nother reading, from a rules file (JSON)</source>
            <translation>A&amp;nother reading, from a rules file (JSON)</translation>
        </message>
        <message>
            <source>&amp;In force from round</source>
            <translation>&amp;In force from round</translation>
        </message>
        <message>
            <source>Appro&amp;ved by</source>
            <translation>Appro&amp;ved by</translation>
        </message>
        <message>
            <source>Name and position</source>
            <translation>Name and position</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>R&amp;eason</translation>
        </message>
        <message>
            <source>For example: minutes of the meeting of 12/09/2023</source>
            <translation>For example: minutes of the meeting of 12/09/2023</translation>
        </message>
        <message>
            <source>Choose the rules file.</source>
            <translation>Choose the rules file.</translation>
        </message>
        <message>
            <source>Name who approved this reading.</source>
            <translation>Name who approved this reading.</translation>
        </message>
        <message>
            <source>Give the reason; it prints into the minutes.</source>
            <translation>Give the reason; it prints into the minutes.</translation>
        </message>
        <message>
            <source>Choose a rules file</source>
            <translation>Choose a rules file</translation>
        </message>
        <message>
            <source>Rules (*.json)</source>
            <translation>Rules (*.json)</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 cannot be read.</translation>
        </message>
        <message>
            <source>The rules cannot be in force from round %1: the contest has rounds 1 to %2.</source>
            <translation>The rules cannot be in force from round %1: the contest has rounds 1 to %2.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ServerDialog</name>
        <message>
            <source>Open a contest on a server</source>
            <translation>Open a contest on a server</translation>
        </message>
        <message>
            <source>New contest on a server</source>
            <translation>New contest on a server</translation>
        </message>
        <message>
            <source>Several people work at once on a contest in a PostgreSQL database. Whoever looks after the server knows what to fill in.</source>
            <translation>Several people work at once on a contest in a PostgreSQL database. Whoever looks after the server knows what to fill in.</translation>
        </message>
        <message>
            <source>Makes a contest in an empty PostgreSQL database, which the server's administrator has prepared. Your login must be allowed to create in it.</source>
            <translation>Makes a contest in an empty PostgreSQL database, which the server's administrator has prepared. Your login must be allowed to create in it.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>Create the &amp;contest</source>
            <translation>Create the &amp;contest</translation>
        </message>
        <message>
            <source>Server and database</source>
            <translation>Server and database</translation>
        </message>
        <message>
            <source>A service of pg_service.conf</source>
            <translation>A service of pg_service.conf</translation>
        </message>
        <message>
            <source>&amp;Named by</source>
            <translation>&amp;Named by</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>Ser&amp;vice</translation>
        </message>
        <message>
            <source>as in pg_service.conf</source>
            <translation>as in pg_service.conf</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Server</translation>
        </message>
        <message>
            <source>db.example; several: db1.example, db2.example</source>
            <translation>db.example; several: db1.example, db2.example</translation>
        </message>
        <message>
            <source>Por&amp;t</source>
            <translation>Por&amp;t</translation>
        </message>
        <message>
            <source>&amp;Database</source>
            <translation>&amp;Database</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Browse…</translation>
        </message>
        <message>
            <source>&amp;Encryption</source>
            <translation>&amp;Encryption</translation>
        </message>
        <message>
            <source>Certificate &amp;authority</source>
            <translation>Certificate &amp;authority</translation>
        </message>
        <message>
            <source>As the service says</source>
            <translation>As the service says</translation>
        </message>
        <message>
            <source>Encrypted, and the server shows who it is</source>
            <translation>Encrypted, and the server shows who it is</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>As the server wants it</source>
            <translation>As the server wants it</translation>
        </message>
        <message>
            <source>Certificate of the authority</source>
            <translation>Certificate of the authority</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem);;All files (*)</source>
            <translation>Certificates (*.crt *.pem);;All files (*)</translation>
        </message>
        <message>
            <source>The server's certificate must be made for the name above, by the authority whose certificate is in this file. Without a file, the one named there is used.</source>
            <translation>The server's certificate must be made for the name above, by the authority whose certificate is in this file. Without a file, the one named there is used.</translation>
        </message>
        <message>
            <source>Everybody on the way can read and change what is sent, names and phone numbers too. Only for a server on this computer or in a closed network.</source>
            <translation>Everybody on the way can read and change what is sent, names and phone numbers too. Only for a server on this computer or in a closed network.</translation>
        </message>
        <message>
            <source>Whether the connection is encrypted is left to others. Ask for it where you do not know.</source>
            <translation>Whether the connection is encrypted is left to others. Ask for it where you do not know.</translation>
        </message>
        <message>
            <source>A port is a number, usually 5432.</source>
            <translation>A port is a number, usually 5432.</translation>
        </message>
        <message>
            <source>Type one port for all servers, or one for each.</source>
            <translation>Type one port for all servers, or one for each.</translation>
        </message>
        <message>
            <source>Type the name of the service.</source>
            <translation>Type the name of the service.</translation>
        </message>
        <message>
            <source>Type the name of the server.</source>
            <translation>Type the name of the server.</translation>
        </message>
        <message>
            <source>Type the name of the server alone; port, database and login have their own fields.</source>
            <translation>Type the name of the server alone; port, database and login have their own fields.</translation>
        </message>
        <message>
            <source>Type the name of the database.</source>
            <translation>Type the name of the database.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connecting…</translation>
        </message>
        <message>
            <source>Opening the contest…</source>
            <translation>Opening the contest…</translation>
        </message>
        <message>
            <source>Creating; this cannot be stopped…</source>
            <translation>Creating; this cannot be stopped…</translation>
        </message>
        <message>
            <source>as on this computer</source>
            <translation>as on this computer</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ServerPasswordDialog</name>
        <message>
            <source>Password of the server</source>
            <translation>Password of the server</translation>
        </message>
        <message>
            <source>The server “%1” asks for the password of “%2”. It is kept in memory until the program ends, and stored nowhere.</source>
            <translation>The server “%1” asks for the password of “%2”. It is kept in memory until the program ends, and stored nowhere.</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Connect</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>The password known so far (typed before, in ~/.pgpass or in PGPASSWORD) is not right, or the server knows no such login.</source>
            <translation>The password known so far (typed before, in ~/.pgpass or in PGPASSWORD) is not right, or the server knows no such login.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Type the password.</translation>
        </message>
        <message>
            <source>The server does not take this login with this password. Try again.</source>
            <translation>The server does not take this login with this password. Try again.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ShowPersonalDialog</name>
        <message>
            <source>Show phone and id number</source>
            <translation>Show phone and id number</translation>
        </message>
        <message>
            <source>Phone and id number of %1 (submission %2) are shown for a minute. Who looked at them, and why, is on record before they appear.</source>
            <translation>Phone and id number of %1 (submission %2) are shown for a minute. Who looked at them, and why, is on record before they appear.</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Show</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>&amp;Your name</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>What the numbers are needed for</source>
            <translation>What the numbers are needed for</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Type your name.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
        <message>
            <source>The contest was sealed again meanwhile. Close this and try again.</source>
            <translation>The contest was sealed again meanwhile. Close this and try again.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ShownQuestionPane</name>
        <message>
            <source>the only one</source>
            <translation>the only one</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>Paper %1</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variant</translation>
        </message>
        <message>
            <source>Show the ke&amp;y</source>
            <translation>Show the ke&amp;y</translation>
        </message>
        <message>
            <source>Choose a question to read it here.</source>
            <translation>Choose a question to read it here.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SignDialog</name>
        <message>
            <source>Sign the ranking of %1</source>
            <translation>Sign the ranking of %1</translation>
        </message>
        <message>
            <source>You confirm run %1 with %2 people and a target of %3. A signature is not taken back: a signed ranking is only superseded by a new one. After %4 signatures awards may be given.</source>
            <translation>You confirm run %1 with %2 people and a target of %3. A signature is not taken back: a signed ranking is only superseded by a new one. After %4 signatures awards may be given.</translation>
        </message>
        <message>
            <source>&amp;Sign</source>
            <translation>&amp;Sign</translation>
        </message>
        <message>
            <source>&amp;Judge</source>
            <translation>&amp;Judge</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Type “%1” to &amp;confirm</translation>
        </message>
        <message>
            <source>Type the judge's name.</source>
            <translation>Type the judge's name.</translation>
        </message>
        <message>
            <source>Type the round's name, “%1”.</source>
            <translation>Type the round's name, “%1”.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>This contest is kept by its members. What you do in it is recorded under your name.</source>
            <translation>This contest is kept by its members. What you do in it is recorded under your name.</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Sign in</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>Type your login.</source>
            <translation>Type your login.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Type your password.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StageIssuesPanel</name>
        <message>
            <source>Problems and losses</source>
            <translation>Problems and losses</translation>
        </message>
        <message>
            <source>Cop&amp;y all</source>
            <translation>Cop&amp;y all</translation>
        </message>
        <message>
            <source>Export as &amp;CSV…</source>
            <translation>Export as &amp;CSV…</translation>
        </message>
        <message>
            <source>Which problems are shown</source>
            <translation>Which problems are shown</translation>
        </message>
        <message>
            <source>The file has more problems than are kept. Mend it where these stand, and read it again.</source>
            <translation>The file has more problems than are kept. Mend it where these stand, and read it again.</translation>
        </message>
        <message>
            <source>The first %1 are shown; the export has all of them.</source>
            <translation>The first %1 are shown; the export has all of them.</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>All (%1)</translation>
        </message>
        <message>
            <source>Errors (%1)</source>
            <translation>Errors (%1)</translation>
        </message>
        <message>
            <source>Losses (%1)</source>
            <translation>Losses (%1)</translation>
        </message>
        <message>
            <source>To look at (%1)</source>
            <translation>To look at (%1)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StagedEditor</name>
        <message>
            <source>It is &amp;right as it stands</source>
            <translation>It is &amp;right as it stands</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>As in the file</translation>
        </message>
        <message>
            <source>A&amp;dd an option</source>
            <translation>A&amp;dd an option</translation>
        </message>
        <message>
            <source>Several right answers</source>
            <translation>Several right answers</translation>
        </message>
        <message>
            <source>Keep the option order</source>
            <translation>Keep the option order</translation>
        </message>
        <message>
            <source>Undo everything that was changed in this question</source>
            <translation>Undo everything that was changed in this question</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <source>Options; the right one is marked</source>
            <translation>Options; the right one is marked</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Legal reference</source>
            <translation>Legal reference</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Difficulty</translation>
        </message>
        <message>
            <source>Tags, separated by commas</source>
            <translation>Tags, separated by commas</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Not said</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Question %1: %2</translation>
        </message>
        <message>
            <source>No question is chosen</source>
            <translation>No question is chosen</translation>
        </message>
        <message>
            <source>%1 more options are not shown: remove some of these.</source>
            <translation>%1 more options are not shown: remove some of these.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StagedOption</name>
        <message>
            <source>Option %1</source>
            <translation>Option %1</translation>
        </message>
        <message>
            <source>Remove option %1</source>
            <translation>Remove option %1</translation>
        </message>
        <message>
            <source>Option %1 is right</source>
            <translation>Option %1 is right</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StagedPreview</name>
        <message>
            <source>Explanation: %1</source>
            <translation>Explanation: %1</translation>
        </message>
        <message>
            <source>Legal reference: %1</source>
            <translation>Legal reference: %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StandingExportJob</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Stopped. No file was written.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StandingPane</name>
        <message>
            <source>Filter by name, account, agency or submission</source>
            <translation>Filter by name, account, agency or submission</translation>
        </message>
        <message>
            <source>%1 rows are too many to copy; at most %2 are. Export the table instead.</source>
            <translation>%1 rows are too many to copy; at most %2 are. Export the table instead.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StandingTableModel</name>
        <message>
            <source>undecided</source>
            <translation>undecided</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StartPage</name>
        <message>
            <source>HoiThi</source>
            <translation>HoiThi</translation>
        </message>
        <message>
            <source>Runs a weekly quiz contest: import the submissions, rank them by the rules on record, sign, and print decisions and certificates.</source>
            <translation>Runs a weekly quiz contest: import the submissions, rank them by the rules on record, sign, and print decisions and certificates.</translation>
        </message>
        <message>
            <source>Open the &amp;sample contest</source>
            <translation>Open the &amp;sample contest</translation>
        </message>
        <message>
            <source>The sample is a whole contest with five rounds of invented people, made in some seconds.</source>
            <translation>The sample is a whole contest with five rounds of invented people, made in some seconds.</translation>
        </message>
        <message>
            <source>&amp;New contest…</source>
            <translation>&amp;New contest…</translation>
        </message>
        <message>
            <source>&amp;Open a contest…</source>
            <translation>&amp;Open a contest…</translation>
        </message>
        <message>
            <source>Recent contests</source>
            <translation>Recent contests</translation>
        </message>
        <message>
            <source>Open a contest on a ser&amp;ver…</source>
            <translation>Open a contest on a ser&amp;ver…</translation>
        </message>
        <message>
            <source>Ne&amp;w contest on a server…</source>
            <translation>Ne&amp;w contest on a server…</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StatusLine</name>
        <message>
            <source>No contest is open</source>
            <translation>No contest is open</translation>
        </message>
        <message>
            <source>shared database, connected</source>
            <translation>shared database, connected</translation>
        </message>
        <message>
            <source>not signed in</source>
            <translation>not signed in</translation>
        </message>
        <message>
            <source>owner of the database</source>
            <translation>owner of the database</translation>
        </message>
        <message>
            <source>shared database, out of reach</source>
            <translation>shared database, out of reach</translation>
        </message>
        <message>
            <source>file on this computer</source>
            <translation>file on this computer</translation>
        </message>
        <message>
            <source>last backup %1</source>
            <translation>last backup %1</translation>
        </message>
        <message>
            <source>Also here: %1</source>
            <translation>Also here: %1</translation>
        </message>
        <message>
            <source>no passphrase</source>
            <translation>no passphrase</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers are sealed, but their key lies in the contest.</source>
            <translation>Phone numbers and id numbers are sealed, but their key lies in the contest.</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>sealed</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers: the passphrase opens them.</source>
            <translation>Phone numbers and id numbers: the passphrase opens them.</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>opened</translation>
        </message>
        <message>
            <source>The passphrase was given. It is forgotten when the contest is sealed again or left.</source>
            <translation>The passphrase was given. It is forgotten when the contest is sealed again or left.</translation>
        </message>
        <message>
            <source>personal data erased</source>
            <translation>personal data erased</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers cannot be read any more.</source>
            <translation>Phone numbers and id numbers cannot be read any more.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SwapQuestionDialog</name>
        <message>
            <source>Swap question %1</source>
            <translation>Swap question %1</translation>
        </message>
        <message>
            <source>“%1”

The draft gets a new version with another question in this place, all others where they are. The reason stays with the paper. Undo does not take it back: swap again instead.</source>
            <translation>“%1”

The draft gets a new version with another question in this place, all others where they are. The reason stays with the paper. Undo does not take it back: swap again instead.</translation>
        </message>
        <message>
            <source>&amp;Swap</source>
            <translation>&amp;Swap</translation>
        </message>
        <message>
            <source>A&amp;nother one, by the paper's seed</source>
            <translation>A&amp;nother one, by the paper's seed</translation>
        </message>
        <message>
            <source>One that I c&amp;hoose</source>
            <translation>One that I c&amp;hoose</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Why this question does not stay</source>
            <translation>Why this question does not stay</translation>
        </message>
        <message>
            <source>Filter the questions that fit</source>
            <translation>Filter the questions that fit</translation>
        </message>
        <message>
            <source>Questions that fit</source>
            <translation>Questions that fit</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>… and %1 more: type to find them</source>
            <translation>… and %1 more: type to find them</translation>
        </message>
        <message>
            <source>Choose the question that takes its place.</source>
            <translation>Choose the question that takes its place.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
        <message>
            <source>The pending proposal to freeze the paper lapses and has to be made again.</source>
            <translation>The pending proposal to freeze the paper lapses and has to be made again.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::TableDialog</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>C&amp;opy what is to be run</source>
            <translation>C&amp;opy what is to be run</translation>
        </message>
    </context>
    <context>
        <name>hoithi::TopBar</name>
        <message>
            <source>Roun&amp;d</source>
            <translation>Roun&amp;d</translation>
        </message>
        <message>
            <source>Search or go to…  (Ctrl+K)</source>
            <translation>Search or go to…  (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::VaultCommands</name>
        <message>
            <source>The passphrase is changed. Backups keep the one they had.</source>
            <translation>The passphrase is changed. Backups keep the one they had.</translation>
        </message>
        <message>
            <source>The new passphrase is set, and the contest is opened. The recovery code stays valid.</source>
            <translation>The new passphrase is set, and the contest is opened. The recovery code stays valid.</translation>
        </message>
        <message>
            <source>Phone numbers, id numbers, rejected rows and complaints are sealed. Where a passphrase was set, it takes the passphrase or the printed recovery code to read them: a copy of the contest, a backup or the server's disk is not enough.</source>
            <translation>Phone numbers, id numbers, rejected rows and complaints are sealed. Where a passphrase was set, it takes the passphrase or the printed recovery code to read them: a copy of the contest, a backup or the server's disk is not enough.</translation>
        </message>
        <message>
            <source>This does not stop:</source>
            <translation>This does not stop:</translation>
        </message>
        <message>
            <source>• whoever has a contest without a passphrase, or a copy made before it was set: the key lies in it;</source>
            <translation>• whoever has a contest without a passphrase, or a copy made before it was set: the key lies in it;</translation>
        </message>
        <message>
            <source>• whoever works at this computer while the contest is opened, or reads its keyboard, memory or screen;</source>
            <translation>• whoever works at this computer while the contest is opened, or reads its keyboard, memory or screen;</translation>
        </message>
        <message>
            <source>• whoever has the dump or knows the passphrase, and passes it on;</source>
            <translation>• whoever has the dump or knows the passphrase, and passes it on;</translation>
        </message>
        <message>
            <source>• whoever guesses a weak passphrase, or has a backup and the passphrase of its time.</source>
            <translation>• whoever guesses a weak passphrase, or has a backup and the passphrase of its time.</translation>
        </message>
        <message>
            <source>Names, accounts, agencies, answers and scores are not sealed.</source>
            <translation>Names, accounts, agencies, answers and scores are not sealed.</translation>
        </message>
        <message>
            <source>In a contest file, roles and passwords bind this program only. Whoever can write the file with another program can change anything in it; “Verify all records” finds what was changed in recorded facts. On a server, the server itself enforces the roles.</source>
            <translation>In a contest file, roles and passwords bind this program only. Whoever can write the file with another program can change anything in it; “Verify all records” finds what was changed in recorded facts. On a server, the server itself enforces the roles.</translation>
        </message>
        <message>
            <source>What protection stops, and what it does not</source>
            <translation>What protection stops, and what it does not</translation>
        </message>
        <message>
            <source>The keyring of this computer gives no passphrase: it may be locked.</source>
            <translation>The keyring of this computer gives no passphrase: it may be locked.</translation>
        </message>
        <message>
            <source>The passphrase that this computer remembered does not open the contest any more.</source>
            <translation>The passphrase that this computer remembered does not open the contest any more.</translation>
        </message>
        <message>
            <source>%1 The passphrase is not remembered: it is kept in memory until the contest is left.</source>
            <translation>%1 The passphrase is not remembered: it is kept in memory until the contest is left.</translation>
        </message>
        <message>
            <source>Every round has its answer key already: there is no question set left to seal.</source>
            <translation>Every round has its answer key already: there is no question set left to seal.</translation>
        </message>
        <message>
            <source>The new passphrase of question sets is set. The recovery code stays valid.</source>
            <translation>The new passphrase of question sets is set. The recovery code stays valid.</translation>
        </message>
        <message>
            <source>Answer keys are sealed where the organisers have set a passphrase of question sets, until the round is opened. Whoever knows that passphrase can read a key before.</source>
            <translation>Answer keys are sealed where the organisers have set a passphrase of question sets, until the round is opened. Whoever knows that passphrase can read a key before.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WhyPlacePane</name>
        <message>
            <source>Why this place</source>
            <translation>Why this place</translation>
        </message>
        <message>
            <source>Choose a row to see what decided its place.</source>
            <translation>Choose a row to see what decided its place.</translation>
        </message>
        <message>
            <source>The row above: %1, place %2.</source>
            <translation>The row above: %1, place %2.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Prize</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prediction</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Off by</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>undecided</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WindowCommands</name>
        <message>
            <source>Find “%1” in the ranking</source>
            <translation>Find “%1” in the ranking</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WindowMenus</name>
        <message>
            <source>&amp;Recent contests</source>
            <translation>&amp;Recent contests</translation>
        </message>
        <message>
            <source>S&amp;ealing</source>
            <translation>S&amp;ealing</translation>
        </message>
    </context>
    <context>
        <name>hoithi::JointDecisionDialog</name>
        <message>
            <source>&amp;First judge</source>
            <translation>&amp;First judge</translation>
        </message>
        <message>
            <source>&amp;Second judge</source>
            <translation>&amp;Second judge</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Two judges decide this together.</source>
            <translation>Two judges decide this together.</translation>
        </message>
        <message>
            <source>The two judges must be two people.</source>
            <translation>The two judges must be two people.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
        <message>
            <source>The effect on the prizes has not been shown yet.</source>
            <translation>The effect on the prizes has not been shown yet.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::TieDialog</name>
        <message>
            <source>Decide the tie at place %1 of %2</source>
            <translation>Decide the tie at place %1 of %2</translation>
        </message>
        <message>
            <source>&amp;Propose the decision</source>
            <translation>&amp;Propose the decision</translation>
        </message>
        <message>
            <source>&amp;Decide the tie</source>
            <translation>&amp;Decide the tie</translation>
        </message>
        <message>
            <source>By a &amp;public draw</source>
            <translation>By a &amp;public draw</translation>
        </message>
        <message>
            <source>By the &amp;jury&apos;s own order</source>
            <translation>By the &amp;jury&apos;s own order</translation>
        </message>
        <message>
            <source>Dra&amp;wn number (seed)</source>
            <translation>Dra&amp;wn number (seed)</translation>
        </message>
        <message>
            <source>For example: 084512</source>
            <translation>For example: 084512</translation>
        </message>
        <message>
            <source>Draw the number before everybody&apos;s eyes, by dice or a lottery result that was agreed on. It is on record with the result, and anybody can repeat the draw from it; it is held once.</source>
            <translation>Draw the number before everybody&apos;s eyes, by dice or a lottery result that was agreed on. It is on record with the result, and anybody can repeat the draw from it; it is held once.</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Move &amp;up</translation>
        </message>
        <message>
            <source>Move dow&amp;n</source>
            <translation>Move dow&amp;n</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Type “%1” to &amp;confirm</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Type the drawn number: letters without diacritics, digits, single spaces, and - _ . / only.</source>
            <translation>Type the drawn number: letters without diacritics, digits, single spaces, and - _ . / only.</translation>
        </message>
        <message>
            <source>Type “%1” to confirm.</source>
            <translation>Type “%1” to confirm.</translation>
        </message>
        <message>
            <source>Place %1, %2: to be decided</source>
            <translation>Place %1, %2: to be decided</translation>
        </message>
        <message>
            <source>Place %1, %2: drawn</source>
            <translation>Place %1, %2: drawn</translation>
        </message>
        <message>
            <source>Place %1, %2: decided by the jury</source>
            <translation>Place %1, %2: decided by the jury</translation>
        </message>
        <message>
            <source>T&amp;ie</source>
            <translation>T&amp;ie</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 people</translation>
        </message>
        <message>
            <source>%1 agencies</source>
            <translation>%1 agencies</translation>
        </message>
        <message>
            <source>%1 are equal on every criterion, and each of them gets a prize: %2.</source>
            <translation>%1 are equal on every criterion, and each of them gets a prize: %2.</translation>
        </message>
        <message>
            <source>%1 are equal on every criterion, and the prizes for them are only %2: %3.</source>
            <translation>%1 are equal on every criterion, and the prizes for them are only %2: %3.</translation>
        </message>
        <message>
            <source>%1 Their places stay equal; only who gets which prize is decided. The ranking must then be made again and signed.</source>
            <translation>%1 Their places stay equal; only who gets which prize is decided. The ranking must then be made again and signed.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FinaliseDialog</name>
        <message>
            <source>Settle what stands below, then come back.</source>
            <translation>Settle what stands below, then come back.</translation>
        </message>
        <message>
            <source>Run %1 becomes the round&apos;s final result. This stays on record: where something changes later, the round is ranked, signed and declared final anew, beside this one.</source>
            <translation>Run %1 becomes the round&apos;s final result. This stays on record: where something changes later, the round is ranked, signed and declared final anew, beside this one.</translation>
        </message>
        <message>
            <source>Declare the result of %1 final</source>
            <translation>Declare the result of %1 final</translation>
        </message>
        <message>
            <source>&amp;Declare final</source>
            <translation>&amp;Declare final</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>&amp;Judge</source>
            <translation>&amp;Judge</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>Co&amp;mment</source>
            <translation>Co&amp;mment</translation>
        </message>
        <message>
            <source>For example: minutes of the jury no. 03</source>
            <translation>For example: minutes of the jury no. 03</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Type “%1” to &amp;confirm</translation>
        </message>
        <message>
            <source>Something still keeps the result from being final.</source>
            <translation>Something still keeps the result from being final.</translation>
        </message>
        <message>
            <source>Type the judge&apos;s name.</source>
            <translation>Type the judge&apos;s name.</translation>
        </message>
        <message>
            <source>Say something for the record.</source>
            <translation>Say something for the record.</translation>
        </message>
        <message>
            <source>Type the round&apos;s name, “%1”.</source>
            <translation>Type the round&apos;s name, “%1”.</translation>
        </message>
    </context>
    <context>
        <name>Ceremony</name>
        <message>
            <source>%1 right answers · predicted %2 · submitted %3</source>
            <translation>%1 right answers · predicted %2 · submitted %3</translation>
        </message>
        <message>
            <source>%1 right answers · submitted %2</source>
            <translation>%1 right answers · submitted %2</translation>
        </message>
        <message>
            <source>%1 people took part</source>
            <translation>%1 people took part</translation>
        </message>
        <message>
            <source>Collective prizes</source>
            <translation>Collective prizes</translation>
        </message>
        <message>
            <source>Prizes: %1</source>
            <translation>Prizes: %1</translation>
        </message>
        <message>
            <source>%1 each</source>
            <translation>%1 each</translation>
        </message>
        <message>
            <source>Congratulations</source>
            <translation>Congratulations</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CeremonyWindow</name>
        <message>
            <source>Ceremony</source>
            <translation>Ceremony</translation>
        </message>
        <message>
            <source>Page Down or Space: next · Page Up: back · B: black · Esc or F11: end</source>
            <translation>Page Down or Space: next · Page Up: back · B: black · Esc or F11: end</translation>
        </message>
    </context>
    <context>
        <name>FlagTableModel</name>
        <message>
            <source>Flag</source>
            <translation>Flag</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Concerns a prize</source>
            <translation>Concerns a prize</translation>
        </message>
        <message>
            <source>prize</source>
            <translation>prize</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>First submitted</source>
            <translation>First submitted</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 and %2 more</translation>
        </message>
        <message>
            <source>%1 · proposed</source>
            <translation>%1 · proposed</translation>
        </message>
    </context>
    <context>
        <name>FlagPane</name>
        <message>
            <source>invalidated</source>
            <translation>invalidated</translation>
        </message>
        <message>
            <source>without the prize</source>
            <translation>without the prize</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>counts</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prediction</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>File and line</translation>
        </message>
        <message>
            <source>%1, %2: kept as it is. %3</source>
            <translation>%1, %2: kept as it is. %3</translation>
        </message>
        <message>
            <source>%1, %2: opened again. %3</source>
            <translation>%1, %2: opened again. %3</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1, %2: the accounts %3 count as one person. %4</source>
            <translation>%1, %2: the accounts %3 count as one person. %4</translation>
        </message>
        <message>
            <source>%1, %2: submission %3 is invalidated. %4</source>
            <translation>%1, %2: submission %3 is invalidated. %4</translation>
        </message>
        <message>
            <source>%1, %2: %3 (%4). %5</source>
            <translation>%1, %2: %3 (%4). %5</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FlagPane</name>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Choose a flag to see what it rests on.</source>
            <translation>Choose a flag to see what it rests on.</translation>
        </message>
        <message>
            <source>%1 of %2 submissions are listed.</source>
            <translation>%1 of %2 submissions are listed.</translation>
        </message>
        <message>
            <source>What judges said</source>
            <translation>What judges said</translation>
        </message>
        <message>
            <source>Settled by what the judges decided</source>
            <translation>Settled by what the judges decided</translation>
        </message>
        <message>
            <source>Proposed, and waiting for a second judge</source>
            <translation>Proposed, and waiting for a second judge</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>&amp;Keep as it is…</source>
            <translation>&amp;Keep as it is…</translation>
        </message>
        <message>
            <source>&amp;Invalidate…</source>
            <translation>&amp;Invalidate…</translation>
        </message>
        <message>
            <source>&amp;Merge accounts…</source>
            <translation>&amp;Merge accounts…</translation>
        </message>
        <message>
            <source>Add a &amp;note…</source>
            <translation>Add a &amp;note…</translation>
        </message>
        <message>
            <source>Open a&amp;gain…</source>
            <translation>Open a&amp;gain…</translation>
        </message>
        <message>
            <source>&amp;Take the submission back in…</source>
            <translation>&amp;Take the submission back in…</translation>
        </message>
        <message>
            <source>&amp;Undo the last decision</source>
            <translation>&amp;Undo the last decision</translation>
        </message>
        <message>
            <source>Show in the &amp;audit trail</source>
            <translation>Show in the &amp;audit trail</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Copy selected rows</translation>
        </message>
        <message>
            <source>&amp;Separate merged accounts…</source>
            <translation>&amp;Separate merged accounts…</translation>
        </message>
        <message>
            <source>&amp;Decisions in force…</source>
            <translation>&amp;Decisions in force…</translation>
        </message>
        <message>
            <source>Ear&amp;lier rankings…</source>
            <translation>Ear&amp;lier rankings…</translation>
        </message>
        <message>
            <source>&amp;Conflicts with later files…</source>
            <translation>&amp;Conflicts with later files…</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ReviewPage</name>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>What the judges should look at before they sign. A flag disqualifies nobody: choose one to read its evidence, then keep it as it is, invalidate a submission, or merge accounts. What changes a result takes two judges.</source>
            <translation>What the judges should look at before they sign. A flag disqualifies nobody: choose one to read its evidence, then keep it as it is, invalidate a submission, or merge accounts. What changes a result takes two judges.</translation>
        </message>
        <message>
            <source>Name, account or evidence</source>
            <translation>Name, account or evidence</translation>
        </message>
        <message>
            <source>Only what concerns a &amp;prize</source>
            <translation>Only what concerns a &amp;prize</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Open and settled</source>
            <translation>Open and settled</translation>
        </message>
        <message>
            <source>Looking for flags in %1…</source>
            <translation>Looking for flags in %1…</translation>
        </message>
        <message>
            <source>What the judges should look at in %1 appears here.</source>
            <translation>What the judges should look at in %1 appears here.</translation>
        </message>
        <message>
            <source>Look for flags</source>
            <translation>Look for flags</translation>
        </message>
        <message>
            <source>Nothing stands out in %1.</source>
            <translation>Nothing stands out in %1.</translation>
        </message>
        <message>
            <source>No flag matches these filters.</source>
            <translation>No flag matches these filters.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Choose a flag first.</source>
            <translation>Choose a flag first.</translation>
        </message>
        <message>
            <source>This flag is settled already.</source>
            <translation>This flag is settled already.</translation>
        </message>
        <message>
            <source>This flag is open.</source>
            <translation>This flag is open.</translation>
        </message>
        <message>
            <source>Nothing about this flag is on record yet.</source>
            <translation>Nothing about this flag is on record yet.</translation>
        </message>
        <message>
            <source>Choose one of the flag&apos;s submissions on the right first.</source>
            <translation>Choose one of the flag&apos;s submissions on the right first.</translation>
        </message>
        <message>
            <source>This submission is invalidated already.</source>
            <translation>This submission is invalidated already.</translation>
        </message>
        <message>
            <source>This submission is not invalidated.</source>
            <translation>This submission is not invalidated.</translation>
        </message>
        <message>
            <source>This flag is of one account.</source>
            <translation>This flag is of one account.</translation>
        </message>
        <message>
            <source>There is nothing of yours that could be undone.</source>
            <translation>There is nothing of yours that could be undone.</translation>
        </message>
        <message>
            <source>Looking for flags</source>
            <translation>Looking for flags</translation>
        </message>
        <message>
            <source>%1 flags</source>
            <translation>%1 flags</translation>
        </message>
        <message>
            <source>Settled: %1.</source>
            <translation>Settled: %1.</translation>
        </message>
        <message>
            <source>Opened again: %1.</source>
            <translation>Opened again: %1.</translation>
        </message>
        <message>
            <source>%1 counts again.</source>
            <translation>%1 counts again.</translation>
        </message>
        <message>
            <source>%1 no longer counts.</source>
            <translation>%1 no longer counts.</translation>
        </message>
        <message>
            <source>The accounts %1 count as one person.</source>
            <translation>The accounts %1 count as one person.</translation>
        </message>
        <message>
            <source>Your proposal is taken back.</source>
            <translation>Your proposal is taken back.</translation>
        </message>
        <message>
            <source>%1 rows are copied.</source>
            <translation>%1 rows are copied.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</source>
            <translation>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</translation>
        </message>
        <message>
            <source>The accounts %1 count apart again.</source>
            <translation>The accounts %1 count apart again.</translation>
        </message>
        <message>
            <source>Choose only one flag.</source>
            <translation>Choose only one flag.</translation>
        </message>
        <message>
            <source>No account of this flag is merged with another.</source>
            <translation>No account of this flag is merged with another.</translation>
        </message>
        <message>
            <source>Nothing in this flag suggests that several accounts are one person&apos;s.</source>
            <translation>Nothing in this flag suggests that several accounts are one person&apos;s.</translation>
        </message>
        <message>
            <source>These accounts are merged already.</source>
            <translation>These accounts are merged already.</translation>
        </message>
        <message>
            <source>The judges have settled this flag by a decision, as shown on the right. As long as that holds, it takes no verdict.</source>
            <translation>The judges have settled this flag by a decision, as shown on the right. As long as that holds, it takes no verdict.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This list no longer holds. %1</source>
            <translation>This list no longer holds. %1</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Go to ranking</translation>
        </message>
        <message>
            <source>Flags that need a result are missing: the round has not been ranked yet.</source>
            <translation>Flags that need a result are missing: the round has not been ranked yet.</translation>
        </message>
        <message>
            <source>The ranking is no longer the newest; rank the round again to see every flag. The reason: %1</source>
            <translation>The ranking is no longer the newest; rank the round again to see every flag. The reason: %1</translation>
        </message>
        <message>
            <source>Rank the round first.</source>
            <translation>Rank the round first.</translation>
        </message>
        <message>
            <source>Your note is on record with: %1.</source>
            <translation>Your note is on record with: %1.</translation>
        </message>
        <message>
            <source>Submission %1 of %2</source>
            <translation>Submission %1 of %2</translation>
        </message>
        <message>
            <source>The ranking that was made before holds again: nothing is to be ranked anew.</source>
            <translation>The ranking that was made before holds again: nothing is to be ranked anew.</translation>
        </message>
        <message>
            <source>Every flag of %1 is settled.</source>
            <translation>Every flag of %1 is settled.</translation>
        </message>
        <message>
            <source>No row of a file of this round differs from what was stored before.</source>
            <translation>No row of a file of this round differs from what was stored before.</translation>
        </message>
        <message>
            <source>Rows of later files that differ from what is stored, and no judge has decided: %1</source>
            <translation>Rows of later files that differ from what is stored, and no judge has decided: %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FlagRemarkDialog</name>
        <message>
            <source>Keep as it is</source>
            <translation>Keep as it is</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Add a note</translation>
        </message>
        <message>
            <source>%1: looked at, and nothing is to be changed. No result changes; where more is found later, the flag comes again.</source>
            <translation>%1: looked at, and nothing is to be changed. No result changes; where more is found later, the flag comes again.</translation>
        </message>
        <message>
            <source>%1: to be looked at again. What was said before stays on record.</source>
            <translation>%1: to be looked at again. What was said before stays on record.</translation>
        </message>
        <message>
            <source>%1: your note stays on record with it.</source>
            <translation>%1: your note stays on record with it.</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>&amp;Judge</source>
            <translation>&amp;Judge</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Type the judge&apos;s name.</source>
            <translation>Type the judge&apos;s name.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Say why.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MergeAccountsDialog</name>
        <message>
            <source>Merge accounts</source>
            <translation>Merge accounts</translation>
        </message>
        <message>
            <source>The accounts count as one person: only one of their submissions has a place, and none where one of them is on the roster. Results from that round on become stale and must be made and signed again. The accounts can be separated again; all of it stays on record.</source>
            <translation>The accounts count as one person: only one of their submissions has a place, and none where one of them is on the roster. Results from that round on become stale and must be made and signed again. The accounts can be separated again; all of it stays on record.</translation>
        </message>
        <message>
            <source>&amp;Propose to merge them</source>
            <translation>&amp;Propose to merge them</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Merge</translation>
        </message>
        <message>
            <source>From round &amp;on</source>
            <translation>From round &amp;on</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Choose two accounts or more.</source>
            <translation>Choose two accounts or more.</translation>
        </message>
        <message>
            <source>Separate merged accounts</source>
            <translation>Separate merged accounts</translation>
        </message>
        <message>
            <source>&amp;Propose to separate them</source>
            <translation>&amp;Propose to separate them</translation>
        </message>
        <message>
            <source>&amp;Separate</source>
            <translation>&amp;Separate</translation>
        </message>
        <message>
            <source>The accounts that were merged count apart again. Results from that round on become stale and must be made and signed again. All of it stays on record.</source>
            <translation>The accounts that were merged count apart again. Results from that round on become stale and must be made and signed again. All of it stays on record.</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MergeAgenciesDialog</name>
        <message numerus="yes">
            <source>Merge %n agencies</source>
            <translation>
                <numerusform>Merge %n agency</numerusform>
                <numerusform>Merge %n agencies</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 count for the successor in all figures as of the day or later, with all their submissions, earlier ones too; whoever took part for several of them is one person. A round counts as of its close, the whole contest and the collective prizes as of the last round&apos;s close. Their names and codes are still read. The headcount is the sum, until one is recorded for the successor.</source>
            <translation>%1 count for the successor in all figures as of the day or later, with all their submissions, earlier ones too; whoever took part for several of them is one person. A round counts as of its close, the whole contest and the collective prizes as of the last round&apos;s close. Their names and codes are still read. The headcount is the sum, until one is recorded for the successor.</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Merge</translation>
        </message>
        <message>
            <source>&amp;Into</source>
            <translation>&amp;Into</translation>
        </message>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;From the day</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Name or code</translation>
        </message>
        <message>
            <source>Choose the agency that they are merged into.</source>
            <translation>Choose the agency that they are merged into.</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>On the roster</source>
            <translation>On the roster</translation>
        </message>
        <message>
            <source>Named as on the roster</source>
            <translation>Named as on the roster</translation>
        </message>
        <message>
            <source>Same phone number</source>
            <translation>Same phone number</translation>
        </message>
        <message>
            <source>Same id number</source>
            <translation>Same id number</translation>
        </message>
        <message>
            <source>Several names</source>
            <translation>Several names</translation>
        </message>
        <message>
            <source>Repeat winner</source>
            <translation>Repeat winner</translation>
        </message>
        <message>
            <source>Same prediction in a burst</source>
            <translation>Same prediction in a burst</translation>
        </message>
        <message>
            <source>Same answers in a burst</source>
            <translation>Same answers in a burst</translation>
        </message>
        <message>
            <source>Very fast</source>
            <translation>Very fast</translation>
        </message>
        <message>
            <source>Agency changed</source>
            <translation>Agency changed</translation>
        </message>
        <message>
            <source>Near the boundary of a prize</source>
            <translation>Near the boundary of a prize</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Named as %1 (%2) of the roster, while account, phone and id number are others.</source>
            <translation>Named as %1 (%2) of the roster, while account, phone and id number are others.</translation>
        </message>
        <message>
            <source>In this round %1 accounts have this name.</source>
            <translation>In this round %1 accounts have this name.</translation>
        </message>
        <message>
            <source>In this round no other account has this name.</source>
            <translation>In this round no other account has this name.</translation>
        </message>
        <message>
            <source>account</source>
            <translation>account</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>phone number</translation>
        </message>
        <message>
            <source>id number</source>
            <translation>id number</translation>
        </message>
        <message>
            <source>Excluded as %1 (%2) of the roster.</source>
            <translation>Excluded as %1 (%2) of the roster.</translation>
        </message>
        <message>
            <source>The same: %1.</source>
            <translation>The same: %1.</translation>
        </message>
        <message>
            <source>%1 accounts with one phone number, all under the same name.</source>
            <translation>%1 accounts with one phone number, all under the same name.</translation>
        </message>
        <message>
            <source>%1 accounts with one id number, all under the same name.</source>
            <translation>%1 accounts with one id number, all under the same name.</translation>
        </message>
        <message>
            <source>%1 accounts with one phone number, under %2 different names.</source>
            <translation>%1 accounts with one phone number, under %2 different names.</translation>
        </message>
        <message>
            <source>%1 accounts with one id number, under %2 different names.</source>
            <translation>%1 accounts with one id number, under %2 different names.</translation>
        </message>
        <message>
            <source>One account under different names: %1.</source>
            <translation>One account under different names: %1.</translation>
        </message>
        <message>
            <source>One account for different agencies: %1.</source>
            <translation>One account for different agencies: %1.</translation>
        </message>
        <message>
            <source>%1 in round %2</source>
            <translation>%1 in round %2</translation>
        </message>
        <message>
            <source>%1 in this round, after %2.</source>
            <translation>%1 in this round, after %2.</translation>
        </message>
        <message>
            <source>%1 accounts predict %2, between %3 and %4.</source>
            <translation>%1 accounts predict %2, between %3 and %4.</translation>
        </message>
        <message>
            <source>%1 accounts with the same answers, %2 of them wrong, between %3 and %4.</source>
            <translation>%1 accounts with the same answers, %2 of them wrong, between %3 and %4.</translation>
        </message>
        <message>
            <source>In all, %1 of %2 submissions are so; of the %3 within a minute there are %4, where chance gives one and %5 more (probability below 10^%6).</source>
            <translation>In all, %1 of %2 submissions are so; of the %3 within a minute there are %4, where chance gives one and %5 more (probability below 10^%6).</translation>
        </message>
        <message>
            <source>Done in %1, where the median of %2 papers is %3: %4 robust standard deviations below it.</source>
            <translation>Done in %1, where the median of %2 papers is %3: %4 robust standard deviations below it.</translation>
        </message>
        <message>
            <source>Equal in everything where %1 begins: undecided until the judges decide.</source>
            <translation>Equal in everything where %1 begins: undecided until the judges decide.</translation>
        </message>
        <message>
            <source>Where %1 ends, the prediction decides: off by %2 within, by %3 beyond.</source>
            <translation>Where %1 ends, the prediction decides: off by %2 within, by %3 beyond.</translation>
        </message>
        <message>
            <source>Where %1 ends, the moment of submission decides: %2 within, %3 beyond.</source>
            <translation>Where %1 ends, the moment of submission decides: %2 within, %3 beyond.</translation>
        </message>
        <message>
            <source>Where %1 ends, the duration decides: %2 ms within, %3 ms beyond.</source>
            <translation>Where %1 ends, the duration decides: %2 ms within, %3 ms beyond.</translation>
        </message>
        <message>
            <source>No prediction, with %1 right answers. An exact one would have come next to the last prize.</source>
            <translation>No prediction, with %1 right answers. An exact one would have come next to the last prize.</translation>
        </message>
        <message>
            <source>No prediction, with %1 right answers. An exact one would have won %2.</source>
            <translation>No prediction, with %1 right answers. An exact one would have won %2.</translation>
        </message>
        <message>
            <source>Missing prediction</source>
            <translation>Missing prediction</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>settled</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>decided</translation>
        </message>
    </context>
    <context>
        <name>SchedulePage</name>
        <message>
            <source>&amp;Record the changes…</source>
            <translation>&amp;Record the changes…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Edit…</translation>
        </message>
        <message>
            <source>Add a r&amp;ound…</source>
            <translation>Add a r&amp;ound…</translation>
        </message>
        <message>
            <source>Add a &amp;milestone…</source>
            <translation>Add a &amp;milestone…</translation>
        </message>
        <message>
            <source>Do&amp;ne today</source>
            <translation>Do&amp;ne today</translation>
        </message>
        <message>
            <source>&amp;Cancel, or take that back</source>
            <translation>&amp;Cancel, or take that back</translation>
        </message>
        <message>
            <source>&amp;Discard all that is not recorded</source>
            <translation>&amp;Discard all that is not recorded</translation>
        </message>
        <message>
            <source>Export for c&amp;alendars…</source>
            <translation>Export for c&amp;alendars…</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Save as &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as a p&amp;icture…</source>
            <translation>Save as a p&amp;icture…</translation>
        </message>
        <message>
            <source>&amp;History in the audit trail</source>
            <translation>&amp;History in the audit trail</translation>
        </message>
        <message>
            <source>Cop&amp;y selected rows</source>
            <translation>Cop&amp;y selected rows</translation>
        </message>
    </context>
    <context>
        <name>ScheduleSheet</name>
        <message>
            <source>The picture would be too large.</source>
            <translation>The picture would be too large.</translation>
        </message>
        <message>
            <source>The picture could not be made.</source>
            <translation>The picture could not be made.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleTableModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>%1, not recorded</source>
            <translation>%1, not recorded</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>In charge</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Round %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::GanttChart</name>
        <message>
            <source>%1: %2 – %3</source>
            <translation>%1: %2 – %3</translation>
        </message>
        <message>
            <source>%1: until %2</source>
            <translation>%1: until %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
    </context>
    <context>
        <name>hoithi::HeadcountsDialog</name>
        <message numerus="yes">
            <source>Headcounts of %n agencies</source>
            <translation>
                <numerusform>Headcount of %n agency</numerusform>
                <numerusform>Headcounts of %n agencies</numerusform>
            </translation>
        </message>
        <message>
            <source>Type over the last column, or paste a column from a sheet there. Rates of figures as of the day or later are by these; earlier figures stay.</source>
            <translation>Type over the last column, or paste a column from a sheet there. Rates of figures as of the day or later are by these; earlier figures stay.</translation>
        </message>
        <message>
            <source>Re&amp;cord</source>
            <translation>Re&amp;cord</translation>
        </message>
        <message>
            <source>From the be&amp;ginning: no day</source>
            <translation>From the be&amp;ginning: no day</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Headcount now</source>
            <translation>Headcount now</translation>
        </message>
        <message>
            <source>New headcount</source>
            <translation>New headcount</translation>
        </message>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;From the day</translation>
        </message>
        <message>
            <source>“%1” is no headcount.</source>
            <translation>“%1” is no headcount.</translation>
        </message>
        <message>
            <source>Type a headcount.</source>
            <translation>Type a headcount.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MilestoneDialog</name>
        <message>
            <source>Add a milestone</source>
            <translation>Add a milestone</translation>
        </message>
        <message>
            <source>Change milestone %1</source>
            <translation>Change milestone %1</translation>
        </message>
        <message>
            <source>Nothing is recorded until you record all changes together.</source>
            <translation>Nothing is recorded until you record all changes together.</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>&amp;Apply</translation>
        </message>
        <message>
            <source>N&amp;o.</source>
            <translation>N&amp;o.</translation>
        </message>
        <message>
            <source>As 1.2</source>
            <translation>As 1.2</translation>
        </message>
        <message>
            <source>&amp;Work</source>
            <translation>&amp;Work</translation>
        </message>
        <message>
            <source>In c&amp;harge</source>
            <translation>In c&amp;harge</translation>
        </message>
        <message>
            <source>&amp;Partners</source>
            <translation>&amp;Partners</translation>
        </message>
        <message>
            <source>It is not to be &amp;done after all</source>
            <translation>It is not to be &amp;done after all</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>D&amp;ue</source>
            <translation>D&amp;ue</translation>
        </message>
        <message>
            <source>Done o&amp;n</source>
            <translation>Done o&amp;n</translation>
        </message>
        <message>
            <source>Type the number.</source>
            <translation>Type the number.</translation>
        </message>
        <message>
            <source>Type what is to be done.</source>
            <translation>Type what is to be done.</translation>
        </message>
        <message>
            <source>It would be due before it begins.</source>
            <translation>It would be due before it begins.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RecordScheduleDialog</name>
        <message>
            <source>Record the schedule</source>
            <translation>Record the schedule</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>R&amp;eason</translation>
        </message>
        <message>
            <source>Why the schedule changes</source>
            <translation>Why the schedule changes</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>&amp;Questions passphrase</source>
            <translation>&amp;Questions passphrase</translation>
        </message>
        <message>
            <source>Seals the questions of the added round</source>
            <translation>Seals the questions of the added round</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Type your name.</translation>
        </message>
        <message>
            <source>Type the organisers&apos; passphrase of question sets.</source>
            <translation>Type the organisers&apos; passphrase of question sets.</translation>
        </message>
        <message>
            <source>The checks find nothing new.</source>
            <translation>The checks find nothing new.</translation>
        </message>
        <message>
            <source>The checks find:
%1</source>
            <translation>The checks find:
%1</translation>
        </message>
        <message>
            <source>It cannot be recorded like this: change the plan first.</source>
            <translation>It cannot be recorded like this: change the plan first.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RoundTimeDialog</name>
        <message>
            <source>Add a round</source>
            <translation>Add a round</translation>
        </message>
        <message>
            <source>Change round %1</source>
            <translation>Change round %1</translation>
        </message>
        <message>
            <source>What was submitted must stay within the round’s time. Nothing is recorded until you record all changes together.</source>
            <translation>What was submitted must stay within the round’s time. Nothing is recorded until you record all changes together.</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>&amp;Apply</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>The round is &amp;cancelled</source>
            <translation>The round is &amp;cancelled</translation>
        </message>
        <message>
            <source>&amp;Opens</source>
            <translation>&amp;Opens</translation>
        </message>
        <message>
            <source>C&amp;loses (24:00 is 00:00 of the next day)</source>
            <translation>C&amp;loses (24:00 is 00:00 of the next day)</translation>
        </message>
        <message>
            <source>Type the round’s name.</source>
            <translation>Type the round’s name.</translation>
        </message>
        <message>
            <source>The round would close before it opens.</source>
            <translation>The round would close before it opens.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SchedulePage</name>
        <message>
            <source>The schedule is recorded.</source>
            <translation>The schedule is recorded.</translation>
        </message>
        <message>
            <source>Show the history</source>
            <translation>Show the history</translation>
        </message>
        <message>
            <source>Save the schedule</source>
            <translation>Save the schedule</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Calendars (*.ics)</translation>
        </message>
        <message>
            <source>Documents (*.pdf)</source>
            <translation>Documents (*.pdf)</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Pictures (*.png)</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>The plan&apos;s milestones and the contest&apos;s rounds. Drag a bar or one of its ends, use the arrow keys on it (Shift moves its end, Ctrl its beginning), or edit a line (F2); then record all of it together, with the reason. Every change stays in the history of its line.</source>
            <translation>The plan&apos;s milestones and the contest&apos;s rounds. Drag a bar or one of its ends, use the arrow keys on it (Shift moves its end, Ctrl its beginning), or edit a line (F2); then record all of it together, with the reason. Every change stays in the history of its line.</translation>
        </message>
        <message>
            <source>Everything fits together.</source>
            <translation>Everything fits together.</translation>
        </message>
        <message>
            <source>Nothing is changed.</source>
            <translation>Nothing is changed.</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Choose a line first.</translation>
        </message>
        <message>
            <source>Choose a milestone that is not done.</source>
            <translation>Choose a milestone that is not done.</translation>
        </message>
        <message>
            <source>Record the changes first: what is recorded leaves the contest.</source>
            <translation>Record the changes first: what is recorded leaves the contest.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to look at.</source>
            <translation>
                <numerusform>%n thing to look at.</numerusform>
                <numerusform>%n things to look at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) changed and not recorded.</source>
            <translation>
                <numerusform>%n line changed and not recorded.</numerusform>
                <numerusform>%n lines changed and not recorded.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last change is taken back in the plan. Record that, with the reason.</source>
            <translation>The last change is taken back in the plan. Record that, with the reason.</translation>
        </message>
        <message>
            <source>What you planned before is still here. It is not recorded.</source>
            <translation>What you planned before is still here. It is not recorded.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Discard it</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SchedulePane</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Opens</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Closes</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>In charge</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Audit entry %1</source>
            <translation>Audit entry %1</translation>
        </message>
        <message>
            <source>The whole schedule</source>
            <translation>The whole schedule</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>Nothing stands out.</source>
            <translation>Nothing stands out.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>As the contest was made.</source>
            <translation>As the contest was made.</translation>
        </message>
        <message>
            <source>%1 older changes: see the audit trail.</source>
            <translation>%1 older changes: see the audit trail.</translation>
        </message>
        <message>
            <source>Not recorded yet.</source>
            <translation>Not recorded yet.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceTableModel</name>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>Matched by</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Name given</source>
            <translation>Name given</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message>
            <source>&amp;Import a list…</source>
            <translation>&amp;Import a list…</translation>
        </message>
        <message>
            <source>&amp;Withdraw…</source>
            <translation>&amp;Withdraw…</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Export CSV…</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Copy selected rows</translation>
        </message>
    </context>
    <context>
        <name>RosterProblemTableModel</name>
        <message>
            <source>Where in the file</source>
            <translation>Where in the file</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>What there is</source>
            <translation>What there is</translation>
        </message>
    </context>
    <context>
        <name>RosterStageTableModel</name>
        <message>
            <source>will be added</source>
            <translation>will be added</translation>
        </message>
        <message>
            <source>on the roster already</source>
            <translation>on the roster already</translation>
        </message>
        <message>
            <source>twice in the file</source>
            <translation>twice in the file</translation>
        </message>
        <message>
            <source>has an error</source>
            <translation>has an error</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Where in the file</source>
            <translation>Where in the file</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>What becomes of it</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>National id</translation>
        </message>
    </context>
    <context>
        <name>RosterTableModel</name>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>National id</translation>
        </message>
        <message>
            <source>Submissions by round</source>
            <translation>Submissions by round</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>Round %1: %2</source>
            <translation>Round %1: %2</translation>
        </message>
    </context>
    <context>
        <name>RosterTexts</name>
        <message>
            <source>The line cannot be read: it has more or fewer fields than the header, or a quote that is not closed.</source>
            <translation>The line cannot be read: it has more or fewer fields than the header, or a quote that is not closed.</translation>
        </message>
        <message>
            <source>The cell holds a formula that failed.</source>
            <translation>The cell holds a formula that failed.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>The text is too long.</translation>
        </message>
        <message>
            <source>Neither the cell nor a heading says which body the person belongs to.</source>
            <translation>Neither the cell nor a heading says which body the person belongs to.</translation>
        </message>
        <message>
            <source>There is no account, no phone and no national id: a name alone identifies nobody.</source>
            <translation>There is no account, no phone and no national id: a name alone identifies nobody.</translation>
        </message>
        <message>
            <source>There is no name.</source>
            <translation>There is no name.</translation>
        </message>
        <message>
            <source>The body is taken from the heading above.</source>
            <translation>The body is taken from the heading above.</translation>
        </message>
        <message>
            <source>The sheet holds the phone as a number: the lost 0 in front is put back.</source>
            <translation>The sheet holds the phone as a number: the lost 0 in front is put back.</translation>
        </message>
        <message>
            <source>This does not look like a phone number of 10 or 11 digits that begins with 0. It is taken as it is.</source>
            <translation>This does not look like a phone number of 10 or 11 digits that begins with 0. It is taken as it is.</translation>
        </message>
        <message>
            <source>The sheet holds the national id as a number: the lost zeros in front are put back.</source>
            <translation>The sheet holds the national id as a number: the lost zeros in front are put back.</translation>
        </message>
        <message>
            <source>A national id has 9 or 12 digits. This one is taken as it is.</source>
            <translation>A national id has 9 or 12 digits. This one is taken as it is.</translation>
        </message>
        <message>
            <source>The sheet has no header of a roster and is left out.</source>
            <translation>The sheet has no header of a roster and is left out.</translation>
        </message>
        <message>
            <source>%1 has the same account.</source>
            <translation>%1 has the same account.</translation>
        </message>
        <message>
            <source>%1 has the same phone.</source>
            <translation>%1 has the same phone.</translation>
        </message>
        <message>
            <source>%1 has the same national id.</source>
            <translation>%1 has the same national id.</translation>
        </message>
        <message>
            <source>Organising committee</source>
            <translation>Organising committee</translation>
        </message>
        <message>
            <source>Jury</source>
            <translation>Jury</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Secretariat</translation>
        </message>
        <message>
            <source>Helpers</source>
            <translation>Helpers</translation>
        </message>
        <message>
            <source>Technical staff</source>
            <translation>Technical staff</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>Sheet “%1”</source>
            <translation>Sheet “%1”</translation>
        </message>
        <message>
            <source>Sheet “%1”, row %2</source>
            <translation>Sheet “%1”, row %2</translation>
        </message>
        <message>
            <source>Sheet “%1”, cell %2</source>
            <translation>Sheet “%1”, cell %2</translation>
        </message>
        <message>
            <source>account</source>
            <translation>account</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>national id</source>
            <translation>national id</translation>
        </message>
        <message>
            <source>Column %1 has bytes that are not text in UTF-8: save the file as UTF-8.</source>
            <translation>Column %1 has bytes that are not text in UTF-8: save the file as UTF-8.</translation>
        </message>
        <message>
            <source>round %1: %2</source>
            <translation>round %1: %2</translation>
        </message>
        <message>
            <source>Prizes that people of the list have now: %1.</source>
            <translation>Prizes that people of the list have now: %1.</translation>
        </message>
        <message>
            <source>Rankings that no longer hold and must be made and signed again: round %1.</source>
            <translation>Rankings that no longer hold and must be made and signed again: round %1.</translation>
        </message>
        <message>
            <source>An account has at most 64 characters: nobody has this one.</source>
            <translation>An account has at most 64 characters: nobody has this one.</translation>
        </message>
        <message>
            <source>Entry %1 of the roster</source>
            <translation>Entry %1 of the roster</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RosterIntakeDialog</name>
        <message>
            <source>Import a list: %1</source>
            <translation>Import a list: %1</translation>
        </message>
        <message>
            <source>&amp;Leave out the lines with errors: %1</source>
            <translation>&amp;Leave out the lines with errors: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Nothing is stored yet. Lines: %1. New: %2, on the roster already: %3, twice in the file: %4, with errors: %5.</source>
            <translation>Nothing is stored yet. Lines: %1. New: %2, on the roster already: %3, twice in the file: %4, with errors: %5.</translation>
        </message>
        <message>
            <source>There is nobody new in this file.</source>
            <translation>There is nobody new in this file.</translation>
        </message>
        <message>
            <source>Whoever is on a line with an error would not be excluded. Correct the file, or leave these lines out.</source>
            <translation>Whoever is on a line with an error would not be excluded. Correct the file, or leave these lines out.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Add %n person(s)</source>
            <translation>
                <numerusform>&amp;Add %n person</numerusform>
                <numerusform>&amp;Add %n people</numerusform>
            </translation>
        </message>
        <message>
            <source>Once they are added, submissions that win nothing: %1.</source>
            <translation>Once they are added, submissions that win nothing: %1.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RosterPage</name>
        <message>
            <source>Choose the list</source>
            <translation>Choose the list</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.gz)</source>
            <translation>Lists (*.xlsx *.csv *.gz)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message>
            <source>Everybody of the list is on the roster already.</source>
            <translation>Everybody of the list is on the roster already.</translation>
        </message>
        <message>
            <source>People added to the roster: %1.</source>
            <translation>People added to the roster: %1.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Import undone</translation>
        </message>
        <message>
            <source>The import is undone: %1 people are withdrawn.</source>
            <translation>The import is undone: %1 people are withdrawn.</translation>
        </message>
        <message>
            <source>%1 is withdrawn. Rankings made before are to be made again.</source>
            <translation>%1 is withdrawn. Rankings made before are to be made again.</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Go to ranking</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Export the list</translation>
        </message>
        <message>
            <source>%1 people are in %2.</source>
            <translation>%1 people are in %2.</translation>
        </message>
        <message>
            <source>Roster (no prizes)</source>
            <translation>Roster (no prizes)</translation>
        </message>
        <message>
            <source>People of the committee, the jury, the secretariat, the helpers and the technical staff: they may take part but win nothing. They are found in the dumps by account, phone or national id, never by name alone. Whoever was entered by mistake is withdrawn with a reason; rankings are then made again.</source>
            <translation>People of the committee, the jury, the secretariat, the helpers and the technical staff: they may take part but win nothing. They are found in the dumps by account, phone or national id, never by name alone. Whoever was entered by mistake is withdrawn with a reason; rankings are then made again.</translation>
        </message>
        <message>
            <source>Filter people</source>
            <translation>Filter people</translation>
        </message>
        <message>
            <source>Drop a list here (.xlsx, .csv): it is shown before anything is stored.</source>
            <translation>Drop a list here (.xlsx, .csv): it is shown before anything is stored.</translation>
        </message>
        <message>
            <source>Nobody is on the list yet. Bring in the people of the committee, the jury and the helpers, so that they win nothing.</source>
            <translation>Nobody is on the list yet. Bring in the people of the committee, the jury and the helpers, so that they win nothing.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Import a list…</translation>
        </message>
        <message>
            <source>Wait until the list is read, or cancel.</source>
            <translation>Wait until the list is read, or cancel.</translation>
        </message>
        <message>
            <source>This entry is withdrawn already.</source>
            <translation>This entry is withdrawn already.</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>Choose a person first.</translation>
        </message>
        <message>
            <source>Nobody is shown.</source>
            <translation>Nobody is shown.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RosterPane</name>
        <message>
            <source>Show in the audit &amp;trail</source>
            <translation>Show in the audit &amp;trail</translation>
        </message>
        <message>
            <source>Where they appear</source>
            <translation>Where they appear</translation>
        </message>
        <message>
            <source>Somebody on the roster</source>
            <translation>Somebody on the roster</translation>
        </message>
        <message>
            <source>Choose a person to see where they appear.</source>
            <translation>Choose a person to see where they appear.</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Entry %1</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>National id</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, by %2</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>No submission has this account, phone or national id.</source>
            <translation>No submission has this account, phone or national id.</translation>
        </message>
        <message>
            <source>The first %1 of %2 submissions. All of them: roster appearances, on the command line.</source>
            <translation>The first %1 of %2 submissions. All of them: roster appearances, on the command line.</translation>
        </message>
        <message>
            <source>Submissions that match: %1. The entry excludes nobody any more.</source>
            <translation>Submissions that match: %1. The entry excludes nobody any more.</translation>
        </message>
        <message>
            <source>Submissions that match: %1. They win nothing.</source>
            <translation>Submissions that match: %1. They win nothing.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WithdrawPersonDialog</name>
        <message>
            <source>Withdraw an entry of the roster</source>
            <translation>Withdraw an entry of the roster</translation>
        </message>
        <message>
            <source>%1 may win prizes again, unless another entry matches them too. Rankings made before are to be made and signed again. The entry stays on record with the reason.</source>
            <translation>%1 may win prizes again, unless another entry matches them too. Rankings made before are to be made and signed again. The entry stays on record with the reason.</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Withdraw</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Say who does it.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>Only those who answer all %1 questions right can win a prize.</source>
            <translation>Only those who answer all %1 questions right can win a prize.</translation>
        </message>
        <message>
            <source>Those who answer at least %1 of the %2 questions right can win a prize.</source>
            <translation>Those who answer at least %1 of the %2 questions right can win a prize.</translation>
        </message>
        <message>
            <source>Of somebody who takes part several times in one round, the first submission counts.</source>
            <translation>Of somebody who takes part several times in one round, the first submission counts.</translation>
        </message>
        <message>
            <source>Of somebody who takes part several times in one round, the last submission counts.</source>
            <translation>Of somebody who takes part several times in one round, the last submission counts.</translation>
        </message>
        <message>
            <source>Of somebody who takes part several times in one round, the submission with the most right answers counts; of equal ones, the earliest.</source>
            <translation>Of somebody who takes part several times in one round, the submission with the most right answers counts; of equal ones, the earliest.</translation>
        </message>
        <message>
            <source>The number to predict is how many people answer every question right.</source>
            <translation>The number to predict is how many people answer every question right.</translation>
        </message>
        <message>
            <source>The number to predict is how many people take part.</source>
            <translation>The number to predict is how many people take part.</translation>
        </message>
        <message>
            <source>The number to predict is how many submissions there are.</source>
            <translation>The number to predict is how many submissions there are.</translation>
        </message>
        <message>
            <source>Those who made no prediction cannot win a prize.</source>
            <translation>Those who made no prediction cannot win a prize.</translation>
        </message>
        <message>
            <source>Where predictions are compared, those who made none come after all who did.</source>
            <translation>Where predictions are compared, those who made none come after all who did.</translation>
        </message>
        <message>
            <source>Those who have won in one round can win again in another.</source>
            <translation>Those who have won in one round can win again in another.</translation>
        </message>
        <message>
            <source>Nobody wins more than one prize in the whole contest.</source>
            <translation>Nobody wins more than one prize in the whole contest.</translation>
        </message>
        <message>
            <source>Those who have won before can only win a higher prize.</source>
            <translation>Those who have won before can only win a higher prize.</translation>
        </message>
        <message>
            <source>%1 × %2 (amount not set yet)</source>
            <translation>%1 × %2 (amount not set yet)</translation>
        </message>
        <message>
            <source>%1 × %2 (%3 đồng)</source>
            <translation>%1 × %2 (%3 đồng)</translation>
        </message>
        <message>
            <source>%1 × %2 (%3 đồng each)</source>
            <translation>%1 × %2 (%3 đồng each)</translation>
        </message>
        <message>
            <source>There are no prizes for individuals.</source>
            <translation>There are no prizes for individuals.</translation>
        </message>
        <message>
            <source>The prizes of each round: %1.</source>
            <translation>The prizes of each round: %1.</translation>
        </message>
        <message>
            <source>Agencies are ordered by how many of their people took part in the whole contest.</source>
            <translation>Agencies are ordered by how many of their people took part in the whole contest.</translation>
        </message>
        <message>
            <source>Agencies are ordered by how many submissions their people made in the whole contest.</source>
            <translation>Agencies are ordered by how many submissions their people made in the whole contest.</translation>
        </message>
        <message>
            <source>Agencies are ordered by the share of their people that took part in the whole contest.</source>
            <translation>Agencies are ordered by the share of their people that took part in the whole contest.</translation>
        </message>
        <message>
            <source>No least share of an agency&apos;s people is demanded.</source>
            <translation>No least share of an agency&apos;s people is demanded.</translation>
        </message>
        <message>
            <source>Only agencies of whose people at least %1 took part are considered.</source>
            <translation>Only agencies of whose people at least %1 took part are considered.</translation>
        </message>
        <message>
            <source>Between equal agencies the judges decide.</source>
            <translation>Between equal agencies the judges decide.</translation>
        </message>
        <message>
            <source>Between equal agencies decides, in turn: %1; then the judges.</source>
            <translation>Between equal agencies decides, in turn: %1; then the judges.</translation>
        </message>
        <message>
            <source>There are no collective prizes.</source>
            <translation>There are no collective prizes.</translation>
        </message>
        <message>
            <source>People are placed by these criteria in turn: %1. Those who are equal on all of them share a place.</source>
            <translation>People are placed by these criteria in turn: %1. Those who are equal on all of them share a place.</translation>
        </message>
        <message numerus="yes">
            <source>Each paper has %n questions.</source>
            <translation>
                <numerusform>Each paper has %n question.</numerusform>
                <numerusform>Each paper has %n questions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Collective prizes go to %n agencies.</source>
            <translation>
                <numerusform>A collective prize goes to %n agency.</numerusform>
                <numerusform>Collective prizes go to %n agencies.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleTexts</name>
        <message>
            <source>More right answers are required than a paper has questions.</source>
            <translation>More right answers are required than a paper has questions.</translation>
        </message>
        <message>
            <source>The order of the criteria names one of them twice and another not at all.</source>
            <translation>The order of the criteria names one of them twice and another not at all.</translation>
        </message>
        <message>
            <source>What decides between equal agencies names the same thing twice.</source>
            <translation>What decides between equal agencies names the same thing twice.</translation>
        </message>
        <message>
            <source>A prize has no name.</source>
            <translation>A prize has no name.</translation>
        </message>
        <message>
            <source>The name of a prize has characters that cannot be stored.</source>
            <translation>The name of a prize has characters that cannot be stored.</translation>
        </message>
        <message>
            <source>“%1” is out of range.</source>
            <translation>“%1” is out of range.</translation>
        </message>
        <message>
            <source>The earliest submission comes before the closest prediction: it decides to the millisecond, so the prediction hardly ever counts.</source>
            <translation>The earliest submission comes before the closest prediction: it decides to the millisecond, so the prediction hardly ever counts.</translation>
        </message>
        <message>
            <source>Those without a prediction are left out, though the prediction hardly ever decides.</source>
            <translation>Those without a prediction are left out, though the prediction hardly ever decides.</translation>
        </message>
        <message>
            <source>The number to predict counts people with every answer right, while fewer right answers suffice for a prize.</source>
            <translation>The number to predict counts people with every answer right, while fewer right answers suffice for a prize.</translation>
        </message>
        <message>
            <source>fewer right answers: %1; the last prize winner has %2</source>
            <translation>fewer right answers: %1; the last prize winner has %2</translation>
        </message>
        <message>
            <source>prediction further from the target: off by %1; the last prize winner is off by %2</source>
            <translation>prediction further from the target: off by %1; the last prize winner is off by %2</translation>
        </message>
        <message>
            <source>no prediction; the last prize winner is off by %1</source>
            <translation>no prediction; the last prize winner is off by %1</translation>
        </message>
        <message>
            <source>submitted later: at %1; the last prize winner at %2</source>
            <translation>submitted later: at %1; the last prize winner at %2</translation>
        </message>
        <message>
            <source>took longer: %1; the last prize winner took %2</source>
            <translation>took longer: %1; the last prize winner took %2</translation>
        </message>
        <message>
            <source>There is no prize: nobody can win.</source>
            <translation>There is no prize: nobody can win.</translation>
        </message>
        <message>
            <source>Two prizes are called “%1”: results cannot tell them apart.</source>
            <translation>Two prizes are called “%1”: results cannot tell them apart.</translation>
        </message>
        <message>
            <source>The amount of “%1” is not set: it prints as a blank.</source>
            <translation>The amount of “%1” is not set: it prints as a blank.</translation>
        </message>
        <message>
            <source>“%1” is worth more than a prize above it.</source>
            <translation>“%1” is worth more than a prize above it.</translation>
        </message>
        <message>
            <source>There is no collective prize.</source>
            <translation>There is no collective prize.</translation>
        </message>
        <message>
            <source>Agencies are ordered by what is also to decide between equal ones: that decides nothing.</source>
            <translation>Agencies are ordered by what is also to decide between equal ones: that decides nothing.</translation>
        </message>
        <message>
            <source>Nothing but the judges decides between equal agencies.</source>
            <translation>Nothing but the judges decides between equal agencies.</translation>
        </message>
        <message>
            <source>no submission counts</source>
            <translation>no submission counts</translation>
        </message>
        <message>
            <source>on the roster of those who may not win</source>
            <translation>on the roster of those who may not win</translation>
        </message>
        <message>
            <source>%1 right answers, %2 are required</source>
            <translation>%1 right answers, %2 are required</translation>
        </message>
        <message>
            <source>made no prediction, which is required</source>
            <translation>made no prediction, which is required</translation>
        </message>
        <message>
            <source>has won in an earlier round</source>
            <translation>has won in an earlier round</translation>
        </message>
        <message>
            <source>tied across prizes: the judges decide</source>
            <translation>tied across prizes: the judges decide</translation>
        </message>
        <message>
            <source>there is no such prize</source>
            <translation>there is no such prize</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>no amount</source>
            <translation>no amount</translation>
        </message>
        <message>
            <source>%1 đồng</source>
            <translation>%1 đồng</translation>
        </message>
        <message>
            <source>Questions of a paper</source>
            <translation>Questions of a paper</translation>
        </message>
        <message>
            <source>Right answers required</source>
            <translation>Right answers required</translation>
        </message>
        <message>
            <source>Submission that counts</source>
            <translation>Submission that counts</translation>
        </message>
        <message>
            <source>Number to predict</source>
            <translation>Number to predict</translation>
        </message>
        <message>
            <source>Without a prediction</source>
            <translation>Without a prediction</translation>
        </message>
        <message>
            <source>Order of the criteria</source>
            <translation>Order of the criteria</translation>
        </message>
        <message>
            <source>Winning again</source>
            <translation>Winning again</translation>
        </message>
        <message>
            <source>Prizes of each round</source>
            <translation>Prizes of each round</translation>
        </message>
        <message>
            <source>Collective prizes</source>
            <translation>Collective prizes</translation>
        </message>
        <message>
            <source>Agencies are ordered by</source>
            <translation>Agencies are ordered by</translation>
        </message>
        <message>
            <source>Least share of the people</source>
            <translation>Least share of the people</translation>
        </message>
        <message>
            <source>Between equal agencies</source>
            <translation>Between equal agencies</translation>
        </message>
        <message>
            <source>the first one</source>
            <translation>the first one</translation>
        </message>
        <message>
            <source>the last one</source>
            <translation>the last one</translation>
        </message>
        <message>
            <source>the best one</source>
            <translation>the best one</translation>
        </message>
        <message>
            <source>people with every answer right</source>
            <translation>people with every answer right</translation>
        </message>
        <message>
            <source>people who take part</source>
            <translation>people who take part</translation>
        </message>
        <message>
            <source>submissions</source>
            <translation>submissions</translation>
        </message>
        <message>
            <source>after all who predicted</source>
            <translation>after all who predicted</translation>
        </message>
        <message>
            <source>no prize</source>
            <translation>no prize</translation>
        </message>
        <message>
            <source>most right answers</source>
            <translation>most right answers</translation>
        </message>
        <message>
            <source>closest prediction</source>
            <translation>closest prediction</translation>
        </message>
        <message>
            <source>earliest submission</source>
            <translation>earliest submission</translation>
        </message>
        <message>
            <source>shortest time taken</source>
            <translation>shortest time taken</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>allowed</translation>
        </message>
        <message>
            <source>once in the contest</source>
            <translation>once in the contest</translation>
        </message>
        <message>
            <source>only a higher prize</source>
            <translation>only a higher prize</translation>
        </message>
        <message>
            <source>people who took part</source>
            <translation>people who took part</translation>
        </message>
        <message>
            <source>share of their people</source>
            <translation>share of their people</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>undecided</translation>
        </message>
        <message>
            <source>equal to others; a public draw decided the tie</source>
            <translation>equal to others; a public draw decided the tie</translation>
        </message>
        <message>
            <source>equal to others; the judges decided the tie</source>
            <translation>equal to others; the judges decided the tie</translation>
        </message>
        <message>
            <source>cannot be told: the prizes stored do not follow from what was stored with them</source>
            <translation>cannot be told: the prizes stored do not follow from what was stored with them</translation>
        </message>
        <message>
            <source>The name of the prize “%1” has characters that nobody sees: type it anew.</source>
            <translation>The name of the prize “%1” has characters that nobody sees: type it anew.</translation>
        </message>
        <message>
            <source>No prize can be called “%1”: results print this word where people tie.</source>
            <translation>No prize can be called “%1”: results print this word where people tie.</translation>
        </message>
        <message>
            <source>The name of a prize has at most %1 letters: the one that begins “%2” is too long.</source>
            <translation>The name of a prize has at most %1 letters: the one that begins “%2” is too long.</translation>
        </message>
        <message>
            <source>waits for the judges to decide a tie above</source>
            <translation>waits for the judges to decide a tie above</translation>
        </message>
    </context>
    <context>
        <name>PlanReadings</name>
        <message>
            <source>The plan gives each paper 15 questions (III.2), but the first prize to “the right and earliest 10 answers” (V.1).</source>
            <translation>The plan gives each paper 15 questions (III.2), but the first prize to “the right and earliest 10 answers” (V.1).</translation>
        </message>
        <message>
            <source>All 15 right</source>
            <translation>All 15 right</translation>
        </message>
        <message>
            <source>The 10 is taken for a slip. Few people are eligible, and all of them are equal in right answers.</source>
            <translation>The 10 is taken for a slip. Few people are eligible, and all of them are equal in right answers.</translation>
        </message>
        <message>
            <source>10 right suffice</source>
            <translation>10 right suffice</translation>
        </message>
        <message>
            <source>The 10 is taken at its word. Many more people are eligible, though the number to predict still counts those with all 15 right.</source>
            <translation>The 10 is taken at its word. Many more people are eligible, though the number to predict still counts those with all 15 right.</translation>
        </message>
        <message>
            <source>The plan wants the earliest submission and the closest prediction, and does not say which of them comes first.</source>
            <translation>The plan wants the earliest submission and the closest prediction, and does not say which of them comes first.</translation>
        </message>
        <message>
            <source>Closest prediction first</source>
            <translation>Closest prediction first</translation>
        </message>
        <message>
            <source>Among those with equally many right answers the prediction decides, and the time only between equally close ones.</source>
            <translation>Among those with equally many right answers the prediction decides, and the time only between equally close ones.</translation>
        </message>
        <message>
            <source>Earliest submission first</source>
            <translation>Earliest submission first</translation>
        </message>
        <message>
            <source>The time decides alone, since it is kept to the millisecond; the prediction hardly ever counts.</source>
            <translation>The time decides alone, since it is kept to the millisecond; the prediction hardly ever counts.</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>&amp;Approve…</source>
            <translation>&amp;Approve…</translation>
        </message>
        <message>
            <source>Compa&amp;re on a round…</source>
            <translation>Compa&amp;re on a round…</translation>
        </message>
        <message>
            <source>Docume&amp;nt…</source>
            <translation>Docume&amp;nt…</translation>
        </message>
        <message>
            <source>Discard c&amp;hanges</source>
            <translation>Discard c&amp;hanges</translation>
        </message>
        <message>
            <source>Begin with the chosen &amp;version</source>
            <translation>Begin with the chosen &amp;version</translation>
        </message>
        <message>
            <source>Begin with &amp;all 15 right</source>
            <translation>Begin with &amp;all 15 right</translation>
        </message>
        <message>
            <source>Begin with &amp;10 right</source>
            <translation>Begin with &amp;10 right</translation>
        </message>
        <message>
            <source>A&amp;udit entry of the chosen version</source>
            <translation>A&amp;udit entry of the chosen version</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RulesPage</name>
        <message>
            <source>The rules are on record as version %1.</source>
            <translation>The rules are on record as version %1.</translation>
        </message>
        <message>
            <source>These rules are not approved: every page says that they are a draft.</source>
            <translation>These rules are not approved: every page says that they are a draft.</translation>
        </message>
        <message>
            <source>Number, date and signature are filled in by hand.</source>
            <translation>Number, date and signature are filled in by hand.</translation>
        </message>
        <message>
            <source>The rules as a document</source>
            <translation>The rules as a document</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>&amp;Back to the rules</source>
            <translation>&amp;Back to the rules</translation>
        </message>
        <message>
            <source>What decides a round, setting by setting, and what it says in sentences. What you change is only tried out until the administrator approves it as a new version; compare it on a round first. Move the criteria with Alt and the arrow keys.</source>
            <translation>What decides a round, setting by setting, and what it says in sentences. What you change is only tried out until the administrator approves it as a new version; compare it on a round first. Move the criteria with Alt and the arrow keys.</translation>
        </message>
        <message>
            <source>No rules are approved yet: no round can be ranked. Choose how the plan is read, then approve.</source>
            <translation>No rules are approved yet: no round can be ranked. Choose how the plan is read, then approve.</translation>
        </message>
        <message>
            <source>Version %1 was approved meanwhile. Your changes are now marked against it.</source>
            <translation>Version %1 was approved meanwhile. Your changes are now marked against it.</translation>
        </message>
        <message>
            <source>version %1 in rounds %2</source>
            <translation>version %1 in rounds %2</translation>
        </message>
        <message>
            <source>No rules are in force.</source>
            <translation>No rules are in force.</translation>
        </message>
        <message>
            <source>In force: %1.</source>
            <translation>In force: %1.</translation>
        </message>
        <message>
            <source>%1 What stands below is not approved.</source>
            <translation>%1 What stands below is not approved.</translation>
        </message>
        <message>
            <source>Version %1 in the place of version %2:</source>
            <translation>Version %1 in the place of version %2:</translation>
        </message>
        <message>
            <source>Nothing is changed: this is the newest version already.</source>
            <translation>Nothing is changed: this is the newest version already.</translation>
        </message>
        <message>
            <source>The rules are being read.</source>
            <translation>The rules are being read.</translation>
        </message>
        <message>
            <source>Nothing is changed.</source>
            <translation>Nothing is changed.</translation>
        </message>
        <message>
            <source>Choose a version first.</source>
            <translation>Choose a version first.</translation>
        </message>
        <message>
            <source>Your changes are discarded.</source>
            <translation>Your changes are discarded.</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Bring them back</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>What you changed before is still here. It is not approved.</source>
            <translation>What you changed before is still here. It is not approved.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Discard it</translation>
        </message>
        <message>
            <source>version %1 in round %2</source>
            <translation>version %1 in round %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RulesReadout</name>
        <message>
            <source>The rules in sentences</source>
            <translation>The rules in sentences</translation>
        </message>
        <message>
            <source>Changed – %1</source>
            <translation>Changed – %1</translation>
        </message>
        <message>
            <source>To be noted</source>
            <translation>To be noted</translation>
        </message>
        <message>
            <source>The papers of %1 have %2 questions: by these rules it cannot be ranked.</source>
            <translation>The papers of %1 have %2 questions: by these rules it cannot be ranked.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RuleEditor</name>
        <message>
            <source>Chosen – %1</source>
            <translation>Chosen – %1</translation>
        </message>
        <message>
            <source>Individual prizes</source>
            <translation>Individual prizes</translation>
        </message>
        <message>
            <source>Prizes of agencies</source>
            <translation>Prizes of agencies</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>At least</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PrizeTable</name>
        <message>
            <source>New prize</source>
            <translation>New prize</translation>
        </message>
        <message>
            <source>Prizes, best first</source>
            <translation>Prizes, best first</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Prize</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Amount (đồng)</source>
            <translation>Amount (đồng)</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Move the prize up (Alt+Up)</source>
            <translation>Move the prize up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move the prize down (Alt+Down)</source>
            <translation>Move the prize down (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OrderList</name>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Move up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Move down (Alt+Down)</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RulesBenchDialog</name>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Compare</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Compare rules on a round</source>
            <translation>Compare rules on a round</translation>
        </message>
        <message>
            <source>Rules to compare</source>
            <translation>Rules to compare</translation>
        </message>
        <message>
            <source>Tick two or more rule books. The first is what the others are compared with. Nothing is stored.</source>
            <translation>Tick two or more rule books. The first is what the others are compared with. Nothing is stored.</translation>
        </message>
        <message>
            <source>&amp;Round</source>
            <translation>&amp;Round</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>All 15 right, closest prediction</source>
            <translation>All 15 right, closest prediction</translation>
        </message>
        <message>
            <source>10 right, earliest submission</source>
            <translation>10 right, earliest submission</translation>
        </message>
        <message>
            <source>As in the editor</source>
            <translation>As in the editor</translation>
        </message>
        <message>
            <source>Tick two to %1 rule books.</source>
            <translation>Tick two to %1 rule books.</translation>
        </message>
        <message>
            <source>Ranking by each of them</source>
            <translation>Ranking by each of them</translation>
        </message>
        <message>
            <source>The round comes to the same by all of them: nothing changes.</source>
            <translation>The round comes to the same by all of them: nothing changes.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ApproveRulesDialog</name>
        <message>
            <source>Approve the rules</source>
            <translation>Approve the rules</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Approve</translation>
        </message>
        <message>
            <source>&amp;In force from round</source>
            <translation>&amp;In force from round</translation>
        </message>
        <message>
            <source>Appro&amp;ved by</source>
            <translation>Appro&amp;ved by</translation>
        </message>
        <message>
            <source>Name and position</source>
            <translation>Name and position</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>R&amp;eason</translation>
        </message>
        <message>
            <source>For example: minutes of the meeting of 12/09/2023</source>
            <translation>For example: minutes of the meeting of 12/09/2023</translation>
        </message>
        <message>
            <source>Name who approved the rules.</source>
            <translation>Name who approved the rules.</translation>
        </message>
        <message>
            <source>Give the reason; it prints into the minutes.</source>
            <translation>Give the reason; it prints into the minutes.</translation>
        </message>
        <message>
            <source>No round from there on has been ranked yet.</source>
            <translation>No round from there on has been ranked yet.</translation>
        </message>
        <message>
            <source>What was ranked from there on is no longer valid and must be ranked and signed again: %1.</source>
            <translation>What was ranked from there on is no longer valid and must be ranked and signed again: %1.</translation>
        </message>
        <message>
            <source>They become version %1 and stay on record; a later decision is recorded beside them. %2</source>
            <translation>They become version %1 and stay on record; a later decision is recorded beside them. %2</translation>
        </message>
        <message>
            <source>No rules are in force in that round yet.</source>
            <translation>No rules are in force in that round yet.</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>nothing changes</translation>
        </message>
        <message>
            <source>Instead of version %1: %2</source>
            <translation>Instead of version %1: %2</translation>
        </message>
    </context>
    <context>
        <name>RuleVersionTableModel</name>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>In force in rounds</source>
            <translation>In force in rounds</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>the first</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
    </context>
    <context>
        <name>RulesComparisonTableModel</name>
        <message>
            <source>Number to predict</source>
            <translation>Number to predict</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Eligible</translation>
        </message>
        <message>
            <source>With every answer right</source>
            <translation>With every answer right</translation>
        </message>
        <message>
            <source>With a prize</source>
            <translation>With a prize</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Undecided</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>place %1</translation>
        </message>
        <message>
            <source>What is not the same</source>
            <translation>What is not the same</translation>
        </message>
    </context>
    <context>
        <name>AnswerLetter</name>
        <message>
            <source>The letter cannot be made: the complaint is not decided yet. Decide it first.</source>
            <translation>The letter cannot be made: the complaint is not decided yet. Decide it first.</translation>
        </message>
        <message>
            <source>The letter cannot be made: the register of complaints has no word &quot;%1&quot;.</source>
            <translation>The letter cannot be made: the register of complaints has no word &quot;%1&quot;.</translation>
        </message>
    </context>
    <context>
        <name>ComplaintTableModel</name>
        <message>
            <source>%1 (came in late)</source>
            <translation>%1 (came in late)</translation>
        </message>
        <message>
            <source>%1 (led to audit entry %2)</source>
            <translation>%1 (led to audit entry %2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: no. %2 of %3</source>
            <translation>%1: no. %2 of %3</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Answer due</translation>
        </message>
        <message>
            <source>Answer letter</source>
            <translation>Answer letter</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Submissions</translation>
        </message>
    </context>
    <context>
        <name>ComplaintsPage</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>&amp;Answer…</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Copy selected rows</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>&amp;Decide…</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Export CSV…</translation>
        </message>
        <message>
            <source>&amp;Link a submission…</source>
            <translation>&amp;Link a submission…</translation>
        </message>
        <message>
            <source>&amp;Open again…</source>
            <translation>&amp;Open again…</translation>
        </message>
        <message>
            <source>&amp;Register…</source>
            <translation>&amp;Register…</translation>
        </message>
        <message>
            <source>&amp;Take the link back…</source>
            <translation>&amp;Take the link back…</translation>
        </message>
        <message>
            <source>Add a &amp;note…</source>
            <translation>Add a &amp;note…</translation>
        </message>
        <message>
            <source>Show the &amp;issued letter…</source>
            <translation>Show the &amp;issued letter…</translation>
        </message>
    </context>
    <context>
        <name>LinkedSubmissionTableModel</name>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintLetterDialog</name>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>&amp;Complaint in brief</source>
            <translation>&amp;Complaint in brief</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <source>&amp;Issue</source>
            <translation>&amp;Issue</translation>
        </message>
        <message>
            <source>&amp;Number of the letter</source>
            <translation>&amp;Number of the letter</translation>
        </message>
        <message>
            <source>&amp;Salutation</source>
            <translation>&amp;Salutation</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>&amp;What follows</source>
            <translation>&amp;What follows</translation>
        </message>
        <message>
            <source>Answer complaint %1</source>
            <translation>Answer complaint %1</translation>
        </message>
        <message>
            <source>As in the office&apos;s register, e.g. 12</source>
            <translation>As in the office&apos;s register, e.g. 12</translation>
        </message>
        <message>
            <source>Give the number of the letter to issue it.</source>
            <translation>Give the number of the letter to issue it.</translation>
        </message>
        <message>
            <source>Look at the d&amp;raft…</source>
            <translation>Look at the d&amp;raft…</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Say who does it.</translation>
        </message>
        <message>
            <source>Si&amp;gned by</source>
            <translation>Si&amp;gned by</translation>
        </message>
        <message>
            <source>Signed &amp;for</source>
            <translation>Signed &amp;for</translation>
        </message>
        <message>
            <source>The letter is entered in the register under this number and date, and stays as it is issued. Look at the draft first: a draft is not entered, but that you read it is on record.</source>
            <translation>The letter is entered in the register under this number and date, and stays as it is issued. Look at the draft first: a draft is not entered, but that you read it is on record.</translation>
        </message>
        <message>
            <source>What follows; left out, the usual sentence for the outcome stands there</source>
            <translation>What follows; left out, the usual sentence for the outcome stands there</translation>
        </message>
        <message>
            <source>What the letter repeats of the complaint; may be left out</source>
            <translation>What the letter repeats of the complaint; may be left out</translation>
        </message>
        <message>
            <source>May be left out; for example “%1”</source>
            <translation>May be left out; for example “%1”</translation>
        </message>
        <message>
            <source>The letter is dated from the day of the outcome, %1, to today.</source>
            <translation>The letter is dated from the day of the outcome, %1, to today.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintOutcomeDialog</name>
        <message>
            <source>%1 · %2 · %3 (entry %4)</source>
            <translation>%1 · %2 · %3 (entry %4)</translation>
        </message>
        <message>
            <source>&amp;Decide</source>
            <translation>&amp;Decide</translation>
        </message>
        <message>
            <source>&amp;Led to</source>
            <translation>&amp;Led to</translation>
        </message>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Outcome</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Choose the outcome.</source>
            <translation>Choose the outcome.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Decide complaint %1</source>
            <translation>Decide complaint %1</translation>
        </message>
        <message>
            <source>It came in late: the last day to complain was %1.</source>
            <translation>It came in late: the last day to complain was %1.</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>Nothing in particular</translation>
        </message>
        <message>
            <source>The outcome goes into the letter to the complainant with its reason. It changes no result by itself: a key, a submission or accounts are changed where that is done, by two judges.</source>
            <translation>The outcome goes into the letter to the complainant with its reason. It changes no result by itself: a key, a submission or accounts are changed where that is done, by two judges.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintPane</name>
        <message>
            <source>%1 (%2 working days)</source>
            <translation>%1 (%2 working days)</translation>
        </message>
        <message>
            <source>%1 · %2
%3</source>
            <translation>%1 · %2
%3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, by %2</translation>
        </message>
        <message>
            <source>%1: it came in late</source>
            <translation>%1: it came in late</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Answer due</translation>
        </message>
        <message>
            <source>Answer letter</source>
            <translation>Answer letter</translation>
        </message>
        <message>
            <source>Asks for the reason and puts it on record first.</source>
            <translation>Asks for the reason and puts it on record first.</translation>
        </message>
        <message>
            <source>Choose a complaint to see what is known of it.</source>
            <translation>Choose a complaint to see what is known of it.</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <source>Complaint no. %1</source>
            <translation>Complaint no. %1</translation>
        </message>
        <message>
            <source>Complaints until</source>
            <translation>Complaints until</translation>
        </message>
        <message>
            <source>Erased: cannot be read any more.</source>
            <translation>Erased: cannot be read any more.</translation>
        </message>
        <message>
            <source>Linked submissions</source>
            <translation>Linked submissions</translation>
        </message>
        <message>
            <source>None yet. Link one here, or from its row of the ranking.</source>
            <translation>None yet. Link one here, or from its row of the ranking.</translation>
        </message>
        <message>
            <source>Nothing can be recorded now, so nothing is shown.</source>
            <translation>Nothing can be recorded now, so nothing is shown.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nothing yet.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Sho&amp;w what was said…</source>
            <translation>Sho&amp;w what was said…</translation>
        </message>
        <message>
            <source>Show in the audit &amp;trail</source>
            <translation>Show in the audit &amp;trail</translation>
        </message>
        <message>
            <source>Show in the ran&amp;king</source>
            <translation>Show in the ran&amp;king</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>What happened since</source>
            <translation>What happened since</translation>
        </message>
        <message>
            <source>What it &amp;led to (entry %1)</source>
            <translation>What it &amp;led to (entry %1)</translation>
        </message>
        <message>
            <source>no. %1 of %2</source>
            <translation>no. %1 of %2</translation>
        </message>
        <message>
            <source>On record with the reason; hidden again within a minute.</source>
            <translation>On record with the reason; hidden again within a minute.</translation>
        </message>
        <message>
            <source>Cannot be read: what is sealed of it was altered. Run “Verify all records”.</source>
            <translation>Cannot be read: what is sealed of it was altered. Run “Verify all records”.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintStepDialog</name>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Recor&amp;d</source>
            <translation>Recor&amp;d</translation>
        </message>
        <message>
            <source>Add a note to the complaint</source>
            <translation>Add a note to the complaint</translation>
        </message>
        <message>
            <source>Complaint %1 is no longer about submission %2. Both stay on record.</source>
            <translation>Complaint %1 is no longer about submission %2. Both stay on record.</translation>
        </message>
        <message>
            <source>Complaint %1 is to be decided anew; its round cannot be final before. What was decided and answered stays on record.</source>
            <translation>Complaint %1 is to be decided anew; its round cannot be final before. What was decided and answered stays on record.</translation>
        </message>
        <message>
            <source>Open the complaint again</source>
            <translation>Open the complaint again</translation>
        </message>
        <message>
            <source>Take a link back</source>
            <translation>Take a link back</translation>
        </message>
        <message>
            <source>The note stays with complaint %1 and cannot be changed afterwards.</source>
            <translation>The note stays with complaint %1 and cannot be changed afterwards.</translation>
        </message>
        <message>
            <source>Complaint %1 is to be decided anew. The result of its round was declared final and stays so; if the new outcome changes it, the round is ranked, signed and declared final again. What was decided and answered stays on record.</source>
            <translation>Complaint %1 is to be decided anew. The result of its round was declared final and stays so; if the new outcome changes it, the round is ranked, signed and declared final again. What was decided and answered stays on record.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintTextDialog</name>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>At most %1 letters are taken.</source>
            <translation>At most %1 letters are taken.</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Say who does it.</translation>
        </message>
        <message>
            <source>Write down what is to be recorded.</source>
            <translation>Write down what is to be recorded.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintsPage</name>
        <message>
            <source>%1 complaints are in %2.</source>
            <translation>%1 complaints are in %2.</translation>
        </message>
        <message>
            <source>&amp;Back to the complaints</source>
            <translation>&amp;Back to the complaints</translation>
        </message>
        <message>
            <source>A draft: it is not entered in the register, and has no number yet.</source>
            <translation>A draft: it is not entered in the register, and has no number yet.</translation>
        </message>
        <message>
            <source>A judge decides first, then it is answered.</source>
            <translation>A judge decides first, then it is answered.</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>All rounds</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
        <message>
            <source>Answer to complaint no. %1</source>
            <translation>Answer to complaint no. %1</translation>
        </message>
        <message>
            <source>As it is entered in the register. Printing and saving are put on record.</source>
            <translation>As it is entered in the register. Printing and saving are put on record.</translation>
        </message>
        <message>
            <source>Choose a complaint first.</source>
            <translation>Choose a complaint first.</translation>
        </message>
        <message>
            <source>Complaint no. %1 is registered.</source>
            <translation>Complaint no. %1 is registered.</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Complaints</translation>
        </message>
        <message>
            <source>Complaints about results (phúc tra): each gets a number and a day by which it is answered. A judge decides what comes of it, a secretary answers by letter. A round cannot be declared final while one of its complaints is open.</source>
            <translation>Complaints about results (phúc tra): each gets a number and a day by which it is answered. A judge decides what comes of it, a secretary answers by letter. A round cannot be declared final while one of its complaints is open.</translation>
        </message>
        <message>
            <source>Export the register</source>
            <translation>Export the register</translation>
        </message>
        <message>
            <source>Filter complaints</source>
            <translation>Filter complaints</translation>
        </message>
        <message>
            <source>It is decided already. Open it again first.</source>
            <translation>It is decided already. Open it again first.</translation>
        </message>
        <message>
            <source>It is not answered yet.</source>
            <translation>It is not answered yet.</translation>
        </message>
        <message>
            <source>It is open.</source>
            <translation>It is open.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>No complaint is like that.</source>
            <translation>No complaint is like that.</translation>
        </message>
        <message>
            <source>No complaint is shown.</source>
            <translation>No complaint is shown.</translation>
        </message>
        <message>
            <source>No submission is linked with it.</source>
            <translation>No submission is linked with it.</translation>
        </message>
        <message>
            <source>Nobody has complained about a result yet. What comes in by letter, phone or at the counter is registered here.</source>
            <translation>Nobody has complained about a result yet. What comes in by letter, phone or at the counter is registered here.</translation>
        </message>
        <message>
            <source>Recorded with complaint no. %1.</source>
            <translation>Recorded with complaint no. %1.</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>Register…</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Save as &amp;Word…</source>
            <translation>Save as &amp;Word…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>The letter that answers complaint no. %1 is issued.</source>
            <translation>The letter that answers complaint no. %1 is issued.</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word documents (*.docx)</translation>
        </message>
        <message>
            <source>Personal data of this contest is erased: complaints cannot be read, registered or answered any more.</source>
            <translation>Personal data of this contest is erased: complaints cannot be read, registered or answered any more.</translation>
        </message>
        <message>
            <source>It is answered already. Before another answer it is opened again.</source>
            <translation>It is answered already. Before another answer it is opened again.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LinkComplaintDialog</name>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>&amp;Complaint</source>
            <translation>&amp;Complaint</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Link</translation>
        </message>
        <message>
            <source>&amp;Register a new complaint…</source>
            <translation>&amp;Register a new complaint…</translation>
        </message>
        <message>
            <source>Link with a complaint</source>
            <translation>Link with a complaint</translation>
        </message>
        <message>
            <source>No. %1 · %2 · %3 · %4</source>
            <translation>No. %1 · %2 · %3 · %4</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Say who does it.</translation>
        </message>
        <message>
            <source>Submission %1 is named in the letter that answers the complaint.</source>
            <translation>Submission %1 is named in the letter that answers the complaint.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LinkSubmissionDialog</name>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>%1 has no submission with this id, or of this account.</source>
            <translation>%1 has no submission with this id, or of this account.</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Link</translation>
        </message>
        <message>
            <source>&amp;Submission or account</source>
            <translation>&amp;Submission or account</translation>
        </message>
        <message>
            <source>Choose the submission.</source>
            <translation>Choose the submission.</translation>
        </message>
        <message>
            <source>Link a submission with complaint %1</source>
            <translation>Link a submission with complaint %1</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Say who does it.</translation>
        </message>
        <message>
            <source>The submission is named in the letter. A wrong link is taken back with a reason.</source>
            <translation>The submission is named in the letter. A wrong link is taken back with a reason.</translation>
        </message>
        <message>
            <source>The whole id, as in the ranking</source>
            <translation>The whole id, as in the ranking</translation>
        </message>
        <message>
            <source>Type the id of a submission, or an account.</source>
            <translation>Type the id of a submission, or an account.</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>Looking for it…</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RegisterComplaintDialog</name>
        <message>
            <source> days after the result was signed</source>
            <translation> days after the result was signed</translation>
        </message>
        <message>
            <source> working days</source>
            <translation> working days</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;About</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;ddress</translation>
        </message>
        <message>
            <source>&amp;Complainant</source>
            <translation>&amp;Complainant</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Phone</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>&amp;Register</translation>
        </message>
        <message>
            <source>&amp;Submissions</source>
            <translation>&amp;Submissions</translation>
        </message>
        <message>
            <source>Its &amp;text</source>
            <translation>Its &amp;text</translation>
        </message>
        <message>
            <source>Answer &amp;within</source>
            <translation>Answer &amp;within</translation>
        </message>
        <message>
            <source>Days to c&amp;omplain</source>
            <translation>Days to c&amp;omplain</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>It gets the next number of the register. What is entered stays: a mistake is put right by a note.</source>
            <translation>It gets the next number of the register. What is entered stays: a mistake is put right by a note.</translation>
        </message>
        <message>
            <source>R&amp;eceived</source>
            <translation>R&amp;eceived</translation>
        </message>
        <message>
            <source>Register a complaint</source>
            <translation>Register a complaint</translation>
        </message>
        <message>
            <source>Say who complains.</source>
            <translation>Say who complains.</translation>
        </message>
        <message>
            <source>Their ids, if known; blanks between them</source>
            <translation>Their ids, if known; blanks between them</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>How it came in</translation>
        </message>
        <message>
            <source>It cannot have come in later than now.</source>
            <translation>It cannot have come in later than now.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ShowComplaintDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Show</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>&amp;Your name</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
        <message>
            <source>Read complaint %1</source>
            <translation>Read complaint %1</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Type your name.</translation>
        </message>
        <message>
            <source>What it is read for</source>
            <translation>What it is read for</translation>
        </message>
        <message>
            <source>Who complains and what was said are shown for a minute, or until you go on to another complaint. Who read them, and why, is on record before they appear.</source>
            <translation>Who complains and what was said are shown for a minute, or until you go on to another complaint. Who read them, and why, is on record before they appear.</translation>
        </message>
    </context>
    <context>
        <name>RunDifferenceTableModel</name>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Ranking %1</source>
            <translation>Ranking %1</translation>
        </message>
        <message>
            <source>What is not the same</source>
            <translation>What is not the same</translation>
        </message>
        <message>
            <source>input</source>
            <translation>input</translation>
        </message>
    </context>
    <context>
        <name>RunTableModel</name>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Computed</translation>
        </message>
        <message>
            <source>Declared final</source>
            <translation>Declared final</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Eligible</translation>
        </message>
        <message>
            <source>Number to predict</source>
            <translation>Number to predict</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <source>Rule book version</source>
            <translation>Rule book version</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>With a prize</source>
            <translation>With a prize</translation>
        </message>
        <message>
            <source>With every answer right</source>
            <translation>With every answer right</translation>
        </message>
    </context>
    <context>
        <name>RunTexts</name>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 of %2: %3</translation>
        </message>
        <message>
            <source>Accounts counted as one person: %1</source>
            <translation>Accounts counted as one person: %1</translation>
        </message>
        <message>
            <source>File %1 (rows accepted: %2)</source>
            <translation>File %1 (rows accepted: %2)</translation>
        </message>
        <message>
            <source>Key of paper %1, question %2</source>
            <translation>Key of paper %1, question %2</translation>
        </message>
        <message>
            <source>Key of question %1</source>
            <translation>Key of question %1</translation>
        </message>
        <message>
            <source>Result of round %1</source>
            <translation>Result of round %1</translation>
        </message>
        <message>
            <source>Roster: entries</source>
            <translation>Roster: entries</translation>
        </message>
        <message>
            <source>Roster: entries withdrawn</source>
            <translation>Roster: entries withdrawn</translation>
        </message>
        <message>
            <source>Submission %1 taken out</source>
            <translation>Submission %1 taken out</translation>
        </message>
        <message>
            <source>Tie decided by draw, seed %1: %2</source>
            <translation>Tie decided by draw, seed %1: %2</translation>
        </message>
        <message>
            <source>Tie decided by the judges: %1</source>
            <translation>Tie decided by the judges: %1</translation>
        </message>
        <message>
            <source>Version of the answer key</source>
            <translation>Version of the answer key</translation>
        </message>
        <message>
            <source>Version of the answer key of paper %1</source>
            <translation>Version of the answer key of paper %1</translation>
        </message>
        <message>
            <source>Version of the rule book</source>
            <translation>Version of the rule book</translation>
        </message>
        <message>
            <source>another place</source>
            <translation>another place</translation>
        </message>
        <message>
            <source>another prize</source>
            <translation>another prize</translation>
        </message>
        <message>
            <source>another result from the same inputs</source>
            <translation>another result from the same inputs</translation>
        </message>
        <message>
            <source>counts for everybody</source>
            <translation>counts for everybody</translation>
        </message>
        <message>
            <source>current</source>
            <translation>current</translation>
        </message>
        <message>
            <source>gains a prize</source>
            <translation>gains a prize</translation>
        </message>
        <message>
            <source>loses the prize</source>
            <translation>loses the prize</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no longer valid: %1</source>
            <translation>no longer valid: %1</translation>
        </message>
        <message>
            <source>no prize</source>
            <translation>no prize</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>place %1</translation>
        </message>
        <message>
            <source>superseded by %1</source>
            <translation>superseded by %1</translation>
        </message>
        <message>
            <source>tie for a prize</source>
            <translation>tie for a prize</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>Number to predict</source>
            <translation>Number to predict</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Eligible</translation>
        </message>
        <message>
            <source>With every answer right</source>
            <translation>With every answer right</translation>
        </message>
        <message>
            <source>In the standing</source>
            <translation>In the standing</translation>
        </message>
        <message>
            <source>With a prize</source>
            <translation>With a prize</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Undecided</translation>
        </message>
        <message>
            <source>Roster: account %1 excludes those merged with it</source>
            <translation>Roster: account %1 excludes those merged with it</translation>
        </message>
        <message>
            <source>Later row of submission %1 counts</source>
            <translation>Later row of submission %1 counts</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RunsDialog</name>
        <message>
            <source>%1 rows are in %2.</source>
            <translation>%1 rows are in %2.</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Compare</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Export CSV…</translation>
        </message>
        <message>
            <source>Choose two rankings.</source>
            <translation>Choose two rankings.</translation>
        </message>
        <message>
            <source>Compare two rankings first.</source>
            <translation>Compare two rankings first.</translation>
        </message>
        <message>
            <source>Every ranking of the round stays as it was; one of them stands. Choose two (Shift or Ctrl) and press Enter to see what is not the same; one alone is compared with the one that stands.</source>
            <translation>Every ranking of the round stays as it was; one of them stands. Choose two (Shift or Ctrl) and press Enter to see what is not the same; one alone is compared with the one that stands.</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>Export the comparison</translation>
        </message>
        <message>
            <source>From %1 to %2 nobody&apos;s prize or place changes.</source>
            <translation>From %1 to %2 nobody&apos;s prize or place changes.</translation>
        </message>
        <message>
            <source>Of those who have a prize, or tie for one, the prize or place changes for: %1.</source>
            <translation>Of those who have a prize, or tie for one, the prize or place changes for: %1.</translation>
        </message>
        <message>
            <source>Rankings</source>
            <translation>Rankings</translation>
        </message>
        <message>
            <source>Rankings of %1</source>
            <translation>Rankings of %1</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>What is not the same</source>
            <translation>What is not the same</translation>
        </message>
        <message>
            <source>Show in the audit &amp;trail</source>
            <translation>Show in the audit &amp;trail</translation>
        </message>
        <message>
            <source>Choose one ranking.</source>
            <translation>Choose one ranking.</translation>
        </message>
        <message>
            <source>From %1 to %2 nobody&apos;s place changes.</source>
            <translation>From %1 to %2 nobody&apos;s place changes.</translation>
        </message>
        <message>
            <source>From %1 to %2, people whose place changes: %3, from place %4 on.</source>
            <translation>From %1 to %2, people whose place changes: %3, from place %4 on.</translation>
        </message>
        <message>
            <source>None of them has a prize or ties for one.</source>
            <translation>None of them has a prize or ties for one.</translation>
        </message>
    </context>
    <context>
        <name>EffectText</name>
        <message>
            <source>Another prize for %1: %2 → %3.</source>
            <translation>Another prize for %1: %2 → %3.</translation>
        </message>
        <message>
            <source>Into the prizes:</source>
            <translation>Into the prizes:</translation>
        </message>
        <message>
            <source>No round with submissions is concerned: the prizes stay as they are.</source>
            <translation>No round with submissions is concerned: the prizes stay as they are.</translation>
        </message>
        <message>
            <source>Out of the prizes, with the prize they had:</source>
            <translation>Out of the prizes, with the prize they had:</translation>
        </message>
        <message>
            <source>People taking part: %1 → %2.</source>
            <translation>People taking part: %1 → %2.</translation>
        </message>
        <message>
            <source>People with every answer right: %1 → %2.</source>
            <translation>People with every answer right: %1 → %2.</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Round %1</translation>
        </message>
        <message>
            <source>Submissions: %1 → %2.</source>
            <translation>Submissions: %1 → %2.</translation>
        </message>
        <message>
            <source>The prizes stay as they are.</source>
            <translation>The prizes stay as they are.</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>undecided</translation>
        </message>
        <message>
            <source>Into a tie for a prize, still to be decided:</source>
            <translation>Into a tie for a prize, still to be decided:</translation>
        </message>
        <message>
            <source>Out of a tie for a prize:</source>
            <translation>Out of a tie for a prize:</translation>
        </message>
    </context>
    <context>
        <name>hoithi::EffectPane</name>
        <message>
            <source>Effect on the prizes</source>
            <translation>Effect on the prizes</translation>
        </message>
        <message>
            <source>Ranking…</source>
            <translation>Ranking…</translation>
        </message>
        <message>
            <source>S&amp;how the effect</source>
            <translation>S&amp;how the effect</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;top</translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditEntryDialog</name>
        <message>
            <source>Audit entry</source>
            <translation>Audit entry</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintDraft</name>
        <message>
            <source>What was typed here when the program ended stands in the form again. Cancel to discard it.</source>
            <translation>What was typed here when the program ended stands in the form again. Cancel to discard it.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OpenPointList</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Complaints about a final result that no judge has decided: nos. %1</source>
            <translation>
                <numerusform>Complaint about a final result that no judge has decided: no. %1</numerusform>
                <numerusform>Complaints about a final result that no judge has decided: nos. %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Complaints that no judge has decided: nos. %1</source>
            <translation>
                <numerusform>Complaint that no judge has decided: no. %1</numerusform>
                <numerusform>Complaints that no judge has decided: nos. %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Complaints whose answers are overdue: nos. %1</source>
            <translation>
                <numerusform>Complaint whose answer is overdue: no. %1</numerusform>
                <numerusform>Complaints whose answers are overdue: nos. %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Review flags that concern a prize and are not settled: %1</source>
            <translation>Review flags that concern a prize and are not settled: %1</translation>
        </message>
        <message>
            <source>Rows of later files that differ from what is stored, and no judge has decided: %1</source>
            <translation>Rows of later files that differ from what is stored, and no judge has decided: %1</translation>
        </message>
    </context>
    <context>
        <name>DecisionsDialog</name>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>accounts count as one person</source>
            <translation>accounts count as one person</translation>
        </message>
        <message>
            <source>submission invalidated</source>
            <translation>submission invalidated</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>Judges</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>Decisions in force: %1</source>
            <translation>Decisions in force: %1</translation>
        </message>
        <message>
            <source>Judges have invalidated no submission of this round and merged no accounts for it.</source>
            <translation>Judges have invalidated no submission of this round and merged no accounts for it.</translation>
        </message>
        <message>
            <source>What judges have decided about submissions and accounts, and not taken back.</source>
            <translation>What judges have decided about submissions and accounts, and not taken back.</translation>
        </message>
        <message>
            <source>&amp;Take back…</source>
            <translation>&amp;Take back…</translation>
        </message>
    </context>
    <context>
        <name>OutputFile</name>
        <message>
            <source>it is no ordinary file</source>
            <translation>it is no ordinary file</translation>
        </message>
        <message>
            <source>it holds a contest, which would be lost</source>
            <translation>it holds a contest, which would be lost</translation>
        </message>
        <message>
            <source>its name is that of a contest file</source>
            <translation>its name is that of a contest file</translation>
        </message>
    </context>
    <context>
        <name>WaitingProposals</name>
        <message>
            <source>%1 has proposed this on %2. It waits for a second person (%3).</source>
            <translation>%1 has proposed this on %2. It waits for a second person (%3).</translation>
        </message>
    </context>
    <context>
        <name>InputFile</name>
        <message>
            <source>it is no ordinary file</source>
            <translation>it is no ordinary file</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgenciesPage</name>
        <message>
            <source>Agencies</source>
            <translation>Agencies</translation>
        </message>
        <message>
            <source>Texts to decide</source>
            <translation>Texts to decide</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>List of agencies</source>
            <translation>List of agencies</translation>
        </message>
        <message>
            <source>Filter the table</source>
            <translation>Filter the table</translation>
        </message>
        <message>
            <source>Nothing has been decided about agencies yet.</source>
            <translation>Nothing has been decided about agencies yet.</translation>
        </message>
        <message>
            <source>Every submission names an agency of the list.</source>
            <translation>Every submission names an agency of the list.</translation>
        </message>
        <message>
            <source>Nothing is left to decide. Submissions without an agency: %1 that say nothing, %2 whose text is none of the list.</source>
            <translation>Nothing is left to decide. Submissions without an agency: %1 that say nothing, %2 whose text is none of the list.</translation>
        </message>
        <message>
            <source>Choose a text first.</source>
            <translation>Choose a text first.</translation>
        </message>
        <message>
            <source>Choose the agency that is meant first.</source>
            <translation>Choose the agency that is meant first.</translation>
        </message>
        <message>
            <source>This decision is not in force any more.</source>
            <translation>This decision is not in force any more.</translation>
        </message>
        <message>
            <source>Choose a decision first.</source>
            <translation>Choose a decision first.</translation>
        </message>
        <message>
            <source>Nothing is shown.</source>
            <translation>Nothing is shown.</translation>
        </message>
        <message>
            <source>“%1” is none of the list.</source>
            <translation>“%1” is none of the list.</translation>
        </message>
        <message>
            <source>“%1” means %2. Submissions that count for it now: %3.</source>
            <translation>“%1” means %2. Submissions that count for it now: %3.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Taken back: what “%1” means is open again.</source>
            <translation>Taken back: what “%1” means is open again.</translation>
        </message>
        <message>
            <source>Submissions without an agency: %1. Of these %2 say nothing, and the text of %3 is none of the list.</source>
            <translation>Submissions without an agency: %1. Of these %2 say nothing, and the text of %3 is none of the list.</translation>
        </message>
        <message>
            <source>There are too many different texts: %1 submissions are not in the table yet.</source>
            <translation>There are too many different texts: %1 submissions are not in the table yet.</translation>
        </message>
        <message>
            <source>Submissions whose agency is not clear from what people wrote: alike texts stand together, with the agencies that they may mean. One decision holds for all of them, in earlier files and later ones, and can be taken back. The list of agencies is changed here, too. Collective prizes that any of it affects are then awarded again.</source>
            <translation>Submissions whose agency is not clear from what people wrote: alike texts stand together, with the agencies that they may mean. One decision holds for all of them, in earlier files and later ones, and can be taken back. The list of agencies is changed here, too. Collective prizes that any of it affects are then awarded again.</translation>
        </message>
        <message>
            <source>Changes of the list</source>
            <translation>Changes of the list</translation>
        </message>
        <message>
            <source>The agencies are as the contest was made with them.</source>
            <translation>The agencies are as the contest was made with them.</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>All rounds</translation>
        </message>
        <message>
            <source>Choose agencies in the list first.</source>
            <translation>Choose agencies in the list first.</translation>
        </message>
        <message>
            <source>None of the chosen agencies is merged.</source>
            <translation>None of the chosen agencies is merged.</translation>
        </message>
        <message>
            <source>The agencies are still being read.</source>
            <translation>The agencies are still being read.</translation>
        </message>
        <message>
            <source>No text is open.</source>
            <translation>No text is open.</translation>
        </message>
        <message>
            <source>This change is not in force.</source>
            <translation>This change is not in force.</translation>
        </message>
        <message>
            <source>Choose a change of the list first.</source>
            <translation>Choose a change of the list first.</translation>
        </message>
        <message>
            <source>The chosen agencies count by themselves again.</source>
            <translation>The chosen agencies count by themselves again.</translation>
        </message>
        <message>
            <source>The agencies are so already. Nothing was recorded.</source>
            <translation>The agencies are so already. Nothing was recorded.</translation>
        </message>
        <message>
            <source>Recorded as change %1. Figures follow it; collective prizes that it affects are to be awarded again.</source>
            <translation>Recorded as change %1. Figures follow it; collective prizes that it affects are to be awarded again.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <source>Change %1: %2</source>
            <translation>Change %1: %2</translation>
        </message>
        <message>
            <source>Change %1 is taken back.</source>
            <translation>Change %1 is taken back.</translation>
        </message>
        <message>
            <source>Choose the list of agencies</source>
            <translation>Choose the list of agencies</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv)</source>
            <translation>Lists (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>The agencies are in %1.</source>
            <translation>The agencies are in %1.</translation>
        </message>
        <message>
            <source>Save the list of agencies</source>
            <translation>Save the list of agencies</translation>
        </message>
        <message>
            <source>agencies.xlsx</source>
            <translation>agencies.xlsx</translation>
        </message>
        <message>
            <source>Save the open texts</source>
            <translation>Save the open texts</translation>
        </message>
        <message>
            <source>agency-texts.csv</source>
            <translation>agency-texts.csv</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV files (*.csv)</translation>
        </message>
        <message>
            <source>The open texts are in %1.</source>
            <translation>The open texts are in %1.</translation>
        </message>
        <message>
            <source>It holds from %1 on.</source>
            <translation>It holds from %1 on.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgencyChangeDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>For instance the resolution that it follows</source>
            <translation>For instance the resolution that it follows</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Say who does it.</translation>
        </message>
        <message>
            <source>The last round closes on %1: what holds from a later day changes no figure.</source>
            <translation>The last round closes on %1: what holds from a later day changes no figure.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgencyFieldsDialog</name>
        <message>
            <source>Add an agency</source>
            <translation>Add an agency</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Change %1</translation>
        </message>
        <message numerus="yes">
            <source>Change %n agencies</source>
            <translation>
                <numerusform>Change %n agency</numerusform>
                <numerusform>Change %n agencies</numerusform>
            </translation>
        </message>
        <message>
            <source>Names are read from now on in files that were imported earlier, too; a former name stays readable. A name that two agencies have means none of them.</source>
            <translation>Names are read from now on in files that were imported earlier, too; a former name stays readable. A name that two agencies have means none of them.</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Code</translation>
        </message>
        <message>
            <source>As files have it</source>
            <translation>As files have it</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Other names</source>
            <translation>&amp;Other names</translation>
        </message>
        <message>
            <source>divided by |</source>
            <translation>divided by |</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <source>B&amp;loc</source>
            <translation>B&amp;loc</translation>
        </message>
        <message>
            <source>Code of the agency abo&amp;ve</source>
            <translation>Code of the agency abo&amp;ve</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>as it is</translation>
        </message>
        <message>
            <source>counted in figures</source>
            <translation>counted in figures</translation>
        </message>
        <message>
            <source>not counted any more</source>
            <translation>not counted any more</translation>
        </message>
        <message>
            <source>&amp;Figures</source>
            <translation>&amp;Figures</translation>
        </message>
        <message>
            <source>Left empty: as it is</source>
            <translation>Left empty: as it is</translation>
        </message>
        <message>
            <source>Type the agency&apos;s code.</source>
            <translation>Type the agency&apos;s code.</translation>
        </message>
        <message>
            <source>Type the agency&apos;s name.</source>
            <translation>Type the agency&apos;s name.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgencyImportDialog</name>
        <message>
            <source>New: %1. Changed: %2. As they are: %3. Cannot be taken: %4. Agencies that the file does not name stay as they are: %5.</source>
            <translation>New: %1. Changed: %2. As they are: %3. Cannot be taken: %4. Agencies that the file does not name stay as they are: %5.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>cannot be taken</source>
            <translation>cannot be taken</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>as it is</translation>
        </message>
        <message>
            <source>Import agencies from %1</source>
            <translation>Import agencies from %1</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Import</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Correct the lines that cannot be taken, and choose the file again.</source>
            <translation>Correct the lines that cannot be taken, and choose the file again.</translation>
        </message>
        <message>
            <source>The agencies are as in the file already.</source>
            <translation>The agencies are as in the file already.</translation>
        </message>
    </context>
    <context>
        <name>AgenciesPage</name>
        <message>
            <source>&amp;Decide</source>
            <translation>&amp;Decide</translation>
        </message>
        <message>
            <source>&amp;None of the list</source>
            <translation>&amp;None of the list</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>Take &amp;back</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Copy selected rows</translation>
        </message>
        <message>
            <source>Chang&amp;e…</source>
            <translation>Chang&amp;e…</translation>
        </message>
        <message>
            <source>&amp;Merge…</source>
            <translation>&amp;Merge…</translation>
        </message>
        <message>
            <source>Und&amp;o the merger…</source>
            <translation>Und&amp;o the merger…</translation>
        </message>
        <message>
            <source>Headco&amp;unts…</source>
            <translation>Headco&amp;unts…</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Add…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Import…</translation>
        </message>
        <message>
            <source>&amp;Save the list…</source>
            <translation>&amp;Save the list…</translation>
        </message>
        <message>
            <source>Save the open te&amp;xts…</source>
            <translation>Save the open te&amp;xts…</translation>
        </message>
        <message>
            <source>Take the change bac&amp;k…</source>
            <translation>Take the change bac&amp;k…</translation>
        </message>
    </context>
    <context>
        <name>AgencyChangeTableModel</name>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Recorded by</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgencyPane</name>
        <message>
            <source>%1%: %2</source>
            <translation>%1%: %2</translation>
        </message>
        <message>
            <source>Another agency: name or code</source>
            <translation>Another agency: name or code</translation>
        </message>
        <message>
            <source>Reason (may be left out)</source>
            <translation>Reason (may be left out)</translation>
        </message>
        <message>
            <source>Decide for all of them</source>
            <translation>Decide for all of them</translation>
        </message>
        <message>
            <source>In the list: 1–5 chooses, Enter decides and goes on to the next.</source>
            <translation>In the list: 1–5 chooses, Enter decides and goes on to the next.</translation>
        </message>
        <message>
            <source>Agencies of the list</source>
            <translation>Agencies of the list</translation>
        </message>
        <message>
            <source>They may mean</source>
            <translation>They may mean</translation>
        </message>
        <message>
            <source>No agency has this in its name.</source>
            <translation>No agency has this in its name.</translation>
        </message>
        <message>
            <source>Nothing in the list is like this. Type another agency, or say that it is none.</source>
            <translation>Nothing in the list is like this. Type another agency, or say that it is none.</translation>
        </message>
        <message>
            <source>Texts alike</source>
            <translation>Texts alike</translation>
        </message>
        <message>
            <source>Choose a text to see how people wrote it, and what it may mean.</source>
            <translation>Choose a text to see how people wrote it, and what it may mean.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… and %1 more</translation>
        </message>
    </context>
    <context>
        <name>AgencyWords</name>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>open again</source>
            <translation>open again</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>replaced</translation>
        </message>
        <message>
            <source>none of the list</source>
            <translation>none of the list</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>other agencies have this name, too</source>
            <translation>other agencies have this name, too</translation>
        </message>
        <message>
            <source>only diacritics differ</source>
            <translation>only diacritics differ</translation>
        </message>
        <message>
            <source>another word for the unit, or none</source>
            <translation>another word for the unit, or none</translation>
        </message>
        <message>
            <source>the agency above is another one, or unclear</source>
            <translation>the agency above is another one, or unclear</translation>
        </message>
        <message>
            <source>nearly the same letters</source>
            <translation>nearly the same letters</translation>
        </message>
        <message>
            <source>words in common</source>
            <translation>words in common</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>not counted</translation>
        </message>
        <message>
            <source>into %1, from %2</source>
            <translation>into %1, from %2</translation>
        </message>
        <message>
            <source>change %1 taken back</source>
            <translation>change %1 taken back</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>is the code of the agency</source>
            <translation>is the code of the agency</translation>
        </message>
    </context>
    <context>
        <name>UnresolvedTableModel</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Submissions</translation>
        </message>
        <message>
            <source>Spellings</source>
            <translation>Spellings</translation>
        </message>
        <message>
            <source>May mean</source>
            <translation>May mean</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidence</translation>
        </message>
    </context>
    <context>
        <name>AgencyDecisionTableModel</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>AgencyTableModel</name>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Bloc</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>Code of the agency above</source>
            <translation>Code of the agency above</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Headcount</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Merged</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Other names</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTableModel</name>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>National id</translation>
        </message>
        <message>
            <source>Agency code</source>
            <translation>Agency code</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Paper code</source>
            <translation>Paper code</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prediction</translation>
        </message>
        <message>
            <source>Differs from another of the files chosen</source>
            <translation>Differs from another of the files chosen</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>Stored</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Vanished</source>
            <translation>Vanished</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DifferencesPanel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Shows these rows, or leaves them out</source>
            <translation>Shows these rows, or leaves them out</translation>
        </message>
        <message>
            <source>Unchanged: %1</source>
            <translation>Unchanged: %1</translation>
        </message>
        <message>
            <source>Of %1 differences the first %2 are listed; all are counted.</source>
            <translation>Of %1 differences the first %2 are listed; all are counted.</translation>
        </message>
        <message>
            <source>Filter differences</source>
            <translation>Filter differences</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WithdrawBatchDialog</name>
        <message>
            <source>Withdraw an imported file</source>
            <translation>Withdraw an imported file</translation>
        </message>
        <message>
            <source>None of the %1 submissions of %2 counts any more: not in rankings, participation or flags. Rankings made before are to be made again. The file can be imported again; what was stored of it stays on record with the reason.</source>
            <translation>None of the %1 submissions of %2 counts any more: not in rankings, participation or flags. Rankings made before are to be made again. The file can be imported again; what was stored of it stays on record with the reason.</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Withdraw</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Say who does it.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Give the reason.</translation>
        </message>
    </context>
    <context>
        <name>LayoutGuess</name>
        <message>
            <source>The column “%1” stands %2 times, before it was %3.</source>
            <translation>The column “%1” stands %2 times, before it was %3.</translation>
        </message>
        <message>
            <source>Several columns are called “%1”, and columns stand in another order.</source>
            <translation>Several columns are called “%1”, and columns stand in another order.</translation>
        </message>
        <message>
            <source>Where the column “%1” stood, there is “%2” now.</source>
            <translation>Where the column “%1” stood, there is “%2” now.</translation>
        </message>
        <message>
            <source>These columns are gone: %1.</source>
            <translation>These columns are gone: %1.</translation>
        </message>
        <message>
            <source>These columns are new: %1.</source>
            <translation>These columns are new: %1.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>It has the name that the field is known by.</source>
            <translation>It has the name that the field is known by.</translation>
        </message>
        <message>
            <source>Several columns may hold “%1”: %2. Choose one.</source>
            <translation>Several columns may hold “%1”: %2. Choose one.</translation>
        </message>
        <message>
            <source>Its name says so, and its values fit.</source>
            <translation>Its name says so, and its values fit.</translation>
        </message>
        <message>
            <source>The column %1 is called like “%2”, but its values do not look like it. Look at them, and decide.</source>
            <translation>The column %1 is called like “%2”, but its values do not look like it. Look at them, and decide.</translation>
        </message>
        <message>
            <source>Does the column %1 hold “%2”? Its name may mean something else.</source>
            <translation>Does the column %1 hold “%2”? Its name may mean something else.</translation>
        </message>
        <message>
            <source>No column was found for “%1”, which every row needs. Choose it.</source>
            <translation>No column was found for “%1”, which every row needs. Choose it.</translation>
        </message>
        <message>
            <source>Nothing is known by this name. It is not read.</source>
            <translation>Nothing is known by this name. It is not read.</translation>
        </message>
        <message>
            <source>An import does not need it. It is not read.</source>
            <translation>An import does not need it. It is not read.</translation>
        </message>
        <message>
            <source>The file is not UTF-8, and in no other encoding that is known does it read as Vietnamese. Save it as UTF-8, or choose an encoding.</source>
            <translation>The file is not UTF-8, and in no other encoding that is known does it read as Vietnamese. Save it as UTF-8, or choose an encoding.</translation>
        </message>
        <message>
            <source>The file is not UTF-8. It reads best as %1: is “%2” right?</source>
            <translation>The file is not UTF-8. It reads best as %1: is “%2” right?</translation>
        </message>
        <message>
            <source>Many values stand in single quotes. Are the quotes to be left out?</source>
            <translation>Many values stand in single quotes. Are the quotes to be left out?</translation>
        </message>
        <message>
            <source>Some lines have quotes that are not closed. Are quotes to be read like any other character?</source>
            <translation>Some lines have quotes that are not closed. Are quotes to be read like any other character?</translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>semicolons</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>tabs</translation>
        </message>
        <message>
            <source>bars</source>
            <translation>bars</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>commas</translation>
        </message>
        <message>
            <source>No line was found that names the columns in words that are known. Choose the line, and then the columns.</source>
            <translation>No line was found that names the columns in words that are known. Choose the line, and then the columns.</translation>
        </message>
        <message>
            <source>Line %1 names the columns: %2 of its names are known.</source>
            <translation>Line %1 names the columns: %2 of its names are known.</translation>
        </message>
        <message>
            <source>The columns are divided by %1.</source>
            <translation>The columns are divided by %1.</translation>
        </message>
        <message>
            <source>The columns from %1 on seem to say whether an answer was right, not which option was chosen. An import needs what was chosen.</source>
            <translation>The columns from %1 on seem to say whether an answer was right, not which option was chosen. An import needs what was chosen.</translation>
        </message>
        <message>
            <source>The columns from %1 on look like one answer each, but not all of them do, or a number is missing or there twice. Choose the columns of answers.</source>
            <translation>The columns from %1 on look like one answer each, but not all of them do, or a number is missing or there twice. Choose the columns of answers.</translation>
        </message>
        <message>
            <source>It is the answer to question %1, by its name and its values.</source>
            <translation>It is the answer to question %1, by its name and its values.</translation>
        </message>
        <message>
            <source>“%1” should be in the column %2, but its values are in no known form. Choose the column and the form.</source>
            <translation>“%1” should be in the column %2, but its values are in no known form. Choose the column and the form.</translation>
        </message>
        <message>
            <source>All rows have the same in the column %1. Is it what people chose, and not the key?</source>
            <translation>All rows have the same in the column %1. Is it what people chose, and not the key?</translation>
        </message>
        <message>
            <source>Is what people chose in the column %1? By its name it could also be the key, or something else.</source>
            <translation>Is what people chose in the column %1? By its name it could also be the key, or something else.</translation>
        </message>
        <message>
            <source>The answers are numbers, with 0 among them (%1). Is 0 the first option, or an answer that was left out?</source>
            <translation>The answers are numbers, with 0 among them (%1). Is 0 the first option, or an answer that was left out?</translation>
        </message>
        <message>
            <source>The answers are numbers (%1), too few to tell whether the first option is 0 or 1. Choose.</source>
            <translation>The answers are numbers (%1), too few to tell whether the first option is 0 or 1. Choose.</translation>
        </message>
        <message>
            <source>The answers seem to be the wording of options (%1). They can be read where the round has a paper of this contest. Choose that form, or another.</source>
            <translation>The answers seem to be the wording of options (%1). They can be read where the round has a paper of this contest. Choose that form, or another.</translation>
        </message>
        <message>
            <source>Submission id</source>
            <translation>Submission id</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>National id</translation>
        </message>
        <message>
            <source>Agency code</source>
            <translation>Agency code</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Paper code</source>
            <translation>Paper code</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Prediction</translation>
        </message>
        <message>
            <source>“%1” should be in the column %2, but its values are no moments in a known format. Choose the column and the format.</source>
            <translation>“%1” should be in the column %2, but its values are no moments in a known format. Choose the column and the format.</translation>
        </message>
        <message>
            <source>The day stands in %1, and the time of day in %2.</source>
            <translation>The day stands in %1, and the time of day in %2.</translation>
        </message>
        <message>
            <source>Is the time in the column %1 when the answers were handed in? Choose what it is.</source>
            <translation>Is the time in the column %1 when the answers were handed in? Choose what it is.</translation>
        </message>
        <message>
            <source>The times in %1 are not in one known format. Choose the format; what is not in it is rejected.</source>
            <translation>The times in %1 are not in one known format. Choose the format; what is not in it is rejected.</translation>
        </message>
        <message>
            <source>Does the day or the month come first in %1 (like %2)? The values leave both open.</source>
            <translation>Does the day or the month come first in %1 (like %2)? The values leave both open.</translation>
        </message>
        <message>
            <source>Several sheets look like dumps: %1. Is “%2” the one to be read?</source>
            <translation>Several sheets look like dumps: %1. Is “%2” the one to be read?</translation>
        </message>
        <message>
            <source>It is a time of day, of the day on which the answers were handed in.</source>
            <translation>It is a time of day, of the day on which the answers were handed in.</translation>
        </message>
        <message>
            <source>The names stand in several columns: %1. Choose the part of the name that each holds; the parts are joined in that order.</source>
            <translation>The names stand in several columns: %1. Choose the part of the name that each holds; the parts are joined in that order.</translation>
        </message>
        <message>
            <source>The first line holds values, and no names. Has the table no header? Then its columns are called by letters.</source>
            <translation>The first line holds values, and no names. Has the table no header? Then its columns are called by letters.</translation>
        </message>
        <message>
            <source>Day or month may come first in it (like %1): choose that too (“time”).</source>
            <translation>Day or month may come first in it (like %1): choose that too (“time”).</translation>
        </message>
        <message>
            <source>A running number of the rows is not enough, since it changes from file to file: the export needs a column that identifies each submission. Ask for the file with one.</source>
            <translation>A running number of the rows is not enough, since it changes from file to file: the export needs a column that identifies each submission. Ask for the file with one.</translation>
        </message>
        <message>
            <source>The column %1 is how long somebody took (like %2), not a time of day. Shall the beginning be computed from it? Then choose in which unit it is (“duration”): %3. Otherwise leave it out.</source>
            <translation>The column %1 is how long somebody took (like %2), not a time of day. Shall the beginning be computed from it? Then choose in which unit it is (“duration”): %3. Otherwise leave it out.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>seconds</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milliseconds</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>minutes and seconds (clock)</source>
            <translation>minutes and seconds (clock)</translation>
        </message>
        <message>
            <source>%1; its name says %2</source>
            <translation>%1; its name says %2</translation>
        </message>
        <message>
            <source>None of its columns is there: %1. If the first line holds values, the header is missing.</source>
            <translation>None of its columns is there: %1. If the first line holds values, the header is missing.</translation>
        </message>
    </context>
    <context>
        <name>Backend</name>
        <message>
            <source>A backend is asked over https only: give an address that begins with https://.</source>
            <translation>A backend is asked over https only: give an address that begins with https://.</translation>
        </message>
        <message>
            <source>No secure connection to the backend could be made. Ask whoever runs it.</source>
            <translation>No secure connection to the backend could be made. Ask whoever runs it.</translation>
        </message>
        <message>
            <source>Nobody whom this computer trusts vouches for the backend&apos;s certificate. Where the backend has a certificate authority of its own, give its file. Nothing was sent.</source>
            <translation>Nobody whom this computer trusts vouches for the backend&apos;s certificate. Where the backend has a certificate authority of its own, give its file. Nothing was sent.</translation>
        </message>
        <message>
            <source>The address of a backend holds no name, password, “?” or “#”. The token is kept apart from it.</source>
            <translation>The address of a backend holds no name, password, “?” or “#”. The token is kept apart from it.</translation>
        </message>
        <message>
            <source>The backend answered in a way that HoiThi does not know (status %1). Check the address.</source>
            <translation>The backend answered in a way that HoiThi does not know (status %1). Check the address.</translation>
        </message>
        <message>
            <source>The backend asks to come back in %1 minutes. Try again then.</source>
            <translation>The backend asks to come back in %1 minutes. Try again then.</translation>
        </message>
        <message>
            <source>The backend cannot answer at the moment. Try again later.</source>
            <translation>The backend cannot answer at the moment. Try again later.</translation>
        </message>
        <message>
            <source>The backend does not answer in time. Check the network and try again.</source>
            <translation>The backend does not answer in time. Check the network and try again.</translation>
        </message>
        <message>
            <source>The backend does not let this token fetch round %1. Ask whoever gave it out.</source>
            <translation>The backend does not let this token fetch round %1. Ask whoever gave it out.</translation>
        </message>
        <message>
            <source>The backend does not take connections at this address. Check the address, or try later.</source>
            <translation>The backend does not take connections at this address. Check the address, or try later.</translation>
        </message>
        <message>
            <source>The backend has too much to do. Try again later.</source>
            <translation>The backend has too much to do. Try again later.</translation>
        </message>
        <message>
            <source>The backend knows no submissions of round %1 at this address. Check the address.</source>
            <translation>The backend knows no submissions of round %1 at this address. Check the address.</translation>
        </message>
        <message>
            <source>The backend compresses its answer in a way that it was not asked for. Whoever runs it has to correct that.</source>
            <translation>The backend compresses its answer in a way that it was not asked for. Whoever runs it has to correct that.</translation>
        </message>
        <message>
            <source>The backend refuses the token. Ask for a new one.</source>
            <translation>The backend refuses the token. Ask for a new one.</translation>
        </message>
        <message>
            <source>The backend says that round %1 has %2 submissions, but sent %3. Nothing was stored.</source>
            <translation>The backend says that round %1 has %2 submissions, but sent %3. Nothing was stored.</translation>
        </message>
        <message>
            <source>The backend sends more than a page may hold. Whoever runs it has to correct that.</source>
            <translation>The backend sends more than a page may hold. Whoever runs it has to correct that.</translation>
        </message>
        <message>
            <source>The backend sends on to another address. The token was not sent there. Ask for the right address.</source>
            <translation>The backend sends on to another address. The token was not sent there. Ask for the right address.</translation>
        </message>
        <message>
            <source>The backend sent submissions of round %1 for round %2. Nothing was stored.</source>
            <translation>The backend sent submissions of round %1 for round %2. Nothing was stored.</translation>
        </message>
        <message>
            <source>The backend&apos;s address is not known. Check the address and the network.</source>
            <translation>The backend&apos;s address is not known. Check the address and the network.</translation>
        </message>
        <message>
            <source>The backend&apos;s answer came damaged. Try again.</source>
            <translation>The backend&apos;s answer came damaged. Try again.</translation>
        </message>
        <message>
            <source>The backend&apos;s answer is no page of submissions. Whoever runs it has to correct that.</source>
            <translation>The backend&apos;s answer is no page of submissions. Whoever runs it has to correct that.</translation>
        </message>
        <message>
            <source>The backend&apos;s certificate is for another address. Check the address. Nothing was sent.</source>
            <translation>The backend&apos;s certificate is for another address. Check the address. Nothing was sent.</translation>
        </message>
        <message>
            <source>The backend&apos;s certificate is not valid today. Check the date of this computer, or ask whoever runs the backend.</source>
            <translation>The backend&apos;s certificate is not valid today. Check the date of this computer, or ask whoever runs the backend.</translation>
        </message>
        <message>
            <source>The backend&apos;s pages repeat themselves. Nothing was stored.</source>
            <translation>The backend&apos;s pages repeat themselves. Nothing was stored.</translation>
        </message>
        <message>
            <source>The connection to the backend broke off. Check the network and try again.</source>
            <translation>The connection to the backend broke off. Check the network and try again.</translation>
        </message>
        <message>
            <source>The file of the certificate authority holds no certificate in PEM form.</source>
            <translation>The file of the certificate authority holds no certificate in PEM form.</translation>
        </message>
        <message>
            <source>The submissions change while they are fetched. Fetch them once the round has closed. Nothing was stored.</source>
            <translation>The submissions change while they are fetched. Fetch them once the round has closed. Nothing was stored.</translation>
        </message>
        <message>
            <source>This is no address of a backend. It looks like https://host/path.</source>
            <translation>This is no address of a backend. It looks like https://host/path.</translation>
        </message>
        <message>
            <source>This is no token of a backend: a token is one line of letters, digits and -._~+/=</source>
            <translation>This is no token of a backend: a token is one line of letters, digits and -._~+/=</translation>
        </message>
        <message>
            <source>What answers at this address is no backend: it sends no JSON. Check the address.</source>
            <translation>What answers at this address is no backend: it sends no JSON. Check the address.</translation>
        </message>
        <message>
            <source>The backend does not let this token publish there. Ask whoever gave it out.</source>
            <translation>The backend does not let this token publish there. Ask whoever gave it out.</translation>
        </message>
        <message>
            <source>The backend takes nothing for this round at this address. Check the address.</source>
            <translation>The backend takes nothing for this round at this address. Check the address.</translation>
        </message>
        <message>
            <source>The backend takes this no longer: the round is too far along there. Ask whoever runs it.</source>
            <translation>The backend takes this no longer: the round is too far along there. Ask whoever runs it.</translation>
        </message>
        <message>
            <source>This is more than the backend takes. Ask whoever runs it.</source>
            <translation>This is more than the backend takes. Ask whoever runs it.</translation>
        </message>
        <message>
            <source>The backend does not accept what was sent. Ask whoever runs it which contest it is set up for.</source>
            <translation>The backend does not accept what was sent. Ask whoever runs it which contest it is set up for.</translation>
        </message>
        <message>
            <source>The backend does not say what it has there. Check the address, or ask whoever runs it.</source>
            <translation>The backend does not say what it has there. Check the address, or ask whoever runs it.</translation>
        </message>
        <message>
            <source>This is too large for a backend: %1 MiB, where 16 are taken. Use smaller images.</source>
            <translation>This is too large for a backend: %1 MiB, where 16 are taken. Use smaller images.</translation>
        </message>
        <message>
            <source>Something else was published there meanwhile. Nothing was replaced: find out by whom, then publish again.</source>
            <translation>Something else was published there meanwhile. Nothing was replaced: find out by whom, then publish again.</translation>
        </message>
        <message>
            <source>The backend does not have what was sent, although it says so. Ask whoever runs it.</source>
            <translation>The backend does not have what was sent, although it says so. Ask whoever runs it.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LayoutChoices</name>
        <message>
            <source>&amp;Columns divided by</source>
            <translation>&amp;Columns divided by</translation>
        </message>
        <message>
            <source>&amp;Quotes</source>
            <translation>&amp;Quotes</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Encoding</translation>
        </message>
        <message>
            <source>&amp;Header in line</source>
            <translation>&amp;Header in line</translation>
        </message>
        <message>
            <source>first</source>
            <translation>first</translation>
        </message>
        <message>
            <source>&amp;Times like</source>
            <translation>&amp;Times like</translation>
        </message>
        <message>
            <source>D&amp;urations in</source>
            <translation>D&amp;urations in</translation>
        </message>
        <message>
            <source>&amp;Answers as</source>
            <translation>&amp;Answers as</translation>
        </message>
        <message>
            <source>&amp;Divided by</source>
            <translation>&amp;Divided by</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>comma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>semicolon</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>bar</source>
            <translation>bar</translation>
        </message>
        <message>
            <source>double</source>
            <translation>double</translation>
        </message>
        <message>
            <source>single</source>
            <translation>single</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>16/09/2023 08:05 (day first)</source>
            <translation>16/09/2023 08:05 (day first)</translation>
        </message>
        <message>
            <source>09/16/2023 08:05 (month first)</source>
            <translation>09/16/2023 08:05 (month first)</translation>
        </message>
        <message>
            <source>45185.34 (Excel)</source>
            <translation>45185.34 (Excel)</translation>
        </message>
        <message>
            <source>1694826312 (seconds)</source>
            <translation>1694826312 (seconds)</translation>
        </message>
        <message>
            <source>1694826312345 (milliseconds)</source>
            <translation>1694826312345 (milliseconds)</translation>
        </message>
        <message>
            <source>no durations</source>
            <translation>no durations</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>seconds</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milliseconds</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>letters</translation>
        </message>
        <message>
            <source>numbers from 1</source>
            <translation>numbers from 1</translation>
        </message>
        <message>
            <source>numbers from 0</source>
            <translation>numbers from 0</translation>
        </message>
        <message>
            <source>wording of options</source>
            <translation>wording of options</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>slash</source>
            <translation>slash</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>hyphen</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>blank</translation>
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation>&amp;Sheet</translation>
        </message>
        <message>
            <source>the one that fits</source>
            <translation>the one that fits</translation>
        </message>
        <message>
            <source>minutes and seconds</source>
            <translation>minutes and seconds</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LayoutColumns</name>
        <message>
            <source>%1: time of day</source>
            <translation>%1: time of day</translation>
        </message>
        <message>
            <source>Answer %1</source>
            <translation>Answer %1</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <translation>%1 (suggested)</translation>
        </message>
        <message>
            <source>– not read –</source>
            <translation>– not read –</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>holds</translation>
        </message>
        <message>
            <source>? %1</source>
            <translation>? %1</translation>
        </message>
        <message>
            <source>%1: part %2</source>
            <translation>%1: part %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LayoutDialog</name>
        <message>
            <source>As they will be stored</source>
            <translation>As they will be stored</translation>
        </message>
        <message>
            <source>To be decided: tick what is right as it is</source>
            <translation>To be decided: tick what is right as it is</translation>
        </message>
        <message>
            <source>How %1 is read</source>
            <translation>How %1 is read</translation>
        </message>
        <message>
            <source>&amp;Profile</source>
            <translation>&amp;Profile</translation>
        </message>
        <message>
            <source>&amp;Load from a file…</source>
            <translation>&amp;Load from a file…</translation>
        </message>
        <message>
            <source>First rows of the file, as they are</source>
            <translation>First rows of the file, as they are</translation>
        </message>
        <message>
            <source>&amp;Keep it in the contest as</source>
            <translation>&amp;Keep it in the contest as</translation>
        </message>
        <message>
            <source>for this file only</source>
            <translation>for this file only</translation>
        </message>
        <message>
            <source>&amp;Read the file so</source>
            <translation>&amp;Read the file so</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>⚠ %1</source>
            <translation>⚠ %1</translation>
        </message>
        <message>
            <source>It cannot be read so: the row would be rejected.</source>
            <translation>It cannot be read so: the row would be rejected.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Reading the file…</translation>
        </message>
        <message>
            <source>Decide what is open: choose something else, or tick it.</source>
            <translation>Decide what is open: choose something else, or tick it.</translation>
        </message>
        <message>
            <source>as guessed from the file</source>
            <translation>as guessed from the file</translation>
        </message>
        <message>
            <source>%1 (version %2)</source>
            <translation>%1 (version %2)</translation>
        </message>
        <message>
            <source>Choose a mapping profile</source>
            <translation>Choose a mapping profile</translation>
        </message>
        <message>
            <source>Profiles (*.json)</source>
            <translation>Profiles (*.json)</translation>
        </message>
        <message>
            <source>No value of “%1” can be read so. Choose how it is written, or another column.</source>
            <translation>No value of “%1” can be read so. Choose how it is written, or another column.</translation>
        </message>
        <message>
            <source>Ho&amp;w it is written</source>
            <translation>Ho&amp;w it is written</translation>
        </message>
        <message>
            <source>Show or hide how the file is divided, and how times and answers are written</source>
            <translation>Show or hide how the file is divided, and how times and answers are written</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BackendDialog</name>
        <message>
            <source>Publish the paper of %1</source>
            <translation>Publish the paper of %1</translation>
        </message>
        <message>
            <source>Publish the result of %1</source>
            <translation>Publish the result of %1</translation>
        </message>
        <message>
            <source>Fetch the submissions of %1</source>
            <translation>Fetch the submissions of %1</translation>
        </message>
        <message>
            <source>All questions of %1 go to this backend, in all variants with their images, and without any key. From then on whoever runs it can read them. It goes into the audit trail before anything is sent.</source>
            <translation>All questions of %1 go to this backend, in all variants with their images, and without any key. From then on whoever runs it can read them. It goes into the audit trail before anything is sent.</translation>
        </message>
        <message>
            <source>Everybody who has a prize in %1 goes to this backend, with name, agency, prize and result, and of the phone the last three digits alone; no national id. It goes into the audit trail before anything is sent.</source>
            <translation>Everybody who has a prize in %1 goes to this backend, with name, agency, prize and result, and of the phone the last three digits alone; no national id. It goes into the audit trail before anything is sent.</translation>
        </message>
        <message>
            <source>The contest&apos;s server hands the submissions over. They are shown first and compared with what is stored, as those of a file are; nothing is stored before you import them.</source>
            <translation>The contest&apos;s server hands the submissions over. They are shown first and compared with what is stored, as those of a file are; nothing is stored before you import them.</translation>
        </message>
        <message>
            <source>&amp;Fetch</source>
            <translation>&amp;Fetch</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Publish</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Address</translation>
        </message>
        <message>
            <source>where it has an authority of its own</source>
            <translation>where it has an authority of its own</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Browse…</translation>
        </message>
        <message>
            <source>&amp;Certificate file</source>
            <translation>&amp;Certificate file</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>Te&amp;st the connection</source>
            <translation>Te&amp;st the connection</translation>
        </message>
        <message>
            <source>Certificate of the authority</source>
            <translation>Certificate of the authority</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem);;All files (*)</source>
            <translation>Certificates (*.crt *.pem);;All files (*)</translation>
        </message>
        <message>
            <source>as it is kept</source>
            <translation>as it is kept</translation>
        </message>
        <message>
            <source>This computer&apos;s keyring holds a token for this address. Type another one to replace it.</source>
            <translation>This computer&apos;s keyring holds a token for this address. Type another one to replace it.</translation>
        </message>
        <message>
            <source>No keyring keeps the token on this computer: the one you gave is there until HoiThi is closed.</source>
            <translation>No keyring keeps the token on this computer: the one you gave is there until HoiThi is closed.</translation>
        </message>
        <message>
            <source>Whoever runs the backend gives it out. It is kept in this computer&apos;s keyring, and nowhere else.</source>
            <translation>Whoever runs the backend gives it out. It is kept in this computer&apos;s keyring, and nowhere else.</translation>
        </message>
        <message>
            <source>Whoever runs the backend gives it out. No keyring answers on this computer: it is kept until HoiThi is closed, and has to be given again after that.</source>
            <translation>Whoever runs the backend gives it out. No keyring answers on this computer: it is kept until HoiThi is closed, and has to be given again after that.</translation>
        </message>
        <message>
            <source>Type the address of the backend.</source>
            <translation>Type the address of the backend.</translation>
        </message>
        <message>
            <source>A token is one word of letters, digits and -._~+/=</source>
            <translation>A token is one word of letters, digits and -._~+/=</translation>
        </message>
        <message>
            <source>Type the token.</source>
            <translation>Type the token.</translation>
        </message>
        <message>
            <source>The backend refuses the token: it is no longer valid, or not for this round. Get a new one and give it again.</source>
            <translation>The backend refuses the token: it is no longer valid, or not for this round. Get a new one and give it again.</translation>
        </message>
        <message>
            <source>The token is not in the keyring</source>
            <translation>The token is not in the keyring</translation>
        </message>
        <message>
            <source>This computer&apos;s keyring did not take the token. It is kept until HoiThi is closed, and has to be given again after that.</source>
            <translation>This computer&apos;s keyring did not take the token. It is kept until HoiThi is closed, and has to be given again after that.</translation>
        </message>
        <message>
            <source>Asking the backend…</source>
            <translation>Asking the backend…</translation>
        </message>
        <message>
            <source>The backend answers and takes the token. Submissions of %1 there: %2.</source>
            <translation>The backend answers and takes the token. Submissions of %1 there: %2.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FetchJob</name>
        <message>
            <source>Fetching from page %1 on</source>
            <translation>Fetching from page %1 on</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>Fetching</translation>
        </message>
        <message>
            <source>%1 of %2 submissions have come, and are kept as long as the contest is open; page %3 is the next.</source>
            <translation>%1 of %2 submissions have come, and are kept as long as the contest is open; page %3 is the next.</translation>
        </message>
        <message>
            <source>The fetch was stopped. Nothing was stored.</source>
            <translation>The fetch was stopped. Nothing was stored.</translation>
        </message>
        <message>
            <source>Change what is given…</source>
            <translation>Change what is given…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Nothing new: the backend has what was fetched last.</source>
            <translation>Nothing new: the backend has what was fetched last.</translation>
        </message>
        <message>
            <source>Fetch it all the same</source>
            <translation>Fetch it all the same</translation>
        </message>
        <message>
            <source>The backend has no submissions of %1.</source>
            <translation>The backend has no submissions of %1.</translation>
        </message>
        <message>
            <source>The backend has other submissions than before the break: all of them were fetched anew.</source>
            <translation>The backend has other submissions than before the break: all of them were fetched anew.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PublishJob</name>
        <message>
            <source>Publishing</source>
            <translation>Publishing</translation>
        </message>
        <message>
            <source>The backend has exactly this already, at %1: nothing was sent.</source>
            <translation>The backend has exactly this already, at %1: nothing was sent.</translation>
        </message>
        <message>
            <source>The paper of %1 is published at %2.</source>
            <translation>The paper of %1 is published at %2.</translation>
        </message>
        <message>
            <source>The result of %1 is published at %2. People named in it: %3.</source>
            <translation>The result of %1 is published at %2. People named in it: %3.</translation>
        </message>
        <message>
            <source>Stopped. Whether the backend has it shows when you publish it again.</source>
            <translation>Stopped. Whether the backend has it shows when you publish it again.</translation>
        </message>
        <message>
            <source>Replace it…</source>
            <translation>Replace it…</translation>
        </message>
        <message>
            <source>Replace what is published there</source>
            <translation>Replace what is published there</translation>
        </message>
        <message>
            <source>What %1 has published of %2 is lost there, whoever put it there.</source>
            <translation>What %1 has published of %2 is lost there, whoever put it there.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RowDialog</name>
        <message>
            <source>Row %1 of the sheet</source>
            <translation>Row %1 of the sheet</translation>
        </message>
        <message>
            <source>Line %1 of the file</source>
            <translation>Line %1 of the file</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>&amp;Open the file</source>
            <translation>&amp;Open the file</translation>
        </message>
        <message>
            <source>⚠ %1</source>
            <translation>⚠ %1</translation>
        </message>
        <message>
            <source>▶ %1</source>
            <translation>▶ %1</translation>
        </message>
        <message>
            <source>The row was rejected for this.</source>
            <translation>The row was rejected for this.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WatchFolderDialog</name>
        <message>
            <source>Watch a folder</source>
            <translation>Watch a folder</translation>
        </message>
        <message>
            <source>Dumps that come into the folder are read as soon as they are whole, compared with what is stored, and shown on this page. Nothing in the folder is changed, moved or deleted. This computer remembers the folder for this contest; it is watched while the contest is open here.</source>
            <translation>Dumps that come into the folder are read as soon as they are whole, compared with what is stored, and shown on this page. Nothing in the folder is changed, moved or deleted. This computer remembers the folder for this contest; it is watched while the contest is open here.</translation>
        </message>
        <message>
            <source>&amp;Watch</source>
            <translation>&amp;Watch</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Folder</translation>
        </message>
        <message>
            <source>Import a dump by itself where it only brings &amp;new rows: none changed or rejected</source>
            <translation>Import a dump by itself where it only brings &amp;new rows: none changed or rejected</translation>
        </message>
        <message>
            <source>whatever fits the columns</source>
            <translation>whatever fits the columns</translation>
        </message>
        <message>
            <source>&amp;Round</source>
            <translation>&amp;Round</translation>
        </message>
        <message>
            <source>Mapping &amp;profile</source>
            <translation>Mapping &amp;profile</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Choose…</translation>
        </message>
        <message>
            <source>&amp;Stop watching</source>
            <translation>&amp;Stop watching</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translation>Choose the folder to watch</translation>
        </message>
        <message>
            <source>Choose the folder.</source>
            <translation>Choose the folder.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>There is no such folder.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ConflictsDialog</name>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>stored one kept</source>
            <translation>stored one kept</translation>
        </message>
        <message>
            <source>later row counts</source>
            <translation>later row counts</translation>
        </message>
        <message>
            <source>the same by now</source>
            <translation>the same by now</translation>
        </message>
        <message>
            <source>%1 on %2: %3</source>
            <translation>%1 on %2: %3</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>Fields that differ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflicts</translation>
        </message>
        <message>
            <source>Rows of later files whose submission was stored before with other content. What is stored stays, unless two judges let the row count.</source>
            <translation>Rows of later files whose submission was stored before with other content. What is stored stays, unless two judges let the row count.</translation>
        </message>
        <message>
            <source>&amp;Let the row count…</source>
            <translation>&amp;Let the row count…</translation>
        </message>
        <message>
            <source>&amp;Keep what is stored…</source>
            <translation>&amp;Keep what is stored…</translation>
        </message>
        <message>
            <source>Keep for the whole &amp;file…</source>
            <translation>Keep for the whole &amp;file…</translation>
        </message>
        <message>
            <source>&amp;Take back…</source>
            <translation>&amp;Take back…</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>What differs</translation>
        </message>
        <message>
            <source>Proposed. It waits for a second judge.</source>
            <translation>Proposed. It waits for a second judge.</translation>
        </message>
        <message>
            <source>The row counts in place of what was stored. Rank the round again.</source>
            <translation>The row counts in place of what was stored. Rank the round again.</translation>
        </message>
        <message>
            <source>What was stored before counts again. Rank the round again.</source>
            <translation>What was stored before counts again. Rank the round again.</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 rows</translation>
        </message>
        <message>
            <source>All open rows of %1</source>
            <translation>All open rows of %1</translation>
        </message>
        <message>
            <source>What is stored stays: %1 decided.</source>
            <translation>What is stored stays: %1 decided.</translation>
        </message>
        <message>
            <source>The row is open again.</source>
            <translation>The row is open again.</translation>
        </message>
        <message>
            <source>%1 open of %2</source>
            <translation>%1 open of %2</translation>
        </message>
        <message>
            <source>%1; the first %2 are listed</source>
            <translation>%1; the first %2 are listed</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Choose a row first.</translation>
        </message>
        <message>
            <source>Choose one row: this is decided for each by itself.</source>
            <translation>Choose one row: this is decided for each by itself.</translation>
        </message>
        <message>
            <source>This row is decided. Take the decision back first.</source>
            <translation>This row is decided. Take the decision back first.</translation>
        </message>
        <message>
            <source>It differs from what is stored no more.</source>
            <translation>It differs from what is stored no more.</translation>
        </message>
        <message>
            <source>Among the chosen rows are decided ones. Choose open rows only.</source>
            <translation>Among the chosen rows are decided ones. Choose open rows only.</translation>
        </message>
        <message>
            <source>The chosen rows are of several files. Choose rows of one.</source>
            <translation>The chosen rows are of several files. Choose rows of one.</translation>
        </message>
        <message>
            <source>This row is not decided yet.</source>
            <translation>This row is not decided yet.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
    </context>
    <context>
        <name>hoithi::KeepConflictDialog</name>
        <message>
            <source>Keep what is stored</source>
            <translation>Keep what is stored</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>%1: what is stored stays. No result changes, and it can be opened again.</source>
            <translation>%1: what is stored stays. No result changes, and it can be opened again.</translation>
        </message>
        <message>
            <source>%1: to be decided again. What was said before stays on record.</source>
            <translation>%1: to be decided again. What was said before stays on record.</translation>
        </message>
        <message>
            <source>Re&amp;cord</source>
            <translation>Re&amp;cord</translation>
        </message>
        <message>
            <source>&amp;Judge</source>
            <translation>&amp;Judge</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Your full name</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Type the judge's name.</source>
            <translation>Type the judge's name.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Say why.</translation>
        </message>
        <message>
            <source>Ro&amp;ws</source>
            <translation>Ro&amp;ws</translation>
        </message>
    </context>
    <context>
        <name>hoithi::TakeConflictDialog</name>
        <message>
            <source>Of submission %1 the row in line %2 of %3 counts in place of what is stored. Results that it bears on become stale and must be made and signed again. Nothing is deleted, and the decision can be taken back.</source>
            <translation>Of submission %1 the row in line %2 of %3 counts in place of what is stored. Results that it bears on become stale and must be made and signed again. Nothing is deleted, and the decision can be taken back.</translation>
        </message>
        <message>
            <source>Of submission %1 what was stored before counts again, and the row in line %2 of %3 no longer. Results that it bears on become stale; where nothing else changed, the earlier one holds again. Both decisions stay on record.</source>
            <translation>Of submission %1 what was stored before counts again, and the row in line %2 of %3 no longer. Results that it bears on become stale; where nothing else changed, the earlier one holds again. Both decisions stay on record.</translation>
        </message>
        <message>
            <source>Let the row count</source>
            <translation>Let the row count</translation>
        </message>
        <message>
            <source>Restore what was stored</source>
            <translation>Restore what was stored</translation>
        </message>
        <message>
            <source>&amp;Propose to let it count</source>
            <translation>&amp;Propose to let it count</translation>
        </message>
        <message>
            <source>&amp;Propose to restore it</source>
            <translation>&amp;Propose to restore it</translation>
        </message>
        <message>
            <source>&amp;Let it count</source>
            <translation>&amp;Let it count</translation>
        </message>
        <message>
            <source>Res&amp;tore</source>
            <translation>Res&amp;tore</translation>
        </message>
    </context>
    <context>
        <name>Ingest</name>
        <message>
            <source>The file has no header of agencies. Its first line names the columns: “code” (Mã cơ quan), and any of “name”, “kind”, “bloc”, “parent_code”, “headcount”, “headcount_from”, “aliases”, “merged_into”, “merged_from”, “counted”.</source>
            <translation>The file has no header of agencies. Its first line names the columns: “code” (Mã cơ quan), and any of “name”, “kind”, “bloc”, “parent_code”, “headcount”, “headcount_from”, “aliases”, “merged_into”, “merged_from”, “counted”.</translation>
        </message>
        <message>
            <source>The file has more than %1 agencies. Is it the right file?</source>
            <translation>The file has more than %1 agencies. Is it the right file?</translation>
        </message>
        <message>
            <source>Line %1 of the file cannot be read. Save it as CSV in UTF-8, and try again.</source>
            <translation>Line %1 of the file cannot be read. Save it as CSV in UTF-8, and try again.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Check that you may open it.</source>
            <translation>The file %1 cannot be read. Check that you may open it.</translation>
        </message>
        <message>
            <source>%1 is too large for a list of agencies.</source>
            <translation>%1 is too large for a list of agencies.</translation>
        </message>
        <message>
            <source>The file holds no rows. Export it again.</source>
            <translation>The file holds no rows. Export it again.</translation>
        </message>
        <message>
            <source>The header has no column “%1”. Add it, or choose a mapping profile that names the column.</source>
            <translation>The header has no column “%1”. Add it, or choose a mapping profile that names the column.</translation>
        </message>
        <message>
            <source>The header has the column “%1” twice. Remove one of them.</source>
            <translation>The header has the column “%1” twice. Remove one of them.</translation>
        </message>
        <message>
            <source>The header line cannot be read. Export the file again.</source>
            <translation>The header line cannot be read. Export the file again.</translation>
        </message>
        <message>
            <source>Line %1 is longer than 1 MiB: this is no table of submissions. Export the file again.</source>
            <translation>Line %1 is longer than 1 MiB: this is no table of submissions. Export the file again.</translation>
        </message>
        <message>
            <source>More than 1,000 quotes are not closed, the last in line %1. Export the file again.</source>
            <translation>More than 1,000 quotes are not closed, the last in line %1. Export the file again.</translation>
        </message>
        <message>
            <source>More than 2,000,000 empty lines follow each other, the last is line %1. Export the file again.</source>
            <translation>More than 2,000,000 empty lines follow each other, the last is line %1. Export the file again.</translation>
        </message>
        <message>
            <source>The table has no header, and no column “%1”. Choose a mapping profile that names its columns by letter or number.</source>
            <translation>The table has no header, and no column “%1”. Choose a mapping profile that names its columns by letter or number.</translation>
        </message>
        <message>
            <source>An archive or a workbook cannot be read from standard input. Save it to a file, and import that.</source>
            <translation>An archive or a workbook cannot be read from standard input. Save it to a file, and import that.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 is no .xlsx file. Save it as one, or give it the name that it should have.</source>
            <translation>%1 is no .xlsx file. Save it as one, or give it the name that it should have.</translation>
        </message>
        <message>
            <source>The workbook %1 is too large to be read packed. Unpack it first.</source>
            <translation>The workbook %1 is too large to be read packed. Unpack it first.</translation>
        </message>
        <message>
            <source>%1 has other columns than its mapping profile was made for. %2 Look at it, and save the profile anew (profile guess).</source>
            <translation>%1 has other columns than its mapping profile was made for. %2 Look at it, and save the profile anew (profile guess).</translation>
        </message>
        <message>
            <source>The file %1 does not exist. Check its name.</source>
            <translation>The file %1 does not exist. Check its name.</translation>
        </message>
        <message>
            <source>%1 is a folder. Choose a file in it.</source>
            <translation>%1 is a folder. Choose a file in it.</translation>
        </message>
        <message>
            <source>Reading %1 failed. Copy it to this computer and try again.</source>
            <translation>Reading %1 failed. Copy it to this computer and try again.</translation>
        </message>
        <message>
            <source>The file %1 is empty. Export it again.</source>
            <translation>The file %1 is empty. Export it again.</translation>
        </message>
        <message>
            <source>%1 is an archive of a kind that is not read here. Unpack it, and choose the dumps in it.</source>
            <translation>%1 is an archive of a kind that is not read here. Unpack it, and choose the dumps in it.</translation>
        </message>
        <message>
            <source>%1 is neither text nor a workbook. Choose a CSV, NDJSON, JSON or .xlsx file.</source>
            <translation>%1 is neither text nor a workbook. Choose a CSV, NDJSON, JSON or .xlsx file.</translation>
        </message>
        <message>
            <source>The gzip file %1 is cut off. Copy or export it again.</source>
            <translation>The gzip file %1 is cut off. Copy or export it again.</translation>
        </message>
        <message>
            <source>%1 is no ordinary file. Choose another one.</source>
            <translation>%1 is no ordinary file. Choose another one.</translation>
        </message>
        <message>
            <source>The name of %1 is not written in UTF-8, so the file cannot be opened. Rename the file, and try again.</source>
            <translation>The name of %1 is not written in UTF-8, so the file cannot be opened. Rename the file, and try again.</translation>
        </message>
        <message>
            <source>%1 is a link to a file that is not there, or to itself. Put the file in its place.</source>
            <translation>%1 is a link to a file that is not there, or to itself. Put the file in its place.</translation>
        </message>
        <message>
            <source>%1 holds another archive, “%2”. Unpack the outer one, and choose what is in it.</source>
            <translation>%1 holds another archive, “%2”. Unpack the outer one, and choose what is in it.</translation>
        </message>
        <message>
            <source>%1 holds “%2”, which is no dump (%3). Take it out, or unpack the zip file and choose the dumps.</source>
            <translation>%1 holds “%2”, which is no dump (%3). Take it out, or unpack the zip file and choose the dumps.</translation>
        </message>
        <message>
            <source>%1 unpacks to more than dumps do, and is not read. Export it again.</source>
            <translation>%1 unpacks to more than dumps do, and is not read. Export it again.</translation>
        </message>
        <message>
            <source>%1 holds no dump (%2).</source>
            <translation>%1 holds no dump (%2).</translation>
        </message>
        <message>
            <source>The file %1 was changed or removed while it was read, so nothing of it counts. Wait until it is copied completely, and try again.</source>
            <translation>The file %1 was changed or removed while it was read, so nothing of it counts. Wait until it is copied completely, and try again.</translation>
        </message>
        <message>
            <source>%1 is a workbook of the format before 2007, or protected by a password. Save it as .xlsx without a password.</source>
            <translation>%1 is a workbook of the format before 2007, or protected by a password. Save it as .xlsx without a password.</translation>
        </message>
        <message>
            <source>The file holds no list of submissions: neither a JSON array, nor an object with one under “data”. Export it again.</source>
            <translation>The file holds no list of submissions: neither a JSON array, nor an object with one under “data”. Export it again.</translation>
        </message>
        <message>
            <source>The JSON file ends in line %1, before its list does. Copy or export it again.</source>
            <translation>The JSON file ends in line %1, before its list does. Copy or export it again.</translation>
        </message>
        <message>
            <source>Line %1: a value longer than 1 MiB begins here: this is no list of submissions. Export the file again.</source>
            <translation>Line %1: a value longer than 1 MiB begins here: this is no list of submissions. Export the file again.</translation>
        </message>
        <message>
            <source>Line %1: a second JSON object follows the first. If each line is an object, give the file a name that ends in .ndjson.</source>
            <translation>Line %1: a second JSON object follows the first. If each line is an object, give the file a name that ends in .ndjson.</translation>
        </message>
        <message>
            <source>Line %1: something follows the end of the JSON document. Export the file again.</source>
            <translation>Line %1: something follows the end of the JSON document. Export the file again.</translation>
        </message>
        <message>
            <source>Line %1 breaks the JSON, so that it cannot be told where one submission ends and the next begins. Export the file again.</source>
            <translation>Line %1 breaks the JSON, so that it cannot be told where one submission ends and the next begins. Export the file again.</translation>
        </message>
        <message>
            <source>Line %1: the JSON file has “data” twice. Export it again.</source>
            <translation>Line %1: the JSON file has “data” twice. Export it again.</translation>
        </message>
        <message>
            <source>“columns” of the mapping profile must be an object. Correct the profile.</source>
            <translation>“columns” of the mapping profile must be an object. Correct the profile.</translation>
        </message>
        <message>
            <source>The mapping profile names an unknown field “%1”. Correct the profile.</source>
            <translation>The mapping profile names an unknown field “%1”. Correct the profile.</translation>
        </message>
        <message>
            <source>The mapping profile gives no column for “%1”. Correct the profile.</source>
            <translation>The mapping profile gives no column for “%1”. Correct the profile.</translation>
        </message>
        <message>
            <source>The mapping profile uses the column “%1” twice. Correct the profile.</source>
            <translation>The mapping profile uses the column “%1” twice. Correct the profile.</translation>
        </message>
        <message>
            <source>“time” of the mapping profile must be iso, dmy, mdy, excel, unix, unix_ms or js. Correct the profile.</source>
            <translation>“time” of the mapping profile must be iso, dmy, mdy, excel, unix, unix_ms or js. Correct the profile.</translation>
        </message>
        <message>
            <source>“delimiter” of the mapping profile must be a comma, semicolon, tab or bar. Correct the profile.</source>
            <translation>“delimiter” of the mapping profile must be a comma, semicolon, tab or bar. Correct the profile.</translation>
        </message>
        <message>
            <source>The mapping profile holds an unknown key “%1”. Correct the profile.</source>
            <translation>The mapping profile holds an unknown key “%1”. Correct the profile.</translation>
        </message>
        <message>
            <source>The mapping profile is not a JSON object. Correct the profile.</source>
            <translation>The mapping profile is not a JSON object. Correct the profile.</translation>
        </message>
        <message>
            <source>“sheet” of the mapping profile must be the name of a sheet. Correct the profile.</source>
            <translation>“sheet” of the mapping profile must be the name of a sheet. Correct the profile.</translation>
        </message>
        <message>
            <source>“occurrence” of the mapping profile must be a number from 1. Correct the profile.</source>
            <translation>“occurrence” of the mapping profile must be a number from 1. Correct the profile.</translation>
        </message>
        <message>
            <source>“duration” of the mapping profile must be seconds, milliseconds, minutes or clock, and stand at started_at, without “clock”. Correct the profile.</source>
            <translation>“duration” of the mapping profile must be seconds, milliseconds, minutes or clock, and stand at started_at, without “clock”. Correct the profile.</translation>
        </message>
        <message>
            <source>“quote” of the mapping profile must be a double or single quote, or empty. Correct the profile.</source>
            <translation>“quote” of the mapping profile must be a double or single quote, or empty. Correct the profile.</translation>
        </message>
        <message>
            <source>“answer_separator” of the mapping profile must be one of , ; | / - or a blank. Correct the profile.</source>
            <translation>“answer_separator” of the mapping profile must be one of , ; | / - or a blank. Correct the profile.</translation>
        </message>
        <message>
            <source>“answers” of the mapping profile must be letters, numbers, numbers_from_0 or texts. Correct the profile.</source>
            <translation>“answers” of the mapping profile must be letters, numbers, numbers_from_0 or texts. Correct the profile.</translation>
        </message>
        <message>
            <source>“encoding” of the mapping profile must be utf-8, windows-1258 or tcvn3. Correct the profile.</source>
            <translation>“encoding” of the mapping profile must be utf-8, windows-1258 or tcvn3. Correct the profile.</translation>
        </message>
        <message>
            <source>The mapping profile has a column for each answer, and so no “answer_separator”. Correct the profile.</source>
            <translation>The mapping profile has a column for each answer, and so no “answer_separator”. Correct the profile.</translation>
        </message>
        <message>
            <source>“full_name” of the mapping profile is one column, or a list of two or three. Correct the profile.</source>
            <translation>“full_name” of the mapping profile is one column, or a list of two or three. Correct the profile.</translation>
        </message>
        <message>
            <source>“%1” of the mapping profile is no column of a table without a header: it is called by letter or number. Correct the profile.</source>
            <translation>“%1” of the mapping profile is no column of a table without a header: it is called by letter or number. Correct the profile.</translation>
        </message>
        <message>
            <source>“header” of the mapping profile must be a line from 1 to 1000, or 0 for none. Correct the profile.</source>
            <translation>“header” of the mapping profile must be a line from 1 to 1000, or 0 for none. Correct the profile.</translation>
        </message>
        <message>
            <source>The mapping profile puts names, times or answers together from several columns. That is for tables, not for JSON.</source>
            <translation>The mapping profile puts names, times or answers together from several columns. That is for tables, not for JSON.</translation>
        </message>
        <message>
            <source>Line %1 is longer than 1 MiB: this is no list of submissions. Export the file again.</source>
            <translation>Line %1 is longer than 1 MiB: this is no list of submissions. Export the file again.</translation>
        </message>
        <message>
            <source>Line %1 of the roster cannot be read. Correct it and try again.</source>
            <translation>Line %1 of the roster cannot be read. Correct it and try again.</translation>
        </message>
        <message>
            <source>Line %1 of the roster has no account, no phone and no national id, so it identifies nobody. Fill in one of them.</source>
            <translation>Line %1 of the roster has no account, no phone and no national id, so it identifies nobody. Fill in one of them.</translation>
        </message>
        <message>
            <source>Two columns of the roster mean the same: the second one is “%1”. Remove or rename one of them.</source>
            <translation>Two columns of the roster mean the same: the second one is “%1”. Remove or rename one of them.</translation>
        </message>
        <message>
            <source>None of the first %1 lines of the roster is its header. The header names the columns: “full_name” (Họ và tên), and “account_id” (Tài khoản), “phone” (Số điện thoại) or “national_id” (CCCD).</source>
            <translation>None of the first %1 lines of the roster is its header. The header names the columns: “full_name” (Họ và tên), and “account_id” (Tài khoản), “phone” (Số điện thoại) or “national_id” (CCCD).</translation>
        </message>
        <message>
            <source>The roster has more than %1 people. Is it the right file?</source>
            <translation>The roster has more than %1 people. Is it the right file?</translation>
        </message>
        <message>
            <source>Neither a column “body” (Ban/Bộ phận) nor a title says which body the people of the roster belong to. Add the column.</source>
            <translation>Neither a column “body” (Ban/Bộ phận) nor a title says which body the people of the roster belong to. Add the column.</translation>
        </message>
        <message>
            <source>The roster has no header. The header names the columns: “body” (Ban/Bộ phận), “full_name” (Họ và tên), and “account_id” (Tài khoản), “phone” (Số điện thoại) or “national_id” (CCCD).</source>
            <translation>The roster has no header. The header names the columns: “body” (Ban/Bộ phận), “full_name” (Họ và tên), and “account_id” (Tài khoản), “phone” (Số điện thoại) or “national_id” (CCCD).</translation>
        </message>
        <message>
            <source>%1 is too large for a roster.</source>
            <translation>%1 is too large for a roster.</translation>
        </message>
        <message>
            <source>No sheet of the workbook has a roster&apos;s header: a row with “Họ và tên” (full_name), and “Tài khoản” (account_id), “Số điện thoại” (phone) or “CCCD” (national_id).</source>
            <translation>No sheet of the workbook has a roster&apos;s header: a row with “Họ và tên” (full_name), and “Tài khoản” (account_id), “Số điện thoại” (phone) or “CCCD” (national_id).</translation>
        </message>
        <message>
            <source>Line %1 of the roster has bytes in column %2 that are not text in UTF-8. Save the file as UTF-8, and try again.</source>
            <translation>Line %1 of the roster has bytes in column %2 that are not text in UTF-8. Save the file as UTF-8, and try again.</translation>
        </message>
        <message>
            <source>Line %1 of the roster needs a name, and the body that the person belongs to. Fill in both.</source>
            <translation>Line %1 of the roster needs a name, and the body that the person belongs to. Fill in both.</translation>
        </message>
        <message>
            <source>More rows were rejected than are copied into a workbook. Save the sheet as CSV (UTF-8), and import that.</source>
            <translation>More rows were rejected than are copied into a workbook. Save the sheet as CSV (UTF-8), and import that.</translation>
        </message>
        <message>
            <source>No row begins on line %1 of %2. Choose the file as it was when it was read.</source>
            <translation>No row begins on line %1 of %2. Choose the file as it was when it was read.</translation>
        </message>
        <message>
            <source>Sheet “%1”, cell %2: %3</source>
            <translation>Sheet “%1”, cell %2: %3</translation>
        </message>
        <message>
            <source>Sheet “%1”: %2</source>
            <translation>Sheet “%1”: %2</translation>
        </message>
        <message>
            <source>the row after this one is out of order, or beyond the end of a sheet.</source>
            <translation>the row after this one is out of order, or beyond the end of a sheet.</translation>
        </message>
        <message>
            <source>it belongs to no row.</source>
            <translation>it belongs to no row.</translation>
        </message>
        <message>
            <source>the cell has the name of another row, or none.</source>
            <translation>the cell has the name of another row, or none.</translation>
        </message>
        <message>
            <source>the cell is out of order, or beyond the end of a sheet.</source>
            <translation>the cell is out of order, or beyond the end of a sheet.</translation>
        </message>
        <message>
            <source>it holds more text than a cell can.</source>
            <translation>it holds more text than a cell can.</translation>
        </message>
        <message>
            <source>its text is missing in the file.</source>
            <translation>its text is missing in the file.</translation>
        </message>
        <message>
            <source>up to here the row holds more than 1 MiB.</source>
            <translation>up to here the row holds more than 1 MiB.</translation>
        </message>
        <message>
            <source>Several sheets of the workbook look like dumps: %1. Hide all but one, or choose a mapping profile that names the sheet.</source>
            <translation>Several sheets of the workbook look like dumps: %1. Hide all but one, or choose a mapping profile that names the sheet.</translation>
        </message>
        <message>
            <source>it has no header. Export it again.</source>
            <translation>it has no header. Export it again.</translation>
        </message>
        <message>
            <source>The workbook has no sheet “%1”, which the mapping profile names.</source>
            <translation>The workbook has no sheet “%1”, which the mapping profile names.</translation>
        </message>
        <message>
            <source>The workbook has no visible sheet with cells.</source>
            <translation>The workbook has no visible sheet with cells.</translation>
        </message>
        <message>
            <source>The workbook holds more text than is read from one. Save the sheet as CSV (UTF-8), and import that.</source>
            <translation>The workbook holds more text than is read from one. Save the sheet as CSV (UTF-8), and import that.</translation>
        </message>
        <message>
            <source>“%1” in the workbook is larger than in any real one.</source>
            <translation>“%1” in the workbook is larger than in any real one.</translation>
        </message>
        <message>
            <source>%1 is a binary workbook (.xlsb). Save it as .xlsx.</source>
            <translation>%1 is a binary workbook (.xlsb). Save it as .xlsx.</translation>
        </message>
        <message>
            <source>%1 is no .xlsx file: it has no workbook.</source>
            <translation>%1 is no .xlsx file: it has no workbook.</translation>
        </message>
        <message>
            <source>The sheet “%1” is missing in the file.</source>
            <translation>The sheet “%1” is missing in the file.</translation>
        </message>
    </context>
    <context>
        <name>DumpSource</name>
        <message>
            <source>The gzip file is damaged. Copy or export it again.</source>
            <translation>The gzip file is damaged. Copy or export it again.</translation>
        </message>
        <message>
            <source>gzip could not be started.</source>
            <translation>gzip could not be started.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DayField</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>This is no day. Type it as 20/09/2023.</source>
            <translation>This is no day. Type it as 20/09/2023.</translation>
        </message>
        <message>
            <source>Give the day as 20/09/2023.</source>
            <translation>Give the day as 20/09/2023.</translation>
        </message>
    </context>
</TS>

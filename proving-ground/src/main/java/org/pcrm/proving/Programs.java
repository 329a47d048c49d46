package org.pcrm.proving;

/** Lists the programs of the proving ground. */
final class Programs {

    private Programs() {}

    /** Says how to run one. */
    public static void main(String[] arguments) {
        System.out.println("""
                Run one of these with
                  mvn -q -pl proving-ground -am test-compile exec:exec -Dprove=<program> [-Dwith="<arguments>"]

                  Load <data directory> [many=100000] [open=0.2] [due=2030-01-01T12:00:00Z] [east=0.5] [seed=1]
                                             fills a store with complaints
                  LoadCheck [how many]       whether a loaded store is what the product would have made
                  CommandToScreen            how long a change takes to open screens, at this process and at another
                  Interaction [rows]         how long the console's list takes to answer a finger, beside a short list
                  ManyStreams [how many]     what open streams cost, and one message to all of them
                  Deadlines [how many]       many deadlines in the same minute, filing going on
                  TimerLateness [how many]   how late timers fire, also after the program was killed (8 minutes)
                  SagaShare [how many]       what waiting costs: CPU of a filing and of later events, bytes on disk
                  Rebuild [how many] [workers batch]  how fast read models are built anew, beside reading alone
                  Lists [how many ...]       lists and searches in an office of so many complaints (15 minutes)
                  SmtpAway [minutes]         the mail server away while citizens file, and back
                  Uploads [how many]         what uploads of 10 MB at once cost in memory
                  DuplicateSearch [how many] what a search for duplicates costs at growing numbers of complaints
                  duplicate.DuplicatesEvaluation <pairs.csv>  how many duplicates are found, and how many are none
                  TriageTraining             learns the weights of triage anew and writes them
                  TriageEvaluation [files]   how well labelled texts are judged, beside simpler judges
                  TriageReport [where]       what decisions of staff say about triage
                  TriageCost [file]          CPU of judging a text
                  FiguresProof [complaints=2000] [questions=300] [seed=1]
                                             whether every cell of every report is what the raw events say
                  crash.DeadlinesUnderFire   kills the program while deadlines fall due (9 minutes)
                """);
    }
}

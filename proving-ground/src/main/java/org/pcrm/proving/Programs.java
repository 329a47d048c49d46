package org.pcrm.proving;

/** Lists the programs of the proving ground. */
final class Programs {

    private Programs() {}

    /** Says how to run one. */
    public static void main(String[] arguments) {
        System.out.println("""
                Run one of these with
                  mvn -q -pl proving-ground -am test-compile exec:exec -Dprove=<program> [-Dwith="<arguments>"]

                  Deadlines [how many]       many deadlines in the same minute, filing going on
                  SagaShare [how many]       what waiting costs: CPU of a filing and of later events, bytes on disk
                  TriageTraining             learns the weights of triage anew and writes them
                  TriageEvaluation [files]   how well labelled texts are judged, beside simpler judges
                  TriageReport [where]       what decisions of staff say about triage
                  TriageCost [file]          CPU of judging a text
                  crash.DeadlinesUnderFire   kills the program while deadlines fall due (9 minutes)
                """);
    }
}

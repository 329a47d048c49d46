package org.pcrm.proving.triage;

/** How often which class was taken for which. */
final class Table {

    private final int[][] counts;
    private int all;

    Table(int classes) {
        counts = new int[classes][classes];
    }

    void add(int truth, int judgement) {
        counts[truth][judgement]++;
        all++;
    }

    double accuracy() {
        int right = 0;
        for (int i = 0; i < counts.length; i++) {
            right += counts[i][i];
        }
        return (double) right / all;
    }

    double macroF1() {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            int told = 0;
            int held = 0;
            for (int j = 0; j < counts.length; j++) {
                told += counts[j][i];
                held += counts[i][j];
            }
            sum += told + held == 0 ? 0 : 2.0 * counts[i][i] / (told + held);
        }
        return sum / counts.length;
    }
}

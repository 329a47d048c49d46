package org.pcrm.command.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.api.complaint.Priority;

/** What nobody would dispute, in three languages, in words that are not those of the texts it learned from. */
class JudgingClearCasesTest {

    private static final Analyst ANALYST = new WordAnalyst(0.5);

    @ParameterizedTest
    @CsvSource({
        "Electricity, CRITICAL, 'A live wire has fallen on the footpath outside the bakery, sparks are coming out'",
        "Electricity, CRITICAL, 'pole se jhatka lag raha hai'",
        "Electricity, CRITICAL, 'हमारे मकान के पास वाले खंभे में करंट आ रहा है, एक बच्चे को झटका लगा'",
        "Water Supply, CRITICAL, 'water tastes of kerosene and three kids are vomiting'",
        "Water Supply, CRITICAL, 'nal ka pani pine se mere dono bachche ulti kar rahe hain'",
        "Water Supply, CRITICAL, 'नल का पानी पीने से मोहल्ले के दस लोग उल्टी दस्त से बीमार हैं'",
        "Drainage, CRITICAL, 'khule manhole me ek aadmi gir gaya, jaldi kisi ko bhejo'",
        "Other, CRITICAL, 'gas leak in our building, people are fainting on the stairs'",
        "Public Safety, CRITICAL, 'Nashe me damaad ne sasur ki jaan le li, ab saas ke peeche bhaag raha hai'",
        "Public Safety, CRITICAL, 'पड़ोसी कहता है कि पूरे परिवार को मार डालेगा, दरवाजा पीट रहा है'",
        "Health, CRITICAL, 'दो मरीजों ने ऑक्सीजन के बिना दम तोड़ दिया, बाकी की सांस फूल रही है'",
        "Roads, MEDIUM, 'Is sadak ne mere scooter ki jaan le li, do baar shocker badla'",
        "Public Safety, CRITICAL, 'Ek aadmi chaku lekar mohalle me ghum raha hai, jaan se maarne ki dhamki de raha'",
        "Water Supply, HIGH, 'पूरी कॉलोनी में छह दिन से पानी नहीं आया, बुजुर्ग परेशान हैं'",
        "Electricity, HIGH, 'transformer jal gaya, 4 din se pura gaon andhere me hai'",
        "Certificates, HIGH, 'widow pension not received for seven months, I have no other income'",
        "Street Light, MEDIUM, 'One street light near my house is not working'",
        "Garbage, MEDIUM, 'kachra gaadi do din se nahi aayi'",
        "Roads, MEDIUM, 'सड़क पर छोटा गड्ढा है, भरवा दीजिए'",
        "Certificates, LOW, 'What is the fee for a fire NOC?'",
        "Other, LOW, 'Thank you for the new benches in the park'",
        "Other, LOW, 'park me ek aur jhula lagwa dijiye to accha hoga'",
        "Other, LOW, 'The dead tree near the gate looks ugly, please plant a new one'"
    })
    void tells_how_urgent(String category, Priority priority, String text) {
        assertThat(ANALYST.judge(text, category).triage().priority()).as(text).isEqualTo(priority);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 'This is pathetic, nobody listens and the staff is rude!'",
        "-1, 'koi sunne wala nahi hai, hum log bahut pareshan hain, sharm karo'",
        "-1, 'कोई सुनने वाला नहीं, हम बहुत परेशान हैं'",
        "0, 'What is the last date for house tax?'",
        "0, 'नए पानी के कनेक्शन का शुल्क कितना है?'",
        "1, 'Thank you so much, excellent work by the team'",
        "1, 'bahut badhiya kaam kiya, dhanyavad'",
        "1, 'आपका बहुत बहुत धन्यवाद, बहुत अच्छा काम किया'"
    })
    void tells_how_the_citizen_feels(int feeling, String text) {
        var sentiment = ANALYST.judge(text, null).triage().sentiment();
        assertThat(sentiment).as(text).isBetween(-1.0, 1.0);
        assertThat(Math.abs(sentiment) < 0.2 ? 0 : (int) Math.signum(sentiment))
                .as(text)
                .isEqualTo(feeling);
    }
}

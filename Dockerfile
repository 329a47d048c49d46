# The program as an image. Build the jar first, with the tools of the README: mvn -B -DskipTests -pl app -am package
FROM eclipse-temurin:25-jdk AS layers
WORKDIR /build
COPY app/target/app-*-program.jar program.jar
RUN java -Djarmode=tools -jar program.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
# Nobody in particular, and owner of nothing here: what the program writes is temporary or the database's.
RUN useradd --system --uid 10001 --no-create-home pcrm
WORKDIR /program
# What changes least comes first, so that a new build sends the last layer alone.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER pcrm
ENV SPRING_PROFILES_ACTIVE=production
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=60", "-jar", "program.jar"]

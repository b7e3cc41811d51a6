package consumer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import se.finsam.rules.Checker;

/** A service that checks underlag. */
@SpringBootApplication
public class Service {
    public static void main(String[] args) {
        SpringApplication.run(Service.class, args);
    }

    // tag::bean
    /** One for all threads: it is immutable. */
    @Bean
    Checker checker() {
        return Checker.bundled();
    }
    // end::bean
}

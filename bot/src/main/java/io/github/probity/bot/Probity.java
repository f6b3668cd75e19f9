package io.github.probity.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Probity {

    public static void main(String[] args) {
        SpringApplication.run(Probity.class, args);
    }
}

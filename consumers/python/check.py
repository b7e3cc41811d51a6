"""Checks an underlag with a finsam that runs as a service. Nothing but Python's own library.

    finsam serve &
    python3 check.py http://127.0.0.1:8080 underlag.yaml
"""
import json
import sys
import urllib.error
import urllib.request


def call(url, body, media_type):
    """The report, or the problem where there is none."""
    request = urllib.request.Request(
        url, data=body, headers={"Content-Type": media_type, "Accept": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        return refused.code, json.load(refused)


def main(service, path):
    with open(path, "rb") as file:
        underlag = file.read()
    media_type = "application/json" if path.endswith(".json") else "application/yaml"
    status, answer = call(service + "/v1/check", underlag, media_type)
    if status == 200:
        print(answer["utlatande"], answer["forbund"], answer["rakenskapsar"])
        for row in answer["rader"]:
            if row["utfall"] == "AVVIKELSE":
                print(row["kontroll"] + ": " + row["text"])
        return 0
    print(answer["status"], answer["detail"])
    for error in answer.get("fel", []):
        print(error["text"])
    return 3 if status == 422 else 4


if __name__ == "__main__":
    sys.exit(main(sys.argv[1].rstrip("/"), sys.argv[2]))
